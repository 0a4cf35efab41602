import type { Preset } from './presets.ts';
import { scales, type Scale } from './settings.ts';

/** No browser that we know refuses a canvas of this many pixels; Safari refuses larger ones. */
export const MOST_PIXELS = 16_777_216;

/** Below it a title, its sources and its link leave no room for a plot. */
const LEAST = { width: 400, height: 300 } as const;
/** How many times longer one side may be than the other. */
const LONGEST_SIDE = 4;
const DPI = { least: 36, most: 2400 } as const;

type Size = Pick<Preset, 'width' | 'height' | 'dpi'>;

const count = (value: number) => value.toLocaleString('en-US');
const times = (width: number, height: number) => `${count(width)} × ${count(height)} pixels`;

/** The largest picture of the same proportions that can be drawn once. */
function largest({ width, height }: Size): string {
  const shrink = Math.sqrt(MOST_PIXELS / (width * height));
  return times(Math.floor(width * shrink), Math.floor(height * shrink));
}

function tooManyPixels(size: Size, scale: Scale): string | null {
  const { width, height } = size;
  const pixels = width * height * scale * scale;
  if (pixels <= MOST_PIXELS) return null;
  const fitting = scales.toReversed().find((one) => width * height * one * one <= MOST_PIXELS);
  const asked = `${times(width, height)}${scale === 1 ? '' : ` at ${String(scale)}x`}`;
  const remedy =
    fitting === undefined ? `Choose at most ${largest(size)} at 1x` : `Choose ${String(fitting)}x`;
  return `${asked} make ${count(pixels)}, more than the ${count(MOST_PIXELS)} that every browser can draw. ${remedy}.`;
}

/**
 * Why a picture of a size and scale cannot be made, in a sentence that names what would work; `null`: it can.
 */
export function sizeProblem(size: Size, scale: Scale): string | null {
  const { width, height, dpi } = size;
  if (![width, height].every((side) => Number.isSafeInteger(side) && side > 0)) {
    return 'Width and height must be whole numbers of pixels, such as 1600 and 900.';
  }
  if (width < LEAST.width || height < LEAST.height) {
    return `${times(width, height)} leave no room for title, plot and sources. Choose at least ${String(LEAST.width)} × ${String(LEAST.height)}.`;
  }
  if (width > height * LONGEST_SIDE || height > width * LONGEST_SIDE) {
    const [short, long] = [Math.min(width, height), LONGEST_SIDE * Math.min(width, height)];
    return `One side may be at most ${String(LONGEST_SIDE)} times the other: beside ${count(short)} pixels, choose at most ${count(long)}.`;
  }
  if (!(dpi >= DPI.least && dpi <= DPI.most)) {
    return `Dots an inch must lie between ${String(DPI.least)} and ${count(DPI.most)}; 300 is usual in print.`;
  }
  return tooManyPixels(size, scale);
}
