import { describe, expect, it } from 'vitest';
import { indicatorIndexDocument } from '../../contract/indicator.ts';
import { boardIndexDocument } from '../../contract/leaderboards.ts';
import { breakMarks, breakPeriods } from '../../figure/breakMarks.ts';
import { altText } from '../../figure/altText.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { builtFrontier, builtIndicator, viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleBoard, sampleBoardRow } from '../../../tests/support/sampleRows.ts';
import { runsOf } from '../../charts/lineRuns.ts';
import { frontierWithBreaks } from './frontierOverTime.ts';
import { gapFigure } from './gapFigure.ts';

const arena = builtFrontier('arena-code');
const figure = gapFigure(arena, viewOf());
const at = (day: string) => figure.points.find((point) => point.at === day);

describe('gapFigure, Code Arena as recorded', () => {
  it.each([
    ['2026-05-26', 26, '+26 ± 19'],
    ['2026-06-11', 131, '+131 ± 23'],
    ['2026-07-14', 50, '+50 ± 20'],
    ['2026-07-17', -48, '−48 ± 21'],
    ['2026-08-19', 17, '+17 ± 14'],
    ['2026-08-22', 17, '+17 ± 14'],
    ['2026-10-10', 139, '+139 ± 17'],
  ])('has on %s %i, written %s', (day, value, text) => {
    expect(at(day)).toMatchObject({ value, text });
  });

  it('draws the interval around the value: half widths added as squares', () => {
    expect(at('2026-07-17')?.low).toBeCloseTo(-48 - Math.hypot(17, 13), 6);
    expect(at('2026-07-17')?.high).toBeCloseTo(-48 + Math.hypot(17, 13), 6);
  });

  it('names who took the lead in July 2026, and when', () => {
    expect(figure.annotations).toEqual([
      { period: '2026-07-17', text: 'July 17, 2026: China, Kimi K3' },
      { period: '2026-07-27', text: 'July 27, 2026: United States, Claude Opus 5 (max)' },
    ]);
    expect(figure.title).toBe('Code Arena: lead changed twice, U.S. ahead by 139 ± 17 on October 10, 2026');
  });

  it('says who is ahead in words', () => {
    expect(altText(figure)).toContain('Latest on October 10, 2026: United States leads, +139 ± 17');
    const inJuly = gapFigure(arena, viewOf('2026-07-20'));
    expect(inJuly).toMatchObject({
      asOf: '2026-07-17',
      title: 'Code Arena: lead changed once, China ahead by 48 ± 21 on July 17, 2026',
    });
    expect(altText(inJuly)).toContain('China leads, −48 ± 21');
  });

  it('leads down to the two rows', () => {
    expect(at('2026-05-26')?.derivation?.inputs.map(({ label, value }) => [label, value])).toEqual([
      ['United States: Claude Opus 4.7 (thinking)', 1567],
      ['China: Qwen3.7-Max (2026-05-17)', 1541],
    ]);
  });
});

