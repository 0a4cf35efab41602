import { describe, expect, it } from 'vitest';
import { sampleStandard } from '../../../../tests/support/records/sampleRows.ts';
import { vehicleStandards, withdrawalsAmong } from './evPlans.ts';

type Standard = ReturnType<typeof sampleStandard>;
const withdrawnOn = (standard: Standard, all: readonly Standard[]) =>
  withdrawalsAmong(all)(standard).withdrawnOn;

const old = sampleStandard({ designation: 'GB 1-2020', publishedOn: '2020-05-12' });

describe('withdrawalsAmong', () => {
  it('prefers the day that the record gives', () => {
    const successor = sampleStandard({ replaces: 'GB 1-2020', effectiveOn: '2026-07-01' });
    expect(withdrawnOn({ ...old, withdrawnOn: '2026-01-01' }, [old, successor])).toBe('2026-01-01');
  });

  it('takes the day on which a successor takes effect, even one still to come', () => {
    const successor = sampleStandard({
      replaces: 'GB/T 9-2015; GB 1-2020',
      publishedOn: '2025-03-28',
      effectiveOn: '2028-01-01',
    });
    expect(withdrawnOn(old, [old, successor])).toBe('2028-01-01');
    expect(withdrawnOn(old, [old, { ...successor, effectiveOn: null }])).toBe('2025-03-28');
  });

  it('names the document whose day it took, and none for a day that a source states', () => {
    const successor = sampleStandard({
      designation: 'GB 2-2025',
      replaces: 'GB 1-2020',
      publishedOn: '2025',
    });
    const withdrawalOf = withdrawalsAmong([old, successor]);
    expect(withdrawalOf(old)).toEqual({ withdrawnOn: '2025', withdrawnWith: 'GB 2-2025' });
    expect(withdrawalOf({ ...old, withdrawnOn: '2026' })).toEqual({
      withdrawnOn: '2026',
      withdrawnWith: null,
    });
    expect(withdrawalOf(successor)).toEqual({ withdrawnOn: null, withdrawnWith: null });
  });

  it('takes no number for another that begins like it', () => {
    const other = sampleStandard({ replaces: 'GB 1-2020 and more', publishedOn: '2025-03-28' });
    expect(withdrawnOn(old, [old, other])).toBeNull();
  });

  it('takes the next edition only of a standard that a source lists as withdrawn', () => {
    const first = sampleStandard({ designation: 'IEC 1-1:2003', publishedOn: '2003-04-28' });
    const second = sampleStandard({ designation: 'IEC 1-1:2011', publishedOn: '2011-10-13' });
    const third = sampleStandard({ designation: 'IEC 1-1:2022', publishedOn: '2022-05-03' });
    const all = [third, second, first, sampleStandard({ designation: 'IEC 1-10:2004', publishedOn: '2004' })];
    expect(withdrawnOn(first, all)).toBeNull();
    expect(withdrawnOn({ ...first, withdrawnBy: '2026-03-15' }, all)).toBe('2011-10-13');
    expect(withdrawnOn({ ...third, withdrawnBy: '2026-03-15' }, all)).toBeNull();
  });
});

it('puts a standard beside the plans where it is of vehicles, and not of batteries alone', () => {
  const standards = (
    [['ai', 'ev'], ['autonomous-driving'], ['batteries'], ['ai'], ['smart-manufacturing', 'telecom']] as const
  ).map((industries, index) =>
    sampleStandard({ designation: `GB/T ${String(index)}-2026`, industries: [...industries] }),
  );
  expect(vehicleStandards(standards).map(({ designation }) => designation)).toEqual([
    'GB/T 0-2026',
    'GB/T 1-2026',
  ]);
});
