import type { PictureLayout } from '../picture/pictureLayout.ts';

/** Pixels of a drawn picture, taken at even distances: four bytes each (red, green, blue, alpha), by rows. */
export interface PixelSample {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export type Rgb = readonly [number, number, number];

/** `#c2740a` → 194, 116, 10. */
export const rgbOf = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** A sample of more than this takes longer to read than a reader should wait. */
const MOST_SAMPLES = 400_000;

/** How many pixels to take across and down: one a unit of the drawing, fewer where the drawing is large. */
export function sampleSize({ width, height }: Pick<PictureLayout, 'width' | 'height'>): [number, number] {
  const share = Math.min(1, Math.sqrt(MOST_SAMPLES / (width * height)));
  return [Math.round(width * share), Math.round(height * share)];
}

/**
 * Takes pixels of a canvas as they are, without mixing neighbours.
 *
 * @throws Error if the browser has no canvas.
 */
export function samplePixels(
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

/** How many pixels between two rows (a share of the height each) are within a distance of a colour. */
export function countOf(
  sample: PixelSample,
  [from, to]: readonly [number, number],
  color: Rgb,
  most: number,
) {
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
