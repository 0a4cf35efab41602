import { expect, it } from 'vitest';
import { columnName } from './table.ts';

it('names columns in snake case', () => {
  expect(columnName('sourceLocator')).toBe('source_locator');
  expect(columnName('offPeakCachedInputUsdPerMtok')).toBe('off_peak_cached_input_usd_per_mtok');
  expect(columnName('note')).toBe('note');
});
