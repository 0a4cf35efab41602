import { describe, expect, it } from 'vitest';
import { builtFigures, viewOf } from '../../../tests/support/builtFigures.ts';
import { altText } from '../../figure/altText.ts';
import { hasManyRows, isListed, markedRows } from '../../figure/manyRows.ts';
import { rowsInTitle } from '../../figure/titleParts.ts';
import { presetOf, presets } from '../presets.ts';
import { defaultSettings } from '../settings.ts';
import { isReadable } from './pictureLayout.ts';
import { shortJob } from './shortForm.ts';

const origin = 'https://standards.example';
const many = builtFigures(viewOf()).filter(hasManyRows).filter(isListed);

const shortOf = (figure: (typeof many)[number], size = presetOf('card')) =>
  shortJob({ figure, settings: { ...defaultSettings, size, rows: 'short' }, origin });

describe('shortJob', () => {
  it.each(many.map((figure, at) => [`${figure.id}, ${String(at)}`, figure] as const))(
    'keeps as many rows as are readable, with their points, and says so: %s',
    (_name, figure) => {
      for (const size of presets) {
        const short = shortOf(figure, size).figure;
        if (short === figure || !isListed(short)) continue;
        const [kept, all] = [markedRows(short).map(({ id }) => id), markedRows(figure).map(({ id }) => id)];
        expect(kept, 'rows in their order').toEqual(all.filter((id) => kept.includes(id)));
        expect(short.points).toEqual(figure.points.filter(({ at }) => kept.includes(at)));
        expect(short.notes[0]).toContain(`Short form: ${String(kept.length)} of ${String(all.length)} rows`);
        if (kept.length > 3) expect(isReadable(short, size, origin), size.id).toBe(true);
      }
    },
  );

  it.each(
    many.filter((figure) => rowsInTitle(figure).size > 0).map((figure) => [figure.id, figure] as const),
  )('keeps the rows of the title first: %s', (_id, figure) => {
    const { figure: short } = shortOf(figure);
    const kept = isListed(short) ? markedRows(short).map(({ id }) => id) : [];
    const named = [...rowsInTitle(figure)];
    expect(named.filter((id) => kept.includes(id)).length).toBe(Math.min(named.length, kept.length));
  });

  it('shortens a figure that is too small for a card, and describes the whole', () => {
    const shortened = many.filter((figure) => shortOf(figure).figure !== figure);
    expect(shortened.length).toBeGreaterThan(2);
    for (const figure of shortened)
      expect(shortOf(figure).settings).toMatchObject({ altText: altText(figure), rows: 'all' });
  });

  it('leaves a figure as it is where all rows are readable', () => {
    const [small] = builtFigures(viewOf()).filter((figure) => isListed(figure) && !hasManyRows(figure));
    const job = { figure: small ?? many[0], settings: defaultSettings, origin };
    if (job.figure !== undefined) expect(shortJob({ ...job, figure: job.figure }).figure).toBe(job.figure);
  });
});
