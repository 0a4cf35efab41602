import { describe, expect, it } from 'vitest';
import { builtAsk } from '../../../tests/support/builtDocuments.ts';
import { builtIndicator, viewOf } from '../../../tests/support/builtFigures.ts';
import { sampleEvidence } from '../../../tests/support/sampleFigures.ts';
import type { ObsStatus } from '../../contract/codelists.ts';
import type { Observation } from '../../contract/indicator.ts';
import { hasTitleLength } from '../../figure/titleLength.ts';
import { parseView } from '../../url/view.ts';
import { seatsCard } from './seatsCard.ts';
import { seatsFigure } from './seatsFigure.ts';

const snapshot = builtIndicator('bodies-iso-secretariats-snapshot');
const strategic = builtIndicator('bodies-iso-strategic-secretariats');

describe('seatsFigure, ISO secretariats as recorded', () => {
  const figure = seatsFigure(snapshot, null, viewOf());
  const value = (key: string) => figure.points.find((point) => point.key === key)?.value;

  it('has DE 134, US 92 and CN 90 in the list of June 2025, US 95 and CN 70 in January 2022', () => {
    expect([value('DE|2025-06'), value('US|2025-06'), value('CN|2025-06')]).toEqual([134, 92, 90]);
    expect([value('US|2022-01'), value('CN|2022-01')]).toEqual([95, 70]);
    expect([value('DE|2026-03'), value('CN|2026-03'), value('US|2026-03')]).toEqual([134, 95, 90]);
  });

  it('states both countries’ newest values and the period', () => {
    expect(figure.title).toMatch(/Germany 134, China 95, United States 90 in March 2026/);
  });

  it('says on each card in which indicators others count the same', () => {
    const recorded = seatsFigure(builtIndicator('bodies-iso-secretariats'), null, viewOf());
    for (const { facts, key } of recorded.points) {
      const other = facts.find(({ label }) => label === 'Also counted in');
      expect(other?.value, key).toContain('AFNOR barometer');
      expect(other?.value, key).not.toContain('three full lists');
    }
  });

  it('shows the two countries first, then the largest others, seven areas at most', () => {
    expect(figure.series.slice(0, 3).map((series) => series.id)).toEqual(['CN', 'US', 'DE']);
    expect(figure.series.length).toBeLessThanOrEqual(7);
  });

  it('starts its axis at zero', () => {
    expect(figure.fromZero).toBe(true);
  });

  it('knows nothing that was published after the day, and says how much that is', () => {
    const earlier = seatsFigure(snapshot, null, viewOf('2025-06-11'));
    expect(earlier.points.some((point) => point.period === '2025-06')).toBe(false);
    expect(earlier.notes.join(' ')).toMatch(/Left out: \d+ values published after June 11, 2025/);
    expect(seatsFigure(snapshot, null, viewOf('2025-06-30')).points.map((point) => point.key)).toContain(
      'CN|2025-06',
    );
  });
});

it('has a title on the overview that names a third country which is drawn above both', () => {
  const card = seatsCard.prepare(builtAsk, parseView('').view)?.draw();
  expect(card?.title).toBe(
    'ISO and joint ISO/IEC secretariats held: Germany 134, China 95, United States 90 in 2026',
  );
  expect(card?.findings.map(({ text }) => text)).toEqual(['134', '95', '90']);
  expect(card?.title).toSatisfy(hasTitleLength);
});

describe('seatsFigure, a count split by industry', () => {
  it('shows one industry, says which, and does not add up', () => {
    const figure = seatsFigure(strategic, 'batteries', viewOf(null, ['batteries', 'ai']));
    const own = strategic.observations.filter((one) => one.industry === 'batteries' && one.refArea === 'CN');
    expect(figure.points.filter((point) => point.seriesId === 'CN').map((point) => point.value)).toEqual(
      own.toSorted((a, b) => (a.timePeriod < b.timePeriod ? -1 : 1)).map((one) => one.value),
    );
    expect(figure.filters).toMatchObject([{ label: 'Industry', value: 'Batteries' }]);
    expect(figure.title).toMatch(
      /^ISO and joint ISO\/IEC secretariats in batteries: China \d+, United States \d+ in /,
    );
    expect(figure.subtitle).toMatch(/^Unit: secretariats, /);
  });

  it('has one point for an area and a period', () => {
    const keys = seatsFigure(strategic, 'ai', viewOf()).points.map((point) => point.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('seatsFigure', () => {
  const one = (timePeriod: string, value: number | null, obsStatus: ObsStatus = 'A'): Observation => ({
    refArea: 'CN',
    timePeriod,
    industry: 'cross-industry',
    value,
    obsStatus,
    evidence: sampleEvidence,
    publishedOn: null,
    derivation: null,
    otherReadings: [],
  });

  it('breaks the line where the records say that the method changed', () => {
    const observations = [one('2024', 70), one('2022', 60), one('2023', 65, 'B')];
    const { points, breakLabel } = seatsFigure({ ...snapshot, observations }, null, viewOf());
    expect(points.map((point) => point.period)).toEqual(['2022', '2023', '2024']);
    const [before, at, after] = points.map((point) => point.segment);
    expect(at).not.toBe(before);
    expect(after).toBe(at);
    expect(breakLabel).not.toBe('');
  });

  it('keeps a missing value as missing', () => {
    const observations = [one('2022', 60), one('2023', null, 'O')];
    const { points } = seatsFigure({ ...snapshot, observations }, null, viewOf());
    expect(points.map((point) => point.value)).toEqual([60, null]);
  });

  it('stands a day before all records', () => {
    const figure = seatsFigure(snapshot, null, viewOf('1990-01-01'));
    expect(figure).toMatchObject({ points: [], series: [], title: snapshot.indicator.title });
  });
});
