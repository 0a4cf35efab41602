import { describe, expect, it } from 'vitest';
import { samplePoint } from '../../tests/support/sampleFigures.ts';
import { periodStart } from '../domain/periods.ts';
import { viewDayMark } from './viewDayMark.ts';

const on = (...days: readonly string[]) => days.map((day) => samplePoint('CN', day, periodStart(day)));

describe('viewDayMark', () => {
  it('is the day of the view, between what was and what is ahead', () => {
    expect(viewDayMark({ asOf: '2026-11-24', points: on('2026-05-26', '2027-01-01') })).toEqual({
      at: periodStart('2026-11-24'),
      label: 'as of November 24, 2026',
    });
  });

  it('is none where all lies on one side, or nothing has a day', () => {
    expect(viewDayMark({ asOf: '2026-11-24', points: on('2026-05-26', '2026-11-24') })).toBeNull();
    expect(viewDayMark({ asOf: '2026-11-24', points: on('2026-11-24', '2027-01-01') })).toBeNull();
    expect(viewDayMark({ asOf: '2026-11-24', points: [samplePoint('CN', '2026', null)] })).toBeNull();
  });
});
