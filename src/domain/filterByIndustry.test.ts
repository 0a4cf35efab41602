import { describe, expect, it } from 'vitest';
import type { Industry } from '../contract/codelists.ts';
import { filterByIndustry } from './filterByIndustry.ts';

const item = (id: string, ...industries: Industry[]) => ({ id, industries });
const items = [item('one', 'ai', 'ev'), item('two', 'batteries'), item('none')];
const ids = (chosen: readonly Industry[]) => filterByIndustry(items, chosen).map(({ id }) => id);

describe('filterByIndustry', () => {
  it('keeps what names any of the chosen industries', () => {
    expect(ids(['ev'])).toEqual(['one']);
    expect(ids(['batteries', 'ai'])).toEqual(['one', 'two']);
  });

  it('keeps nothing where nothing fits', () => {
    expect(ids(['telecom'])).toEqual([]);
  });

  it('keeps all where nothing is chosen, also what names no industry', () => {
    expect(ids([])).toEqual(['one', 'two', 'none']);
  });
});
