import type { RowOf } from '../../../src/dataset/tables/records.ts';
import { evidence } from './sampleRows.ts';

const at = { file: 'sample.csv', line: 2 };

export const sampleCommittee = (changes: Partial<RowOf<'committees'>> = {}): RowOf<'committees'> => ({
  list: '2025-07',
  bodyId: 'b',
  committee: 'A',
  title: 'Title',
  kind: 'technical-committee',
  industries: ['cross-industry'],
  secretariat: 'US',
  chair: null,
  chairOffice: null,
  coChairs: [],
  participationUs: 'P',
  participationCn: 'P',
  asOf: '2025-07-01',
  ...evidence,
  at,
  ...changes,
});

export const sampleTerm = (changes: Partial<RowOf<'officeTerms'>> = {}): RowOf<'officeTerms'> => ({
  termId: 't',
  bodyId: 'b',
  group: 'TC 1 (now TC 2)',
  office: 'chair',
  holder: null,
  refArea: 'US',
  termFrom: '2020-01-01',
  termUntil: '2021-12-31',
  untilBasis: 'stated',
  asOf: '2020-01-01',
  ...evidence,
  at,
  ...changes,
});

export const sampleCoverage = (changes: Partial<RowOf<'coverage'>> = {}): RowOf<'coverage'> => ({
  list: 'offices',
  scope: 'b',
  area: 'WORLD',
  from: '2020',
  until: null,
  extent: 'in-part',
  asOf: '2026-01-01',
  sourceId: null,
  note: null,
  at,
  ...changes,
});
