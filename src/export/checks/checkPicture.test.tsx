import { describe, expect, it } from 'vitest';
import { builtCoverage } from '../../../tests/support/builtCoverage.ts';
import { china, sampleBars, samplePoint, sampleRow } from '../../../tests/support/sampleFigures.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import { defaultSettings } from '../settings.ts';
import { checkPicture, RefusedPicture } from './checkPicture.ts';

const points = [samplePoint('CN', 'a', 3), samplePoint('CN', 'b', 5)];
const figure = sampleBars(points, { series: [china], rows: [sampleRow('a'), sampleRow('b')] });
const job = { figure, settings: defaultSettings, origin: 'https://standards.example' };

/** Checks a picture to which something was done. That each check notices its faults is in `tests/parity`. */
const checked = (spoil: (texts: readonly Element[]) => void) => () => {
  const picture = drawPicture(job);
  spoil([...picture.querySelectorAll('text')]);
  checkPicture(picture, job, builtCoverage());
};

describe('checkPicture', () => {
  it('passes what was drawn', () => {
    expect(checked(() => undefined)).not.toThrow();
  });

  it('blocks a picture that lacks something, names it and says what to do', () => {
    const untitled = checked(([title]) => title?.remove());
    expect(untitled).toThrow(RefusedPicture);
    expect(untitled).toThrow(/^The picture lacks its title “.+”\. Nothing was saved; try another size\.$/);
    const unreadable = checked(([title]) => title?.append('龘'));
    expect(unreadable).toThrow(
      'The embedded fonts lack the character “龘”. Nothing was saved; please try again, or take the CSV.',
    );
  });

  it('counts what else is amiss', () => {
    const error = new RefusedPicture(['First.', 'Second.', 'Third.'], 'try again');
    expect(error.message).toBe('First. (2 more like it.) Nothing was saved; try again.');
    expect(error.problems).toHaveLength(3);
  });
});
