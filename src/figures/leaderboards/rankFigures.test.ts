import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { builtIndicator, viewOf } from '../../../tests/support/builtFigures.ts';
import { boardRanksDocument } from '../../contract/boardRanks.ts';
import { indicatorIndexDocument } from '../../contract/indicator.ts';
import { boardIndexDocument } from '../../contract/leaderboards.ts';
import { foldVariants } from '../../domain/boardRows.ts';
import { indicatorFigure } from '../../figure/indicatorFigure.ts';
import { bestRankFigure } from './bestRankFigure.ts';
import { topFigure } from './topFigure.ts';

const placesOf = (board: string) => builtDocument(boardRanksDocument(board));
const arena = placesOf('arena-code');
const { boards } = builtDocument(boardIndexDocument);
const known = new Set(builtDocument(indicatorIndexDocument).indicators.map(({ id }) => id));

/** Checks that every value of the indicator is drawn, under the same key. */
function compared(id: string, points: ReturnType<typeof topFigure>['points']): number {
  if (!known.has(id)) return 0;
  const drawn = new Map(points.map((point) => [point.key, point.value]));
  const { observations } = builtIndicator(id);
  for (const { refArea, timePeriod, value } of observations) {
    expect(drawn.get(`${refArea}|${timePeriod}`), `${id} ${refArea} ${timePeriod}`).toBe(value);
  }
  return observations.length;
}

describe('topFigure', () => {
  it('says on every board what the indicators of the top 10 and 20 say', () => {
    const counts = boards.flatMap(({ id }) =>
      ([10, 20] as const).map((n) =>
        compared(`lb-${id}-top${String(n)}`, topFigure(placesOf(id), n, viewOf()).points),
      ),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1000);
  });

  it('adds up to the places counted, others and the unattributed among them', () => {
    const { points } = topFigure(placesOf('swe-bench-verified'), 20, viewOf());
    const sums = new Map<string, number>();
    for (const { at, value } of points) sums.set(at, (sums.get(at) ?? 0) + (value ?? 0));
    expect([...sums.values()].every((sum) => sum >= 20)).toBe(true);
    expect(points.some(({ seriesId, value }) => seriesId === 'ZZ' && (value ?? 0) > 0)).toBe(true);
  });

  it('says by which ranks it counts: a source that prints ranks of another kind is counted by score', () => {
    const { points } = topFigure(placesOf('arena-text'), 10, viewOf());
    const formulaOn = (day: string) => points.find(({ at }) => at === day)?.derivation?.formula;
    expect(formulaOn('2024-06-19')).toContain('this dataset counts, whatever ranks the source prints');
    expect(formulaOn(points.at(-1)?.at ?? '')).toContain('the ranks by score that the source states');
  });

  it('states the newest counts of both countries, by the day of the view', () => {
    const { title, findings } = topFigure(arena, 10, viewOf());
    expect(findings.map(({ point }) => point.key)).toEqual(['CN|2026-10-10', 'US|2026-10-10']);
    expect(title).toBe('Code Arena: China has 1 of the top ten, the United States 9');
    expect(topFigure(arena, 10, viewOf('2026-06-01')).asOf).toBe('2026-05-31');
  });
});

describe('the variants of a model in the top ten', () => {
  it('are said to count one by one, with the count of one row a model beside it', () => {
    const { subtitle, notes } = topFigure(arena, 10, viewOf());
    expect(subtitle).toContain('Variants of one model count separately');
    expect(notes).toContain(
      'With one row per model, the top ten on October 10, 2026: China 2, United States 8.',
    );
  });

  it('are not said to count where a row is all of a model', () => {
    for (const { id, onePerModel } of boards) {
      const { subtitle, definition } = topFigure(placesOf(id), 10, viewOf());
      expect(subtitle.includes('Variants of one model count'), id).toBe(onePerModel === undefined);
      expect(definition.includes('One row per model'), id).toBe(onePerModel !== undefined);
    }
    expect(boards.filter(({ onePerModel }) => onePerModel !== undefined).length).toBeGreaterThan(3);
  });

  it('are counted to ten with those of other countries', () => {
    const boardIds = boards.map(({ id }) => id);
    const told = boardIds.flatMap((id) => topFigure(placesOf(id), 10, viewOf('2026-05-26')).notes);
    const sums = told
      .filter((note) => note.startsWith('With one row per model'))
      .map((note) =>
        [...(note.split(': ')[1]?.matchAll(/\d+/g) ?? [])].reduce((sum, [n]) => sum + Number(n), 0),
      );
    expect(sums.length).toBeGreaterThan(0);
    expect(new Set(sums)).toEqual(new Set([10]));
  });

  it('are not spoken of where one row a model gives the same, or too few models are on record', () => {
    for (const { id } of boards) {
      const places = placesOf(id);
      const rows = places.captures.at(-1)?.rows.filter(({ rank }) => rank <= 20) ?? [];
      const told = topFigure(places, 20, viewOf()).notes.some((note) => note.startsWith('With one row'));
      // Twenty places hold twenty models only if no model has two.
      if (foldVariants(rows, places.board.higherIsBetter).length < 20) expect(told, id).toBe(false);
    }
  });
});

describe('bestRankFigure', () => {
  it('says on every board what the indicators of the best rank say', () => {
    const counts = boards.map(({ id }) =>
      compared(`lb-${id}-best-rank`, bestRankFigure(placesOf(id), 'country', viewOf()).points),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(700);
  });

  it('has 1 on top and China second on 2026-08-22', () => {
    const figure = bestRankFigure(arena, 'country', viewOf());
    expect(figure).toMatchObject({ reversed: true, lowerLeads: true });
    expect(figure.points.find(({ key }) => key === 'US|2026-08-22')?.value).toBe(1);
    expect(figure.points.find(({ key }) => key === 'CN|2026-07-17')).toMatchObject({
      value: 1,
      facts: [{ label: 'Model', value: 'Kimi K3' }],
    });
  });

  it.each([
    ['both', ['CN', 'US'], 'Code Arena by score: best Chinese model 10th, best U.S. 1st'],
    ['one', ['US'], 'Code Arena by score: best U.S. model 1st, no Chinese on record'],
    ['none', [], 'Code Arena: no model of either country on record'],
  ] as const)(
    'says in its title what the best ranks are, of countries on record: %s',
    (_case, areas, words) => {
      const some: readonly string[] = areas;
      const captures = arena.captures.map((capture) => ({
        ...capture,
        rows: capture.rows.filter(({ refArea }) => some.includes(refArea)),
      }));
      expect(bestRankFigure({ ...arena, captures }, 'country', viewOf()).title).toBe(words);
    },
  );

  it('draws at most eight developers, in the tones of their countries, told apart by dashes', () => {
    const { series, points } = bestRankFigure(arena, 'developer', viewOf());
    expect(series.length).toBeGreaterThan(3);
    expect(series.length).toBeLessThanOrEqual(8);
    expect(
      series
        .filter(({ tone }) => tone === 'US')
        .map(({ fill }) => fill)
        .slice(0, 2),
    ).toEqual(['solid', 'soft']);
    expect(points.every(({ value }) => value === null || value <= 20)).toBe(true);
  });
});

it('dates an indicator of a board as the board is, by its newest capture', () => {
  const id = 'lb-arena-code-top10';
  expect(indicatorFigure(builtIndicator(id), null, viewOf()).asOf).toBe(topFigure(arena, 10, viewOf()).asOf);
});
