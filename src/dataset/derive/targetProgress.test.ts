import { describe, expect, it } from 'vitest';
import type { TargetResult } from '../../contract/policyTargets.ts';
import type { RowOf } from '../tables/records.ts';
import { targetOutcome, progressOf, type MeasuredValue } from './targetProgress.ts';

type Target = Pick<RowOf<'targets'>, 'refArea' | 'setOn' | 'due' | 'value' | 'valueQualifier'>;

const at = (
  timePeriod: string,
  value: number,
  publishedOn: string | null,
  changes: Partial<MeasuredValue> = {},
) => ({
  refArea: 'CN' as const,
  timePeriod,
  value,
  obsStatus: 'A' as const,
  publishedOn,
  ...changes,
});
const target: Target = {
  refArea: 'CN' as const,
  setOn: '2022-01-20',
  due: '2025',
  value: 50_000,
  valueQualifier: null,
};
const rails = [
  at('2025', 50_400, '2026-01'),
  at('2021', 40_000, '2022'),
  at('2024', 47_000, '2025-12'),
  at('2026', 52_000, null),
  at('2025', 99_000, '2026-01', { refArea: 'CN', obsStatus: 'F' }),
];

describe('progress', () => {
  it('takes the newest value by the due date, and the way from the value when the target was set', () => {
    expect(progressOf(target, rails)).toMatchObject({
      newest: { value: 50_400 },
      baseline: { value: 40_000 },
      percentOfTarget: 100.8,
      percentOfWay: 104,
    });
  });

  it('knows no way without a value from before', () => {
    expect(progressOf({ ...target, setOn: null }, rails)?.percentOfWay).toBeNull();
  });

  it('is none where the newest value is of the year in which the target was set', () => {
    expect(progressOf({ ...target, setOn: '2021-06-01' }, rails.slice(1, 2))).toBeNull();
  });

  it('is none where the newest value is from before the target was set: that is where it began', () => {
    expect(progressOf(target, rails.slice(1, 2))).toBeNull();
  });

  it('is none without a number, a due date or a value by then', () => {
    expect(progressOf({ ...target, value: null }, rails)).toBeNull();
    expect(progressOf({ ...target, due: null }, rails)).toBeNull();
    expect(progressOf({ ...target, due: '2020' }, rails)).toBeNull();
    expect(progressOf({ ...target, refArea: 'US' }, rails)).toBeNull();
  });
});

describe('outcome', () => {
  const said = (result: TargetResult | null, publishedOn: string | null) => ({ result, publishedOn });
  const outcome = (
    changes: Partial<Target>,
    rows: MeasuredValue[] = rails,
    isLower = false,
    of = said(null, null),
  ) => targetOutcome({ ...target, ...changes }, rows, of, isLower, '2026-11-24');

  it('is met or missed by a value for the due date whose source came out then or later', () => {
    expect(outcome({})).toBe('met');
    expect(outcome({ value: 60_000 })).toBe('missed');
    expect(outcome({ value: 60_000 }, rails, true)).toBe('met');
  });

  it.each([
    ['is of an earlier year', '2024', '2026-01'],
    ['came out before the due date', '2025', '2025-06-01'],
    ['came out nobody knows when', '2025', null],
  ])(
    'is neither met nor missed by a value that %s: it had been reached, or nothing is known',
    (_, period, out) => {
      expect(outcome({}, [at(period, 60_000, out)])).toBe('reached-early');
      expect(outcome({}, [at(period, 49_000, out)])).toBe('no-source');
    },
  );

  it('is met or missed in words where nothing measures it, by a source of the due date or later', () => {
    expect(outcome({}, [], false, said('met', '2026-01-29'))).toBe('met');
    expect(outcome({}, [], false, said('missed', '2026-01-29'))).toBe('missed');
    expect(outcome({ value: 60_000 }, rails, false, said('met', '2026-01-29'))).toBe('missed');
  });

  it('was reached early where a source of before the due date counts it, but was not missed before', () => {
    expect(outcome({}, [], false, said('met', '2025-12-25'))).toBe('reached-early');
    expect(outcome({ due: '2035' }, [], false, said('met', '2025-12-25'))).toBe('reached-early');
    expect(outcome({}, [], false, said('missed', '2025-12-25'))).toBe('no-source');
    expect(outcome({}, [], false, said('met', null))).toBe('no-source');
  });

  it('tells what was looked for and not found from what nobody looked for', () => {
    expect(outcome({}, [], false, said('not-found', '2026-01-29'))).toBe('not-found');
    expect(outcome({}, [], false, said('not-found', null))).toBe('not-found');
    expect(outcome({}, [], false, said(null, null))).toBe('no-source');
    expect(outcome({ due: '2035' }, [], false, said('not-found', null))).toBe('open');
  });

  it('is not met by the bound itself where the source says more or less than it', () => {
    const more = { valueQualifier: 'more-than' } as const;
    expect(outcome({ ...more, value: 50_400 })).toBe('missed');
    expect(outcome({ ...more, value: 50_399 })).toBe('met');
    expect(outcome({ valueQualifier: 'less-than', value: 50_400 })).toBe('missed');
    expect(outcome({ valueQualifier: 'at-most', value: 50_400 })).toBe('met');
  });

  it('has no due date to be measured by where none is on record', () => {
    expect(outcome({ due: null })).toBe('undated');
  });

  it('is open before the due date, unless a value has reached the target already', () => {
    expect(outcome({ due: '2035', value: 70_000 })).toBe('open');
    expect(outcome({ due: '2035', value: 45_000 })).toBe('reached-early');
  });
});
