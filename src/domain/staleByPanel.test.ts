import { expect, it } from 'vitest';
import type { IndicatorEntry } from '../contract/indicator.ts';
import { staleByPanel } from './staleByPanel.ts';

const entry = (changes: Partial<IndicatorEntry>): IndicatorEntry => ({
  id: 'i',
  title: 'I',
  unit: { code: 'percent', label: '%', kind: 'share' },
  definition: 'D.',
  leadDirection: 'none',
  panel: 'policy',
  industries: ['ai'],
  cadence: 'monthly',
  observationCount: 1,
  withdrawnCount: 0,
  firstPeriod: '2020',
  lastPeriod: '2026-08',
  newestObserved: '2026-08',
  knownFrom: null,
  refAreas: ['CN'],
  licences: [],
  ...changes,
});

it('counts what is late among what has a rhythm, panel by panel', () => {
  const indicators = [
    entry({ id: 'a' }),
    entry({ id: 'b', cadence: 'once' }),
    entry({ id: 'c', cadence: 'yearly' }),
    entry({ id: 'd', panel: 'ev-plans', newestObserved: null }),
  ];
  expect(staleByPanel(indicators, '2026-11-24')).toEqual([
    {
      panel: 'policy',
      expected: 2,
      late: [{ id: 'a', title: 'I', stale: 'published monthly, latest August 2026' }],
    },
    { panel: 'ev-plans', expected: 1, late: [] },
  ]);
});
