import { describe, expect, it } from 'vitest';
import { builtCoverage } from '../../../tests/support/builtCoverage.ts';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import type { Figure } from '../../figure/figure.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import { customSize, presets } from '../presets.ts';
import { defaultSettings, looks, titleLanguages, type PictureSettings } from '../settings.ts';
import { checkPicture } from './checkPicture.ts';
import { ParityError } from './parityError.ts';

const ORIGIN = 'https://standards.example';
const coverage = builtCoverage();

/** All figures of the pages, in the wordings of several days and filters; the first of each id comes first. */
const figures = [...builtFigures(viewOf()), ...builtFigures(viewOf('2026-05-26', ['batteries', 'ai']))];
const distinct = figures.filter((figure, index) => figures.findIndex(({ id }) => id === figure.id) === index);

/** Every size, look and language once or more, each beside another. */
const choices: readonly PictureSettings[] = [
  ...presets.map((size, index): PictureSettings => {
    const [look = 'light', titles = 'en'] = [looks[index % looks.length], titleLanguages[index % 3]];
    return { ...defaultSettings, size, look, titles };
  }),
  { ...defaultSettings, size: customSize(900, 1600), titles: 'both', look: 'dark' },
];

const prove = (figure: Figure, settings: PictureSettings) =>
  checkPicture(drawPicture(figure, settings, ORIGIN), figure, settings, ORIGIN, coverage);

describe('the proof of a picture', () => {
  it.each(figures.map((figure) => [figure.id, figure] as const))(
    'passes %s as a reader first sees it',
    (_id, figure) => {
      expect(() => prove(figure, defaultSettings)).not.toThrow();
    },
  );

  it.each(distinct.map((figure) => [figure.id, figure] as const))(
    'passes %s in every size, look and language',
    (_id, figure) => {
      for (const settings of choices) {
        const { size, look, titles } = settings;
        expect(() => prove(figure, settings), [size.id, look, titles].join(', ')).not.toThrow();
      }
    },
  );

  it('blocks a picture that lacks something, names it and says what to do', () => {
    const [figure] = figures;
    if (figure === undefined) throw new Error('There is no figure.');
    const picture = drawPicture(figure, defaultSettings, ORIGIN);
    picture.querySelectorAll('text').forEach((text) => {
      if (text.textContent === 'United States') text.remove();
    });
    const blocked = () => checkPicture(picture, figure, defaultSettings, ORIGIN, coverage);
    expect(blocked).toThrow(ParityError);
    expect(blocked).toThrow(
      'The picture lacks the legend entry “United States”. Nothing was saved; try another size.',
    );
  });

  it('counts what else is amiss', () => {
    const error = new ParityError(['First.', 'Second.', 'Third.'], 'try again');
    expect(error.message).toBe('First. (2 more like it.) Nothing was saved; try again.');
    expect(error.problems).toHaveLength(3);
  });
});
