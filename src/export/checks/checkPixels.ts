import { layoutPicture, type PictureLayout } from '../picture/pictureLayout.ts';
import { themeOfLook } from '../picture/themeOfLook.ts';
import type { ExportJob, Look } from '../settings.ts';
import { inLanguage } from '../titles.ts';
import { RefusedPicture } from './checkPicture.ts';

/** Pixels of a drawn picture, sampled at even distances: four bytes each (red, green, blue, alpha), by rows. */
export interface PixelSample {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export type Rgb = readonly [number, number, number];

/** Parses `#c2740a` → 194, 116, 10. */
export const rgbOf = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** Maximum sample size, since reading more would take too long for the user. */
const MOST_SAMPLES = 400_000;

/** Returns the number of sampled pixels across and down: one per unit of the drawing, fewer if it is large. */
export function sampleSize({ width, height }: Pick<PictureLayout, 'width' | 'height'>): [number, number] {
  const share = Math.min(1, Math.sqrt(MOST_SAMPLES / (width * height)));
  return [Math.round(width * share), Math.round(height * share)];
}

/**
 * Samples pixels of a canvas unchanged, without mixing neighbors.
 *
 * @throws Error if the browser has no canvas.
 */
function samplePixels(
  canvas: HTMLCanvasElement | OffscreenCanvas,
  width: number,
  height: number,
): PixelSample {
  const small = document.createElement('canvas');
  small.width = width;
  small.height = height;
  const context = small.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser cannot draw the picture.');
  context.imageSmoothingEnabled = false;
  context.drawImage(canvas, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/** Counts the pixels between two rows (as shares of the height) within a distance of a color. */
function pixelCount(sample: PixelSample, [from, to]: readonly [number, number], color: Rgb, most: number) {
  const { width, height, data } = sample;
  const end = Math.min(height, Math.ceil(to * height)) * width * 4;
  let count = 0;
  for (let at = Math.max(0, Math.floor(from * height)) * width * 4; at < end; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = [data[at], data[at + 1], data[at + 2], data[at + 3]];
    if (alpha < 200) continue;
    const distance = Math.abs(red - color[0]) + Math.abs(green - color[1]) + Math.abs(blue - color[2]);
    if (distance <= most) count += 1;
  }
  return count;
}

/** Fewer pixels than this are not a line of text. */
const LEAST_INK = 12;

const apart = (a: Rgb, b: Rgb) => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);

/** Edges of letters are mixed with the background: those closer to the ink count as ink. */
function hasInk(sample: PixelSample, band: readonly [number, number], ink: Rgb, paper: Rgb): boolean {
  return pixelCount(sample, band, ink, apart(ink, paper) * 0.45) >= LEAST_INK;
}

/** Returns the problems of a picture's pixels as plain sentences. Pure: a sample may be made by hand. */
export function pixelProblems(sample: PixelSample, look: Look, layout: PictureLayout): string[] {
  const theme = themeOfLook(look);
  const [ink, softInk, paper] = [rgbOf(theme.ink), rgbOf(theme.softInk), rgbOf(theme.paper)];
  const share = (from: number, to: number): [number, number] => [from / layout.height, to / layout.height];
  const title = share(layout.titleTop, layout.titleTop + layout.title.length * layout.titleSize.line);
  const plot = share(layout.plot.y, layout.footerTop);
  const footer = share(layout.footerTop + 4, layout.height);
  const lost = [
    ...(hasInk(sample, title, ink, paper) ? [] : ['title']),
    // Names and ticks are in every plot.
    ...(hasInk(sample, plot, softInk, paper) ? [] : ['plot']),
    ...(hasInk(sample, footer, softInk, paper) ? [] : ['source line']),
  ];
  return lost.length === 3
    ? ['The picture came out blank.']
    : lost.map((part) => `The picture came out without its ${part}.`);
}

/**
 * Checks that the drawing of a browser on a canvas is not blank: some browsers give away no pixels of a canvas, but
 * empty ones in their place.
 *
 * @throws RefusedPicture that names what is missing.
 */
export function checkPixels(
  canvas: HTMLCanvasElement | OffscreenCanvas,
  { figure, settings, origin }: ExportJob,
): void {
  const layout = layoutPicture(inLanguage(figure, settings.titles), settings.size, origin);
  const [width, height] = sampleSize(layout);
  const problems = pixelProblems(samplePixels(canvas, width, height), settings.look, layout);
  if (problems.length > 0) throw new RefusedPicture(problems, 'please try again, or take the SVG');
}
