import { describe, expect, it } from 'vitest';
import { latestList } from './latestList.ts';

describe('latestList', () => {
  it('is the newest list that was there on the day; a month is there from its end on', () => {
    expect(latestList(['2022-01', '2025-07'], '2025-07-30')).toBe('2022-01');
    expect(latestList(['2022-01', '2025-07'], '2025-07-31')).toBe('2025-07');
    expect(latestList(['2022-01', '2025-07'], '2021-12-31')).toBeNull();
  });
});
