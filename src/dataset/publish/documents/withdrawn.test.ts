import { describe, expect, it } from 'vitest';
import type { RowOf } from '../../tables/records.ts';
import {
  sampleChange,
  sampleIndicator,
  sampleObservation,
  sampleSource,
} from '../../../../tests/support/records/sampleRows.ts';
import { withdrawnByIndicator } from './withdrawn.ts';

const source = { ...sampleSource({ publishedOn: '2026-01' }), id: 's' };

const withdrawnOf = (
  changes: readonly RowOf<'changes'>[],
  observations: readonly RowOf<'observations'>[] = [],
  supersededBy: string | null = null,
) =>
  withdrawnByIndicator({
    records: { changes, indicators: [sampleIndicator({ supersededBy })] },
    observations: new Map([['i', observations]]),
    sourceOf: () => source,
  }).get('i');

describe('withdrawnByIndicator', () => {
  it('keeps a withdrawn value with its place, evidence, version and reason', () => {
    expect(withdrawnOf([sampleChange()])).toMatchObject([
      {
        refArea: 'US',
        timePeriod: '2025',
        industry: 'ai',
        value: 1,
        obsStatus: 'A',
        evidence: { sourceId: 's', made: 'withdrawn' },
        publishedOn: '2026-01',
        withdrawnIn: '2026.11.24.2',
        reason: 'Counted twice.',
      },
    ]);
  });

  it('drops a value that stands at its place again', () => {
    expect(withdrawnOf([sampleChange()], [sampleObservation({ refArea: 'CN' })])).toHaveLength(1);
    expect(withdrawnOf([sampleChange()], [sampleObservation()])).toBeUndefined();
  });

  it('drops a value that is there under another period, and keeps one that went to another area', () => {
    expect(withdrawnOf([sampleChange({ movedTo: 'i|US|2025-10/2025-12|ai' })])).toBeUndefined();
    expect(withdrawnOf([sampleChange({ movedTo: 'i|CN|2025|ai' })])).toHaveLength(1);
    expect(withdrawnOf([sampleChange({ movedTo: 'j|US|2025|ai' })])).toHaveLength(1);
  });

  it('keeps the withdrawn values of an indicator that another one superseded, though its rows stay', () => {
    expect(withdrawnOf([sampleChange()], [sampleObservation()], 'other')).toHaveLength(1);
  });

  it('takes the newest of several withdrawals of one value', () => {
    const changes = ['2027.01.01', '2026.11.24.10', '2026.11.24.9'].map((version) =>
      sampleChange({ version }),
    );
    expect(withdrawnOf(changes)).toMatchObject([{ withdrawnIn: '2027.01.01' }]);
  });

  it('takes nothing that was not withdrawn, and refuses a place that is none', () => {
    expect(
      withdrawnOf([sampleChange({ kind: 'revised' }), sampleChange({ table: 'events' })]),
    ).toBeUndefined();
    expect(() => withdrawnOf([sampleChange({ key: 'US|2025|hobby' })])).toThrow();
  });
});
