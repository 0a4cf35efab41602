import { describe, expect, it } from 'vitest';
import { builtFrontier, identified, viewOf } from '../../../tests/support/builtFigures.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { sampleBoard, sampleBoardRow } from '../../../tests/support/sampleRows.ts';
import { boardIndexDocument, type FrontierPoint } from '../../contract/leaderboards.ts';
import { pointItem } from '../../figure/evidenceItem.ts';
import { hasTitleLength } from '../../figure/titleLength.ts';
import { frontierFigure } from './frontierFigure.ts';

const { boards } = builtDocument(boardIndexDocument);
const arena = builtFrontier('arena-code');
const onDay = (day: string | null) => frontierFigure(arena, viewOf(day));

it('says of the best of a snapshot how many rows are of no country, and only there', () => {
  const board = builtFrontier('swe-bench-verified');
  const { points } = frontierFigure(board, viewOf());
  for (const { snapshot, uncounted } of board.points) {
    const own = points.filter(({ at }) => at === snapshot);
    const ends = own.map(
      ({ definition = '' }) => /(\d+) rows? not attributable to a country/.exec(definition)?.[1],
    );
    expect(ends).toEqual(own.map(() => (uncounted === undefined ? undefined : String(uncounted))));
  }
});

describe('frontierFigure, the Code Arena as recorded', () => {
  it.each([
    ['2026-05-26', 'Code Arena: U.S. ahead by 26 ± 19 points'],
    ['2026-07-14', 'Code Arena: U.S. ahead by 50 ± '],
    ['2026-07-17', 'Code Arena: China now ahead by 48 ± 21 points'],
    ['2026-08-19', 'Code Arena: U.S. back in the lead by 17 ± 14 points'],
  ])('says on %s: %s', (day, words) => {
    expect(onDay(day).title).toContain(words);
  });

  it('has Kimi K3 at 1,679 ± 17 and Claude Fable 5 at 1,631 ± 13 on 2026-07-17', () => {
    const { points } = onDay('2026-07-17');
    const at = (key: string) => points.find((point) => point.key === key);
    expect(at('CN|2026-07-17')).toMatchObject({ value: 1679, low: 1662, high: 1696 });
    expect(at('CN|2026-07-17')?.facts).toContainEqual({ label: 'Votes', value: '1,757' });
    expect(at('US|2026-07-17')).toMatchObject({ value: 1631, low: 1618, high: 1644 });
  });

  it('knows nothing of later captures, and speaks for the last one before the day', () => {
    const figure = onDay('2026-07-17');
    expect(figure.points.every((point) => point.at <= '2026-07-17')).toBe(true);
    expect(figure.asOf).toBe('2026-07-17');
    expect(onDay('2026-08-21').asOf).toBe('2026-08-19');
  });

  it('calls a board stale weeks after its last capture was due to be followed, and not on the days around it', () => {
    expect(onDay('2026-08-21').stale).toBeNull();
    expect(onDay('2026-11-24').stale).toBe('published weekly, latest October 10, 2026');
  });

  it('defines a change of the lead on the card of the words that tell of it, and a gap on that of the gap', () => {
    const figure = onDay('2026-08-19');
    const [changes, gap] = figure.findings.map(({ point }) =>
      pointItem(identified('board-frontier', figure), point),
    );
    expect(figure.findings.map(({ text }) => text)).toEqual(['back in the lead', '17 ± 14']);
    expect(changes?.text).toBe('back in the lead after 2 changes');
    expect(changes?.definition).toMatch(/^A change of leader: .* exceeds its margin/);
    expect(gap?.definition).toMatch(/^Score of the best U\.S\. model minus/);
  });

  it.each(boards)('has at most twelve words in the title of $id on any day', ({ id }) => {
    const data = builtFrontier(id);
    for (const { snapshot } of data.points) {
      const { title } = frontierFigure(data, viewOf(snapshot));
      expect(hasTitleLength(title), title).toBe(true);
    }
  });

  it('has nothing to show before the first capture', () => {
    expect(onDay('2019-01-01')).toMatchObject({ points: [], asOf: '2019-01-01', interval: null });
  });
});

describe('frontierFigure', () => {
  const capture = (snapshot: string, us: number | null, cn: number | null, segment = 0): FrontierPoint => ({
    snapshot,
    segment,
    US: us === null ? null : sampleBoardRow('US', us, null),
    CN: cn === null ? null : sampleBoardRow('CN', cn, null),
  });
  const figure = (points: readonly FrontierPoint[], board = sampleBoard) =>
    frontierFigure({ ...arena, board, points: [...points] }, viewOf());

  it('counts how often the lead changed, not counting ties', () => {
    expect(
      figure([
        capture('2026-01-01', 5, 3),
        capture('2026-02-01', 4, 4),
        capture('2026-03-01', 6, 4),
        capture('2026-04-01', 6, 8),
      ]).title,
    ).toBe('Example Board: China now ahead by 2 points');
  });

  it('counts no change of lead that the intervals do not carry', () => {
    const pair = (day: string, us: number, cn: number) => ({
      ...capture(day, null, null),
      US: sampleBoardRow('US', us, 10),
      CN: sampleBoardRow('CN', cn, 10),
    });
    const noisy = [
      pair('2026-01-01', 1600, 1500),
      pair('2026-02-01', 1541, 1545),
      pair('2026-03-01', 1600, 1500),
    ];
    expect(figure(noisy).title).toBe('Example Board: U.S. ahead by 100 ± 14 points');
  });

  it('names nobody whose lead the intervals do not carry', () => {
    const close = {
      ...capture('2026-01-01', null, null),
      US: sampleBoardRow('US', 1545, 10),
      CN: sampleBoardRow('CN', 1541, 10),
    };
    expect(figure([close]).title).toBe('Example Board: best Chinese and U.S. models too close to call');
  });

  it('takes the lower score for the lead where the board does', () => {
    const lower = { ...sampleBoard, higherIsBetter: false };
    expect(figure([capture('2026-01-01', 5, 3)], lower).title).toBe('Example Board: China ahead by 2 points');
  });

  it('leaves a country out of a capture in which it has no model', () => {
    const { points, title } = figure([capture('2026-01-01', 5, null)]);
    expect(points.map((point) => point.key)).toEqual(['US|2026-01-01']);
    expect(title).toBe('Example Board: no Chinese model on record');
  });

  it('carries breaks of the scale to the points', () => {
    const { points } = figure([capture('2026-01-01', 5, 3, 1), capture('2026-02-01', 50, 30, 2)]);
    expect(points.map((point) => [point.key, point.segment])).toEqual([
      ['CN|2026-01-01', 1],
      ['CN|2026-02-01', 2],
      ['US|2026-01-01', 1],
      ['US|2026-02-01', 2],
    ]);
  });

  it('does not count a lead as changed because the scale did', () => {
    const { title } = figure([capture('2026-01-01', 5, 5, 1), capture('2026-02-01', 50, 50, 2)]);
    expect(title).not.toMatch(/now|back/);
    expect(title).not.toContain('ahead');
  });
});
