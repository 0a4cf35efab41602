import { differingPixels, readPng, type PngContent } from '../e2e/support/pngFile.ts';

/** The share of the pixels that are not the color of the first one, which is the paper. */
function inkShare({ width, height, pixels }: PngContent): number {
  const paper = pixels.subarray(0, 4);
  let ink = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (!pixels.subarray(at, at + 4).equals(paper)) ink += 1;
  }
  return ink / (width * height);
}

/**
 * True if the first picture of a page is whole: not blank, and the same as a later one, by which time fonts
 * have come. Gives what is wrong with it, or null.
 */
export function firstPictureFault(first: Buffer, later: Buffer): string | null {
  const [one, other] = [readPng(first), readPng(later)];
  if (one.width !== other.width || one.height !== other.height) return 'another size than later ones';
  const ink = inkShare(one);
  if (ink < 0.005) return 'blank';
  const off = differingPixels(one, other) / (one.width * one.height);
  return off < 0.002 ? null : `${(off * 100).toFixed(1)} % of its pixels come only later`;
}

/** The share of the pixels, in percent, that a picture of an element has otherwise than the screen. */
export function percentOffScreen(picture: Buffer, screen: Buffer): number {
  const [one, other] = [readPng(picture), readPng(screen)];
  return (100 * differingPixels(one, other)) / (one.width * one.height);
}
