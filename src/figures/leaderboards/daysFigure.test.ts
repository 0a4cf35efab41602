import { describe, expect, it } from 'vitest';
import { indicatorIndexDocument } from '../../contract/indicator.ts';
import { boardIndexDocument } from '../../contract/leaderboards.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { builtFrontier, builtIndicator, viewOf } from '../../../tests/support/builtFigures.ts';
import { altText } from '../../figure/altText.ts';
import { daysFigure } from './daysFigure.ts';

const arena = builtFrontier('arena-code');
const figure = daysFigure(arena, viewOf());
const at = (key: string) => figure.points.find((point) => point.key === key);

describe('daysFigure, Code Arena as recorded', () => {
  it('has China 75 days behind on 2026-10-10, 26 on 2026-08-22, and the United States none', () => {
    expect(at('CN|2026-10-10')).toMatchObject({ value: 75, text: null });
    expect(at('US|2026-10-10')).toMatchObject({ value: 0 });
    expect(figure.title).toBe('Code Arena: U.S. has matched China’s best score for 75 days');
    expect(at('CN|2026-08-22')).toMatchObject({ value: 26, text: null });
    expect(at('CN|2026-08-22')?.facts).toContainEqual({
      label: 'Other country',
      value: 'United States first as good on July 27, 2026 with Claude Opus 5 (max)',
    });
    expect(at('US|2026-08-22')).toMatchObject({ value: 0 });
    expect(daysFigure(arena, viewOf('2026-08-22')).title).toBe(
      'Code Arena: U.S. has matched China’s best score for 26 days',
    );
  });

  it('has the United States behind while China was ahead in July 2026', () => {
    expect(at('CN|2026-07-21')).toMatchObject({ value: 0 });
    expect(at('US|2026-07-21')).toMatchObject({ value: 4 });
    expect(daysFigure(arena, viewOf('2026-07-21')).title).toBe(
      'Code Arena: China has matched the U.S. best score for 4 days',
    );
  });

  it('marks as a lower bound what the first capture had reached already', () => {
    expect(at('CN|2026-05-26')).toMatchObject({ value: 68, text: '≥ 68', evidence: { confidence: 'low' } });
    expect(daysFigure(arena, viewOf('2026-05-26')).title).toBe(
      'Code Arena: U.S. has matched China’s best score for at least 68 days',
    );
    expect(altText(daysFigure(arena, viewOf('2026-05-26')))).toContain(
      'Lower of the two on May 26, 2026: United States at 0; China at ≥ 68',
    );
  });

  it('says how many captures there are, not how many were planned', () => {
    const captures = new Set(figure.points.map(({ at }) => at)).size;
    expect(figure.subtitle).toContain(`, ${String(captures)} snapshots, March to October 2026`);
    expect(figure.subtitle).not.toContain('weekly');
  });
});

it('says who is behind where the newest capture is the first on its scale, on every board', () => {
  const { boards } = builtDocument(boardIndexDocument);
  for (const { id } of boards) {
    const document = builtFrontier(id);
    const last = document.points.filter(({ US, CN }) => US !== null && CN !== null).at(-1);
    const { title } = daysFigure(document, viewOf());
    if (title.includes('neither country')) expect(last?.US?.score, id).toBe(last?.CN?.score);
  }
  expect(daysFigure(builtFrontier('metr-time-horizon'), viewOf('2025-11-17')).title).toBe(
    'METR 50% time horizon: best Chinese model trails, days not yet known',
  );
});

it('never contradicts the indicators of days behind, on any board', () => {
  const { boards } = builtDocument(boardIndexDocument);
  const known = new Set(builtDocument(indicatorIndexDocument).indicators.map(({ id }) => id));
  let compared = 0;
  for (const { id } of boards.filter(({ id: board }) => known.has(`lb-${board}-days-behind`))) {
    const { points } = daysFigure(builtFrontier(id), viewOf());
    const drawn = new Map(
      points.filter(({ seriesId }) => seriesId === 'CN').map((point) => [point.at, point]),
    );
    for (const { timePeriod, value, evidence } of builtIndicator(`lb-${id}-days-behind`).observations) {
      expect(drawn.get(timePeriod)?.value, `${id} ${timePeriod}`).toBe(value);
      expect(drawn.get(timePeriod)?.text !== null, `${id} ${timePeriod}`).toBe(
        evidence.note?.includes('lower bound') ?? false,
      );
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(300);
});
