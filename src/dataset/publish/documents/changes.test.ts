import { expect, it } from 'vitest';
import { sampleChange } from '../../../../tests/support/records/sampleRows.ts';
import { foldRewritten } from './changes.ts';

const moved = (key: string, movedTo: string) => ({
  ...sampleChange({ key, movedTo, label: key }),
  before: null,
  after: null,
  evidence: null,
  movedTo,
});

it('tells values whose periods alone are written anew in one line, and any other by itself', () => {
  const changes = [
    moved('US|2025-03|ai', 'i|US|2025-01/2025-03|ai'),
    moved('US|2025-06|ai', 'i|US|2025-04/2025-06|ai'),
    moved('US|2025|ai', 'j|US|2025|ai'),
  ];
  expect(foldRewritten(changes).map(({ key, label, rows }) => [key, label, rows])).toEqual([
    [null, 'US|2025-03|ai and 1 other value', 2],
    ['US|2025|ai', 'US|2025|ai', 1],
  ]);
  expect(foldRewritten(changes.slice(1))).toEqual(changes.slice(1));
});
