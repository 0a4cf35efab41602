import { describe, expect, it } from 'vitest';
import type { Industry } from '../contract/codelists.ts';
import { narrowingNotes, filterByIndustry, splitIndustry } from './industries.ts';
import { builtIndicator } from '../../tests/support/builtFigures.ts';

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

const split = builtIndicator('bodies-iso-strategic-secretariats').observations;
const whole = builtIndicator('bodies-iso-secretariats').observations;

describe('splitIndustry', () => {
  it('takes the first chosen industry that the indicator has', () => {
    expect(splitIndustry(split, ['semiconductors', 'batteries', 'ai'])).toBe('batteries');
  });

  it('falls to the first that there is where none is chosen or known', () => {
    const first = split[0]?.industry;
    expect(splitIndustry(split, [])).toBe(first);
    expect(splitIndustry(split, ['semiconductors'])).toBe(first);
  });

  it('is null where the indicator is not split', () => {
    expect(splitIndustry(whole, ['ai'])).toBeNull();
  });
});

describe('narrowingNotes', () => {
  it('says which of a selection is shown, and that a filter changes nothing', () => {
    expect(narrowingNotes([], 'ai')).toEqual([]);
    expect(narrowingNotes(['ai'], 'ai')).toEqual([]);
    expect(narrowingNotes(['batteries', 'telecom'], 'batteries')).toEqual([
      'Shows Batteries only; selected but not shown: Telecom.',
    ]);
    expect(narrowingNotes(['semiconductors'], null)[0]).toContain('all industries are shown');
  });
});
