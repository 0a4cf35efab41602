import { expect, it } from 'vitest';
import { columnOf } from './table.ts';

it('names columns in snake case', () => {
  expect(columnOf('sourceLocator')).toBe('source_locator');
  expect(columnOf('offPeakCachedInputUsdPerMtok')).toBe('off_peak_cached_input_usd_per_mtok');
  expect(columnOf('secretariat2022')).toBe('secretariat_2022');
  expect(columnOf('note')).toBe('note');
});
