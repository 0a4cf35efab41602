import { describe, expect, it } from 'vitest';
import { lastDays, moveEnd, rangeBetween, shiftRange, zoomRange } from './eventRange.ts';
import { periodStart } from '../../domain/periods.ts';

const bounds = { from: '2000-01-01', until: '2026-11-24' };
const range = { from: '2020-01-01', until: '2020-12-31' };

describe('a range of days', () => {
  it('is shifted whole, and stops at the bounds with its length', () => {
    expect(shiftRange(range, -365, bounds)).toEqual({ from: '2019-01-01', until: '2020-01-01' });
    expect(shiftRange(range, 9999, bounds)).toEqual({ from: '2025-11-24', until: '2026-11-24' });
    expect(shiftRange(range, -99_999, bounds)).toEqual({ from: '2000-01-01', until: '2000-12-31' });
  });

  it('is zoomed around its middle, never beyond the bounds, never to less than four weeks', () => {
    expect(zoomRange(range, 0.5, bounds)).toEqual({ from: '2020-04-01', until: '2020-10-01' });
    expect(zoomRange(range, 1000, bounds)).toEqual(bounds);
    const least = zoomRange(range, 0.0001, bounds);
    expect(periodStart(least.until) - periodStart(least.from)).toBe(28);
  });

  it('is the last days where a preset asks for them', () => {
    expect(lastDays(365, bounds)).toEqual({ from: '2025-11-24', until: '2026-11-24' });
  });

  it('has ends that never pass each other', () => {
    expect(moveEnd(range, 'from', periodStart('2025-01-01'), bounds).from).toBe('2020-12-03');
    expect(moveEnd(range, 'until', periodStart('1990-01-01'), bounds).until).toBe('2020-01-29');
    expect(moveEnd(range, 'until', periodStart('2030-01-01'), bounds).until).toBe(bounds.until);
  });

  it('is drawn from either side', () => {
    const [one, other] = [periodStart('2010-01-01'), periodStart('2012-01-01')];
    expect(rangeBetween(other, one, bounds)).toEqual({ from: '2010-01-01', until: '2012-01-01' });
    expect(rangeBetween(one, other, bounds)).toEqual(rangeBetween(other, one, bounds));
  });
});
