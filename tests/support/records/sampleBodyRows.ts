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
