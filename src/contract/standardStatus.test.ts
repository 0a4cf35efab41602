import { describe, expect, it } from 'vitest';
import { standardStatus, type StandardDates } from './standardStatus.ts';

const dates = (changes: Partial<StandardDates>): StandardDates => ({
  plannedOn: null,
  draftedOn: null,
  publishedOn: null,
  effectiveOn: null,
  inForceBy: null,
  withdrawnOn: null,
  withdrawnBy: null,
  earlierTypesUntil: null,
  ...changes,
});

describe('standardStatus', () => {
  it('calls replaced and not withdrawn what types approved earlier may still follow', () => {
    const life = dates({
      effectiveOn: '2021-01-01',
      withdrawnOn: '2026-07-01',
      earlierTypesUntil: '2027-07-01',
    });
    const on = (day: string) => standardStatus(life, day);
    expect(on('2026-06-30')).toBe('in-force');
    expect(on('2026-11-29')).toBe('replaced');
    expect(on('2027-07-01')).toBe('withdrawn');
  });

  it('moves from step to step with the day', () => {
    const life = dates({
      plannedOn: '2017',
      draftedOn: '2019-01',
      publishedOn: '2020-05-12',
      effectiveOn: '2021-01-01',
      withdrawnOn: '2026-07-01',
    });
    const on = (day: string) => standardStatus(life, day);
    expect(on('2017-06-01')).toBeNull();
    expect(on('2018-01-01')).toBe('planned');
    expect(on('2019-01-30')).toBe('planned');
    expect(on('2019-01-31')).toBe('draft');
    expect(on('2020-05-11')).toBe('draft');
    expect(on('2020-05-12')).toBe('published');
    expect(on('2020-12-31')).toBe('published');
    expect(on('2021-01-01')).toBe('in-force');
    expect(on('2026-06-30')).toBe('in-force');
    expect(on('2026-07-01')).toBe('withdrawn');
  });

  it('stays published where no day of effect is on record', () => {
    expect(standardStatus(dates({ publishedOn: '2023-09-07' }), '2026-11-24')).toBe('published');
  });

  it('takes the word of a dated source where the day itself is not on record, and not before that source', () => {
    const seen = dates({ publishedOn: '2006-04', inForceBy: '2020-01-01', withdrawnBy: '2025-06-02' });
    expect(standardStatus(seen, '2019-12-31')).toBe('published');
    expect(standardStatus(seen, '2025-06-01')).toBe('in-force');
    expect(standardStatus(seen, '2025-06-02')).toBe('withdrawn');
  });

  it('knows no status without a date', () => {
    expect(standardStatus(dates({}), '2026-11-24')).toBeNull();
  });
});
