import { describe, expect, it } from 'vitest';
import { unitBeside } from './evidenceItem.ts';

describe('unitBeside', () => {
  it('does not say a unit twice', () => {
    expect(unitBeside({ text: '39.9 %', unit: '%' })).toBeUndefined();
    expect(unitBeside({ text: '18 tasks', unit: 'tasks' })).toBeUndefined();
  });

  it('is in the singular beside one', () => {
    expect(unitBeside({ text: '1', unit: 'tasks' })).toBe('task');
    expect(unitBeside({ text: '1', unit: 'companies' })).toBe('company');
    expect(unitBeside({ text: '1', unit: 'time series' })).toBe('time series');
    expect(unitBeside({ text: '1', unit: 'GWh' })).toBe('GWh');
    expect(unitBeside({ text: '0', unit: 'tasks' })).toBe('tasks');
  });

  it('says the unit that the text leaves open', () => {
    expect(unitBeside({ text: '1,541 ± 16', unit: 'elo' })).toBe('elo');
    expect(unitBeside({ text: 'USD 0.435', unit: 'USD per million tokens' })).toBe('USD per million tokens');
  });
});
