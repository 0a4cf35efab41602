import { wholeText } from '../domain/words.ts';
import type { Preset } from './presets.ts';
import { scales, type PictureScale } from './settings.ts';

/** No known browser refuses a canvas of this many pixels; Safari refuses larger ones. */
export const MOST_PIXELS = 16_777_216;

/** Below this, a title, its sources and its link leave no room for a plot. */
const LEAST_SIZE = { width: 400, height: 300 } as const;
/** Maximum ratio of the two sides. */
const LONGEST_SIDE = 4;
const DPI = { least: 36, most: 2400 } as const;

type Size = Pick<Preset, 'width' | 'height' | 'dpi'>;

const pixelsText = (width: number, height: number) => `${wholeText(width)} × ${wholeText(height)} pixels`;

/** Returns the largest picture of the same proportions that can be drawn at once. */
function largestSize({ width, height }: Size): string {
  const shrink = Math.sqrt(MOST_PIXELS / (width * height));
  return pixelsText(Math.floor(width * shrink), Math.floor(height * shrink));
}

function tooManyPixels(size: Size, scale: PictureScale): string | null {
  const { width, height } = size;
  const pixels = width * height * scale * scale;
  if (pixels <= MOST_PIXELS) return null;
  const fitting = scales.toReversed().find((one) => width * height * one * one <= MOST_PIXELS);
  const asked = `${pixelsText(width, height)}${scale === 1 ? '' : ` at ${String(scale)}x`}`;
  const remedy =
    fitting === undefined ? `Choose at most ${largestSize(size)} at 1x` : `Choose ${String(fitting)}x`;
  return `${asked} make ${wholeText(pixels)}, more than the ${wholeText(MOST_PIXELS)} that every browser can draw. ${remedy}.`;
}

/**
 * Returns why a picture of a size and scale cannot be made, in a sentence that suggests what would work; `null` if it
 * can.
 */
export function sizeProblem(size: Size, scale: PictureScale): string | null {
  const { width, height, dpi } = size;
  if (![width, height].every((side) => Number.isSafeInteger(side) && side > 0)) {
    return 'Width and height must be whole numbers of pixels, such as 1600 and 900.';
  }
  if (width < LEAST_SIZE.width || height < LEAST_SIZE.height) {
    return `${pixelsText(width, height)} leave no room for title, plot and sources. Choose at least ${String(LEAST_SIZE.width)} × ${String(LEAST_SIZE.height)}.`;
  }
  if (width > height * LONGEST_SIDE || height > width * LONGEST_SIDE) {
    const [short, long] = [Math.min(width, height), LONGEST_SIDE * Math.min(width, height)];
    return `One side may be at most ${String(LONGEST_SIDE)} times the other: beside ${wholeText(short)} pixels, choose at most ${wholeText(long)}.`;
  }
  if (!(dpi >= DPI.least && dpi <= DPI.most)) {
    return `Dots an inch must lie between ${String(DPI.least)} and ${wholeText(DPI.most)}; 300 is usual in print.`;
  }
  return tooManyPixels(size, scale);
}