describe('gapFigure of every board', () => {
  const { boards } = builtDocument(boardIndexDocument);
  const known = new Set(builtDocument(indicatorIndexDocument).indicators.map(({ id }) => id));

  it('says what the indicator of the gap says', () => {
    let compared = 0;
    for (const { id } of boards.filter(({ id: board }) => known.has(`lb-${board}-gap`))) {
      const { points } = gapFigure(builtFrontier(id), viewOf());
      const drawn = new Map(points.map((point) => [point.at, point.value]));
      for (const { timePeriod, value } of builtIndicator(`lb-${id}-gap`).observations) {
        expect(drawn.get(timePeriod), `${id} ${timePeriod}`).toBe(value);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  it.each(['arena-vision', 'arena-text-sc', 'livebench', 'vectara-hallucination'])(
    'draws no line of %s across a break, and says at each why it is one',
    (id) => {
      const document = builtFrontier(id);
      const { points, breaks = [], notes } = gapFigure(document, viewOf());
      expect(breakPeriods({ points }).length).toBeGreaterThan(0);
      for (const run of runsOf(points)) expect(new Set(run.map(({ segment }) => segment)).size).toBe(1);
      expect(breaks.length).toBeGreaterThanOrEqual(breakPeriods({ points }).length);
      for (const { period, text } of breaks) {
        const known = document.breaks.find(({ from }) => from === period);
        expect(known?.reason.startsWith(text), text).toBe(true);
      }
      expect(notes.join(' ')).toContain(document.breaks.at(-1)?.reason);
      const frontier = frontierWithBreaks(document, viewOf());
      expect(breakMarks(frontier).map(({ text }) => text)).not.toContain('new scale');
    },
  );
});

describe('gapFigure', () => {
  const lower = { ...sampleBoard, higherIsBetter: false };
  const capture = (snapshot: string, us: number | null, cn: number | null, half: number | null = null) => ({
    snapshot,
    segment: 1,
    US: us === null ? null : sampleBoardRow('US', us, half),
    CN: cn === null ? null : sampleBoardRow('CN', cn, half),
  });
  const made = (board: typeof sampleBoard, ...points: ReturnType<typeof capture>[]) =>
    gapFigure({ ...arena, breaks: [], board, points }, viewOf());

  it('turns the sign where lower is better, and says so', () => {
    const { points, notes, definition, title } = made(lower, capture('2026-01-01', 3, 5));
    expect(points[0]).toMatchObject({ value: 2, text: '+2' });
    expect(notes.join(' ')).toContain('the sign of the gap is reversed');
    expect(definition).toContain('the sign is reversed');
    expect(title).toBe('Example Board: U.S. ahead by 2 on January 1, 2026');
  });

  it('says "throughout" only of several captures whose intervals all carry it', () => {
    const titleOf = (...points: ReturnType<typeof capture>[]) => made(sampleBoard, ...points).title;
    const last = capture('2026-01-03', 1600, 1500, 10);
    const next = capture('2026-01-02', 1595, 1500, 10);
    const throughout = 'ahead throughout, by 100 ± 14 on January 3, 2026';
    expect(titleOf(capture('2026-01-01', 1590, 1500, 10), next, last)).toContain(throughout);
    expect(titleOf(capture('2026-01-01', 1505, 1500, 10), next, last)).toContain('U.S. ahead by');
    expect(titleOf(capture('2026-01-01', 1499, 1500, 10), next, last)).toContain('U.S. ahead by');
    expect(titleOf(next, last)).toContain('U.S. ahead by');
    const first = { ...capture('2026-01-01', 1590, 1500, 10), segment: 0 };
    expect(titleOf(first, { ...next, segment: 1 }, { ...last, segment: 2 })).toContain('U.S. ahead by');
  });

  it('says "throughout" of no span with a quarter that no capture is of, but how many captures agree', () => {
    const days = ['2025-01-01', '2025-04-01', '2025-12-01'];
    const { title, subtitle } = made(sampleBoard, ...days.map((day) => capture(day, 1600, 1500, 10)));
    expect(title).toBe('Example Board: U.S. ahead by 100 ± 14 on December 1, 2025');
    expect(subtitle).toContain(', United States leads in each of 3 snapshots, January to December 2025');
  });

  it('does not state a number that its interval does not carry', () => {
    const { title, findings } = made(sampleBoard, capture('2026-01-01', 1545, 1541, 10));
    expect(title).toBe('Example Board: best Chinese and U.S. models too close to call');
    expect(findings).toEqual([]);
  });

  it('names the country without a model on the board', () => {
    expect(made(sampleBoard, capture('2026-01-01', 5, null)).title).toBe(
      'Example Board: no Chinese model on record, so no gap',
    );
    expect(gapFigure(builtFrontier('arc-agi-3'), viewOf()).title).toMatch(
      /^ARC-AGI-3 .*: no Chinese model on record, so no gap$/,
    );
  });

  it('has no data where one country is missing, and nothing at all where it always is', () => {
    const { points, subtitle } = made(
      sampleBoard,
      capture('2026-01-01', 5, null),
      capture('2026-01-02', 5, 4),
    );
    expect(points.map(({ value }) => value)).toEqual([null, 1]);
    expect(subtitle).toMatch(/1 snapshot, January 2, 2026$/);
    expect(made(sampleBoard, capture('2026-01-01', 5, null)).points).toEqual([]);
  });
});
