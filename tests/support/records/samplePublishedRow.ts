import type { PublishedRow } from '../../../src/dataset/changes/publishedRow.ts';

/** A published row for tests: complete, dull, and changed by the test in what it is about. */
export function sampleRow(changes: Partial<PublishedRow> = {}): PublishedRow {
  const value = changes.value === undefined ? 1 : changes.value;
  return {
    table: 'observations',
    subject: 'ev-stock',
    title: 'Electric cars in use',
    key: 'CN|2024|ev',
    label: 'China, 2024',
    group: null,
    industries: ['ev'],
    unit: 'cars',
    value,
    text: String(value),
    obsStatus: 'A',
    evidence: { sourceId: 's', locator: 'table 1', confidence: 'high', note: null },
    statement: String(value),
    ...changes,
  };
}
