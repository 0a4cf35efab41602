import { describe, expect, it } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import { layoutPicture, type PictureLayout } from '../picture/pictureLayout.ts';
import { themeOfLook } from '../picture/themeOfLook.ts';
import { defaultSettings, looks } from '../settings.ts';
import { pixelProblems, type PixelSample, rgbOf, sampleSize } from './checkPixels.ts';

const [figure] = builtFigures(viewOf());
if (figure === undefined) throw new Error('No figure is built.');
const layout = layoutPicture(figure, defaultSettings.size, 'https://standards.example');

type Part = 'title' | 'plot' | 'footer';
const tops: Readonly<Record<Part, (of: PictureLayout) => number>> = {
  title: ({ titleTop }) => titleTop + 12,
  plot: ({ plot }) => plot.y + 10,
  footer: ({ footerTop }) => footerTop + 14,
};

/** Returns a hand-painted picture: a row of ink at each of its parts, on a background or on none. */
function painted(
  parts: readonly Part[],
  inks: Readonly<Record<Part, string>>,
  paper: string | null,
): PixelSample {
  const [width, height] = sampleSize(layout);
  // One number per pixel, with the byte order of a picture.
  const pixels = new Uint32Array(width * height);
  const pixelOf = (hex: string) => new DataView(Uint8Array.of(...rgbOf(hex), 255).buffer).getUint32(0, true);
  if (paper !== null) pixels.fill(pixelOf(paper));
  for (const part of parts) {
    const row = Math.round((tops[part](layout) / layout.height) * height) * width;
    pixels.fill(pixelOf(inks[part]), row + 30, row + 90);
  }
  return { width, height, data: new Uint8ClampedArray(pixels.buffer) };
}

describe.each(looks)('the pixels of a picture, %s,', (look) => {
  const { ink, softInk, paper } = themeOfLook(look);
  const inks = { title: ink, plot: softInk, footer: softInk };
  const sheet = look === 'transparent' ? null : paper;
  const problems = (...parts: Part[]) => pixelProblems(painted(parts, inks, sheet), look, layout);

  it('pass where all came out', () => {
    expect(problems('title', 'plot', 'footer')).toEqual([]);
  });

  it('fail where title, plot, source line or all is lost', () => {
    expect(problems('plot', 'footer')).toEqual(['The picture came out without its title.']);
    expect(problems('title', 'footer')).toEqual(['The picture came out without its plot.']);
    expect(problems('title', 'plot')).toEqual(['The picture came out without its source line.']);
    expect(problems()).toEqual(['The picture came out blank.']);
    expect(pixelProblems(painted([], inks, null), look, layout)).toEqual(['The picture came out blank.']);
  });
});

describe('sampleSize', () => {
  it('takes a pixel a unit, and fewer of a large drawing', () => {
    expect(sampleSize({ width: 800, height: 450 })).toEqual([800, 450]);
    const [width, height] = sampleSize({ width: 1700, height: 1200 });
    expect(width * height).toBeLessThanOrEqual(401_000);
    expect(width / height).toBeCloseTo(1700 / 1200, 2);
  });
});
