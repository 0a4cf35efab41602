import { describe, expect, it } from 'vitest';
import { leadShare, leadTimes } from './leadShare.ts';

describe('leadShare', () => {
  it.each([
    [90, 10, 'higher', 0.8],
    [10, 90, 'higher', -0.8],
    [90, 10, 'lower', -0.8],
    [5, 5, 'higher', 0],
    [5, 0, 'higher', 1],
    [0, 5, 'higher', -1],
  ] as const)('United States %s, China %s, the %s leads: %s', (US, CN, leadDirection, share) => {
    expect(leadShare({ US, CN, leadDirection, pointsPerTenfold: null })).toBeCloseTo(share, 12);
  });

  it('takes Elo scores for the strengths that they stand for', () => {
    const elo = { US: 1700, CN: 1300, leadDirection: 'higher', pointsPerTenfold: 400 } as const;
    expect(leadShare(elo)).toBeCloseTo(9 / 11, 12);
    expect(leadShare({ ...elo, US: 700, CN: 300 })).toBeCloseTo(9 / 11, 12);
  });

  it('compares neither what is missing nor what has no common zero', () => {
    expect(leadShare({ US: null, CN: 5, leadDirection: 'higher', pointsPerTenfold: null })).toBeNull();
    expect(leadShare({ US: 5, CN: null, leadDirection: 'higher', pointsPerTenfold: null })).toBeNull();
    expect(leadShare({ US: -5, CN: 5, leadDirection: 'higher', pointsPerTenfold: null })).toBeNull();
    expect(leadShare({ US: 0, CN: 0, leadDirection: 'higher', pointsPerTenfold: null })).toBeNull();
  });
});

it('says how many times the lesser the greater is, and nothing of nothing', () => {
  const pair = { US: 5, CN: 20, leadDirection: 'lower', pointsPerTenfold: null } as const;
  expect(leadTimes(pair)).toBe(4);
  expect(leadTimes({ ...pair, US: 0 })).toBeNull();
  expect(leadTimes({ ...pair, US: 1700, CN: 1300, pointsPerTenfold: 400 })).toBeCloseTo(10, 12);
});
