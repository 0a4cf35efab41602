import { describe, expect, it } from 'vitest';
import { sampleObservation } from '../../../tests/support/records/sampleRows.ts';
import { aheadSince, leadSteps, newestCommonPeriod } from './leads.ts';

const of = (refArea: 'US' | 'CN' | 'DE', timePeriod: string, value: number) =>
  sampleObservation({ refArea, timePeriod, value });

it('takes the newest period that both have, not the newest of each', () => {
  const pair = newestCommonPeriod(
    [
      of('US', '2023', 1),
      of('CN', '2023', 2),
      of('CN', '2024', 0),
      of('US', '2024', 4),
      of('US', '2025', 5),
      of('DE', '2025', 6),
    ],
    '2026-11-26',
  );
  expect([pair?.US.value, pair?.CN.value]).toEqual([4, 0]);
});

it('passes over forecasts, and says so when the two never meet', () => {
  const forecast = sampleObservation({ refArea: 'CN', timePeriod: '2030', obsStatus: 'F' });
  expect(newestCommonPeriod([of('US', '2030', 1), forecast, of('CN', '2020', 1)], '2026-11-26')).toBeNull();
});

it('takes the last whole period, and one in part only where there is no other', () => {
  const inPart = (refArea: 'US' | 'CN') => sampleObservation({ refArea, timePeriod: '2026', obsStatus: 'P' });
  const whole = [of('US', '2024', 1), of('CN', '2024', 2)];
  const period = (rows: Parameters<typeof newestCommonPeriod>[0], day: string) =>
    newestCommonPeriod(rows, day)?.US.timePeriod;
  expect(period([...whole, inPart('US'), inPart('CN')], '2026-11-26')).toBe('2024');
  expect(period([inPart('US'), inPart('CN')], '2026-11-26')).toBe('2026');
  const month = [of('US', '2026-11', 1), of('CN', '2026-11', 2)];
  expect(period([...whole, ...month], '2026-11-26')).toBe('2024');
  expect(period([...whole, ...month], '2026-11-30')).toBe('2026-11');
});

const dates = new Map([
  ['spring', '2025-04-01'],
  ['summer', '2025'],
  ['autumn', '2025-10'],
]);
const one = (refArea: 'US' | 'CN', timePeriod: string, source: string) => ({
  ...sampleObservation({ refArea, timePeriod }),
  publishedOn: dates.get(source) ?? null,
});
const pair = (timePeriod: string, source: string) => [
  one('US', timePeriod, source),
  one('CN', timePeriod, source),
];
const steps = (rows: readonly ReturnType<typeof one>[]) =>
  leadSteps(rows).map(({ knownOn, pair: { US } }) => [knownOn, US.timePeriod]);

describe('leadSteps', () => {
  it('moves on as sources come out, whatever the order of the rows', () => {
    expect(steps([...pair('2024', 'autumn'), ...pair('2023', 'spring')])).toEqual([
      ['2025-04-01', '2023'],
      ['2025-10', '2024'],
    ]);
  });

  it('does not go back to an older period that is published later', () => {
    expect(steps([...pair('2024', 'spring'), ...pair('2022', 'autumn')])).toEqual([['2025-04-01', '2024']]);
  });

  it('knows a pair when the later of its two values is out', () => {
    const [us, cn] = [one('US', '2024', 'spring'), one('CN', '2024', 'summer')];
    expect(steps([us, cn])).toEqual([['2025', '2024']]);
  });

  it('passes over forecasts and values of unknown date', () => {
    const forecast = pair('2030', 'spring').map((row) => ({ ...row, obsStatus: 'F' as const }));
    expect(steps([...forecast, ...pair('2024', 'nowhere')])).toEqual([]);
  });
});

describe('aheadSince', () => {
  const rows = [
    of('CN', '2020', 3),
    of('US', '2020', 1),
    of('CN', '2021', 1),
    of('US', '2021', 2),
    of('CN', '2022', 1),
    of('CN', '2023', 1),
    of('US', '2023', 2),
  ];

  it('goes back to where the other was ahead or both were level', () => {
    expect(aheadSince(rows, 'higher', '2023')).toEqual({ period: '2021', fromStart: false });
    expect(aheadSince([...rows, of('CN', '2022-06', 4), of('US', '2022-06', 4)], 'higher', '2023')).toEqual({
      period: '2023',
      fromStart: false,
    });
  });

  it('says that a run may be older than the record', () => {
    expect(aheadSince(rows, 'lower', '2020')).toEqual({ period: '2020', fromStart: true });
  });

  it('has no run where both are level, or never meet', () => {
    expect(aheadSince([of('CN', '2020', 1), of('US', '2020', 1)], 'higher', '2020')).toBeNull();
    expect(aheadSince([of('CN', '2020', 1)], 'higher', '2020')).toBeNull();
  });
});
