import { describe, expect, it } from 'vitest';
import type { Coverage } from '../domain/coverage.ts';
import { sampleBars, samplePoint } from '../../tests/support/sampleFigures.ts';
import { pointItem, unitBeside } from './evidenceItem.ts';

describe('unitBeside', () => {
  it('does not say a unit twice', () => {
    expect(unitBeside({ text: '39.9%', unit: '%' })).toBeUndefined();
    expect(unitBeside({ text: '75%', unit: 'percent' })).toBeUndefined();
    expect(unitBeside({ text: '18 tasks', unit: 'tasks' })).toBeUndefined();
    expect(unitBeside({ text: '6.7 points', unit: 'percentage points' })).toBeUndefined();
  });

  it('is in the singular beside one', () => {
    expect(unitBeside({ text: '1', unit: 'tasks' })).toBe('task');
    expect(unitBeside({ text: '1', unit: 'companies' })).toBe('company');
    expect(unitBeside({ text: '1', unit: 'seats or offices' })).toBe('seat or office');
    expect(unitBeside({ text: '1', unit: 'time series' })).toBe('time series');
    expect(unitBeside({ text: '1', unit: 'GWh' })).toBe('GWh');
    expect(unitBeside({ text: '0', unit: 'tasks' })).toBe('tasks');
  });

  it('says the unit that the text leaves open', () => {
    expect(unitBeside({ text: '1,541 ± 16', unit: 'elo' })).toBe('elo');
    expect(unitBeside({ text: '$0.435', unit: 'USD per million tokens' })).toBe('per million tokens');
  });
});

it('says of what was counted, and of nothing else, what it was filtered to', () => {
  const filters = [{ label: 'Industry', value: 'Batteries' }];
  const read = samplePoint('all', 'a', 3);
  const counted = { ...read, derivation: { method: 'count', formula: 'Number of rows', inputs: [] } };
  const factsOf = (point: typeof read) => pointItem(sampleBars([point], { filters }), point).facts;
  expect(factsOf(counted)).toContainEqual({ label: 'Industry', value: 'Batteries' });
  expect(factsOf(read)).toEqual(read.facts);
});

it('says of a count how far its list is complete, for whom it is of', () => {
  const sides = { alike: false, asOf: null } as const;
  const factsOf = (coverage: Coverage | null, actor = 'MIIT') => {
    const point = samplePoint('all', 'a', 3, { coverage, actor });
    return pointItem(sampleBars([point]), point).facts.filter(({ label }) => label === 'List counted');
  };
  const partly = { CN: 'in-part', US: 'not-searched', ...sides } as const;
  const unlike = { CN: 'whole', US: 'single-notices', ...sides } as const;
  expect(factsOf(partly).map(({ value }) => value)).toEqual(['incomplete list']);
  expect(factsOf(unlike).map(({ value }) => value)).toEqual([
    'China: complete list; United States: single notices only',
  ]);
  expect(factsOf(unlike, 'China')).toEqual([]);
  expect(factsOf(null)).toEqual([]);
});
