import { beforeAll, describe, expect, it } from 'vitest';
import { sampleRun } from '../../../../tests/support/records/sampleRows.ts';
import type { OpenDataset } from '../dataset.ts';
import { ownDataset } from '../../../../tests/support/records/ownRecords.ts';
import { upstreamsOf } from './health.ts';

let dataset: OpenDataset;
beforeAll(() => {
  dataset = ownDataset();
});

const SOURCE = 'ev-owid-electric-car-sales';
const feed = {
  url: 'https://data.example/x.csv',
  sourceId: SOURCE,
  indicatorIds: ['ev-car-sales', 'unknown'],
  boards: [],
  extent: 'history',
} as const;
const reader = { id: 'owid', licence: 'CC BY 4.0', feeds: [feed] };
const health = (runs: readonly ReturnType<typeof sampleRun>[], readers = [reader]) =>
  upstreamsOf(
    { ...dataset, date: '2026-11-24', records: { ...dataset.records, refreshRuns: runs } },
    readers,
  );

describe('upstreamsOf', () => {
  it('says when an upstream was last read, and what its connector feeds', () => {
    const run = sampleRun({ upstream: 'owid', sourceId: SOURCE, succeededOn: '2026-11-20', rowsRead: 120 });
    expect(health([run])).toMatchObject([
      {
        id: 'owid',
        automatic: true,
        succeededOn: '2026-11-20',
        readBy: 'connector',
        ageDays: 4,
        rowsRead: 120,
        remark: null,
        feeds: { indicators: [{ id: 'ev-car-sales' }], boards: [] },
      },
    ]);
  });

  it('says in words that an upstream never was read, and does not call it of age zero', () => {
    expect(health([])).toMatchObject([{ succeededOn: null, readBy: null, ageDays: null, rowsRead: null }]);
    expect(health([])[0]?.remark).toContain('Not read since');
  });

  it('tells what a person read from what a machine did', () => {
    const byHand = sampleRun({ upstream: 'owid', sourceId: SOURCE, rowsRead: null });
    expect(health([byHand])[0]).toMatchObject({ readBy: 'person' });
    expect(health([byHand])[0]?.remark).toBe('Its connector has not read it yet.');
    const [first] = health([byHand], []);
    expect(first).toMatchObject({ automatic: false, feeds: { indicators: [], boards: [] } });
    expect(first?.remark).toContain('Nothing looks for newer data');
  });

  it('speaks of success in no remark', () => {
    const byHand = sampleRun({ upstream: 'owid', sourceId: SOURCE, rowsRead: null });
    for (const one of [...health([]), ...health([byHand]), ...health([byHand], [])]) {
      expect(one.remark).not.toContain('success');
    }
  });

  it('lists them by id', () => {
    const runs = ['b', 'a'].map((upstream) => sampleRun({ upstream, sourceId: SOURCE }));
    expect(health(runs).map(({ id }) => id)).toEqual(['a', 'b', 'owid']);
  });
});
