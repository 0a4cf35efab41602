import { describe, expect, it } from 'vitest';
import { builtIndicator } from '../../tests/support/builtFigures.ts';
import { splitIndustry } from './splitIndustry.ts';

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
