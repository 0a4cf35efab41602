import { describe, expect, it } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import type { Figure } from '../../figure/figure.ts';
import { kinds } from '../../figure/kinds/kinds.ts';
import { isUnsure } from '../../figure/point.ts';
import { layoutPicture, type PictureLayout } from '../picture/pictureLayout.ts';
import { themeOfLook } from '../picture/themeOfLook.ts';
import { defaultSettings, looks, type PictureSettings } from '../settings.ts';
import { expectedColors, pixelProblems, type PixelSample, rgbOf, sampleSize } from './checkPixels.ts';

const ORIGIN = 'https://standards.example';
const figures = builtFigures(viewOf()).filter(
  (figure, index, all) => figure.points.length > 0 && all.findIndex(({ id }) => id === figure.id) === index,
);

interface Inks {
  readonly title: string | null;
  readonly footer: string | null;
  readonly marks: readonly string[];
}

/** Returns a hand-painted picture: a row of pixels of each ink at its place, on a background or on none. */
function painted(layout: PictureLayout, paper: string | null, inks: Inks): PixelSample {
  const [width, height] = sampleSize(layout);
  // One number per pixel, with the byte order of a picture: setting four bytes of each takes seconds.
  const pixels = new Uint32Array(width * height);
  const row = (y: number, hex: string, from = 0, to = width) => {
    const [red, green, blue] = rgbOf(hex);
    const line = Math.round((y / layout.height) * height) * width;
    pixels.fill(
      new DataView(Uint8Array.of(red, green, blue, 255).buffer).getUint32(0, true),
      line + from,
      line + to,
    );
  };
  if (paper !== null) {
    for (let y = 0; y < height; y += 1) row((y / height) * layout.height, paper);
  }
  if (inks.title !== null) row(layout.titleTop + 12, inks.title, 30, 90);
  if (inks.footer !== null) row(layout.footerTop + 14, inks.footer, 30, 90);
  inks.marks.forEach((hex, index) => row(layout.plot.y + 10 + 3 * index, hex, 40, 44));
  return { width, height, data: new Uint8ClampedArray(pixels.buffer) };
}

interface Case {
  readonly layout: PictureLayout;
  readonly inks: Inks;
  readonly paper: string | null;
  readonly problems: (inks: Inks, paper?: string | null) => string[];
}

function caseOf(figure: Figure, settings: PictureSettings): Case {
  const theme = themeOfLook(settings.look);
  const layout = layoutPicture(figure, settings.size, ORIGIN);
  const paper = settings.look === 'transparent' ? null : theme.paper;
  const inks = {
    title: theme.ink,
    footer: theme.softInk,
    marks: [...expectedColors(figure, settings.look).keys()],
  };
  return {
    layout,
    inks,
    paper,
    problems: (changed, sheet = paper) =>
      pixelProblems(painted(layout, sheet, changed), figure, settings, layout),
  };
}

describe.each(looks)('the pixels of a picture, %s,', (look) => {
  const settings = { ...defaultSettings, look };

  it('pass where all came out', () => {
    for (const figure of figures) {
      const { inks, problems } = caseOf(figure, settings);
      expect(problems(inks), figure.id).toEqual([]);
    }
  });

  it('fail where title, source line or all is lost', () => {
    for (const figure of figures) {
      const { inks, problems } = caseOf(figure, settings);
      expect(problems({ ...inks, title: null })).toEqual(['The picture came out without its title.']);
      expect(problems({ ...inks, footer: null })).toEqual(['The picture came out without its source line.']);
      expect(problems({ title: null, footer: null, marks: [] })).toEqual(['The picture came out blank.']);
      expect(problems({ title: null, footer: null, marks: [] }, null)).toEqual([
        'The picture came out blank.',
      ]);
    }
  });

  it('fail where the color of any tone is lost, and name whose it was', () => {
    for (const figure of figures) {
      const { inks, problems } = caseOf(figure, settings);
      for (const lost of inks.marks) {
        const found = problems({ ...inks, marks: inks.marks.filter((one) => one !== lost) });
        expect(found, `${figure.id}, ${lost}`).toEqual([
          expect.stringMatching(/without the color of “.+”\.$/),
        ]);
      }
    }
  });
});

describe('expectedColors', () => {
  it('promises a color for figures of every kind', () => {
    expect(new Set(figures.map(({ kind }) => kind)).size).toBe(Object.keys(kinds).length);
    const sure = figures.filter(({ points }) =>
      points.some((point) => point.value !== null && !isUnsure(point)),
    );
    for (const figure of sure) expect(expectedColors(figure, 'light').size, figure.id).toBeGreaterThan(0);
  });

  it('promises no color of leads that are not decided, whose marks are outlines', () => {
    const figure = figures.find(
      (one) => one.kind === 'leads' && one.points.some(({ value }) => value !== null),
    );
    if (figure?.kind !== 'leads') throw new Error('No figure of leads is built.');
    const hollow = (keys: readonly string[]) => ({ keys, label: 'Level', as: 'level' }) as const;
    expect(expectedColors({ ...figure, hollow: hollow([]) }, 'light').size).toBeGreaterThan(0);
    const all = hollow(figure.points.map(({ key }) => key));
    expect(expectedColors({ ...figure, hollow: all }, 'light').size).toBe(0);
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
