import { describe, expect, it } from 'vitest';
import { survival, wilsonShare, type Awaited } from './shares.ts';

describe('wilsonShare', () => {
  it.each([
    [10, 110, 9.1, 5, 16],
    [13, 110, 11.8, 7, 19],
    [0, 20, 0, 0, 16],
    [6, 25, 24, 11, 43],
    [2, 8, 25, 7, 59],
  ])('%d of %d', (count, size, percent, low, high) => {
    const share = wilsonShare(count, size);
    expect(share.percent).toBeCloseTo(percent, 1);
    expect([Math.round(share.low), Math.round(share.high)]).toEqual([low, high]);
  });

  it('has no share of nothing', () => {
    expect(() => wilsonShare(0, 0)).toThrow('no numbers');
  });
});

/** Weeks of remission with and without maintenance: `aml` of R's package survival, with a plus if censored. */
const readTimes = (text: string): Awaited[] =>
  text.split(' ').map((time) => ({ days: Number.parseInt(time, 10), came: !time.endsWith('+') }));
const maintained = readTimes('9 13 13+ 18 23 28+ 31 34 45+ 48 161+');
const nonmaintained = readTimes('5 5 8 8 12 16+ 23 27 30 33 43 45');

/**
 * Output of `summary(survfit(Surv(time, status) ~ x, data = aml))` in R 4.5.0 with survival 3.8-3: time, at risk,
 * survival, and its 95 % interval.
 */
const printed = {
  maintained: [
    [9, 11, 0.909, 0.7541, 1],
    [13, 10, 0.818, 0.6192, 1],
    [18, 8, 0.716, 0.4884, 1],
    [23, 7, 0.614, 0.3769, 0.999],
    [31, 5, 0.491, 0.2549, 0.946],
    [34, 4, 0.368, 0.1549, 0.875],
    [48, 2, 0.184, 0.0359, 0.944],
  ],
  nonmaintained: [
    [5, 12, 0.8333, 0.647, 1],
    [8, 10, 0.6667, 0.4468, 0.995],
    [12, 8, 0.5833, 0.3616, 0.941],
    [23, 6, 0.4861, 0.2675, 0.883],
    [27, 5, 0.3889, 0.1854, 0.816],
    [30, 4, 0.2917, 0.1148, 0.741],
    [33, 3, 0.1944, 0.0569, 0.664],
    [43, 2, 0.0972, 0.0153, 0.62],
    [45, 1, 0, null, null],
  ],
} as const;

describe('survival, against R', () => {
  it.each([
    ['maintained', maintained],
    ['nonmaintained', nonmaintained],
  ] as const)('%s', (name, awaited) => {
    const steps = survival(awaited);
    expect(steps.map(({ days, atRisk }) => [days, atRisk])).toEqual(
      printed[name].map(([days, atRisk]) => [days, atRisk]),
    );
    steps.forEach(({ share, low, high }, index) => {
      const [, , expected = NaN, lower = NaN, upper = NaN] = printed[name][index] ?? [];
      expect(share).toBeCloseTo(expected, 3);
      if (lower === null || upper === null) expect([low, high]).toEqual([null, null]);
      else {
        expect(low).toBeCloseTo(lower, 3);
        expect(high).toBeCloseTo(upper, 3);
      }
    });
  });
});

describe('survival', () => {
  it('says nothing of nothing', () => {
    expect(survival([])).toEqual([]);
  });
});
