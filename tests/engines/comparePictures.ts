import { differingPixels, type PngContent } from '../e2e/support/pngFile.ts';

/** Rows of pixels, from the first to before the last. */
export type Band = readonly [number, number];

/** Number of pixels between two rows that are far from the paper, which is the color of the first pixel. */
export function inkIn({ width, pixels }: PngContent, [from, to]: Band): number {
  let ink = 0;
  for (let at = Math.floor(from) * width * 4; at < Math.ceil(to) * width * 4; at += 4) {
    const apart = [0, 1, 2].some((part) => Math.abs((pixels[at + part] ?? 0) - (pixels[part] ?? 0)) > 60);
    if (apart) ink += 1;
  }
  return ink;
}

/** Rows of pixels of the lines of an SVG file that match. */
export function bandsOf(svg: string, matches: RegExp): Band[] {
  const [, pixels = '', units = ''] = /<svg[^>]* width="(\d+)"[^>]* viewBox="0 0 ([\d.]+)/.exec(svg) ?? [];
  const scale = Number(pixels) / Number(units);
  // The plot has its own beginning; lines of heading and footer do not.
  const own = svg.replace(/<svg(?=[^>]* y=")[^]*?<\/svg>/g, '');
  return Array.from(own.matchAll(/<text[^>]* y="([\d.]+)"[^>]*>([^]*?)<\/text>/g)).flatMap(
    ([, y, text = '']) =>
      matches.test(text) ? [[(Number(y) - 18) * scale, (Number(y) + 5) * scale] as const] : [],
  );
}

export interface Comparison {
  /** Percent of the pixels that differ visibly. */
  readonly percent: number;
  /** Faults, in sentences; empty if there is none. */
  readonly faults: readonly string[];
}

const isClose = (one: number, other: number) => other > 0 && Math.abs(one / other - 1) < 0.2;

/** Compares a picture with Chromium's: its size, its ink as a whole, in the title and in lines of Chinese. */
export function comparePictures(
  picture: PngContent,
  chromium: PngContent,
  title: readonly Band[],
  chinese: readonly Band[],
): Comparison {
  const { width, height } = chromium;
  if (picture.width !== width || picture.height !== height) {
    return { percent: 100, faults: [`It has ${picture.width} × ${picture.height} pixels.`] };
  }
  const bands: (readonly [string, readonly Band[]])[] = [
    ['as a whole', [[0, height]]],
    ['in its title', title],
    ['in its Chinese lines', chinese],
  ];
  const faults = bands.flatMap(([where, all]) =>
    all.every((band) => isClose(inkIn(picture, band), inkIn(chromium, band)))
      ? []
      : [`It has another amount of ink ${where}.`],
  );
  return { percent: (100 * differingPixels(picture, chromium)) / (width * height), faults };
}
