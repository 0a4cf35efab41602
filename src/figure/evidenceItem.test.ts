import { describe, expect, it } from 'vitest';
import { unitBeside } from './evidenceItem.ts';

describe('unitBeside', () => {
  it('does not say a unit twice', () => {
    expect(unitBeside({ text: '39.9 %', unit: '%' })).toBeUndefined();
    expect(unitBeside({ text: '18 tasks', unit: 'tasks' })).toBeUndefined();
  });

  it('says the unit that the text leaves open', () => {
    expect(unitBeside({ text: '1,541 ± 16', unit: 'elo' })).toBe('elo');
    expect(unitBeside({ text: 'USD 0.435', unit: 'USD per million tokens' })).toBe('USD per million tokens');
  });
});
