import { describe, expect, it } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import { presets } from '../presets.ts';
import { defaultSettings } from '../settings.ts';
import { checks } from './checks.ts';
import { readPicture } from './readPicture.ts';

const ORIGIN = 'https://standards.example';
const figures = builtFigures(viewOf());

describe.each(presets.map((size) => [size.id, size] as const))('at the size %s', (_id, size) => {
  it.each(figures.map((figure) => [figure.id, figure] as const))(
    'the picture of %s is as its figure',
    (_id, figure) => {
      const settings = { ...defaultSettings, size };
      const root = drawPicture(figure, settings, ORIGIN);
      const start = performance.now();
      const drawn = { picture: readPicture(root), figure, settings, origin: ORIGIN, missingGlyphs: () => [] };
      const problems = Object.entries(checks).flatMap(([name, { check }]) =>
        check(drawn).map((p) => `${name}: ${p}`),
      );
      const took = performance.now() - start;
      if (took > 60) console.log(figure.id, took);
      expect(problems).toEqual([]);
    },
  );
});
