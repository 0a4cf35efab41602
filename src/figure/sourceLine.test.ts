import { describe, expect, it } from 'vitest';
import { sampleLines, sampleSource } from '../../tests/support/sampleFigures.ts';
import { filterLine, licences, publishers, sourceLine } from './sourceLine.ts';

const from = (publisher: string, licence = 'CC BY 4.0') => ({ ...sampleSource, publisher, licence });

describe('publishers', () => {
  it('names each once and says how many are left out', () => {
    const sources = [from('A'), from('B'), from('A'), from('C'), from('D')];
    expect(publishers(sources, 2)).toBe('A; B and 2 more');
    expect(publishers(sources, 4)).toBe('A; B; C; D');
  });
});

describe('licences', () => {
  it('names each once and says how many are left out', () => {
    const sources = [from('A', 'CC BY 4.0'), from('B', 'MIT'), from('C', 'MIT'), from('D', 'own terms')];
    expect(licences(sources)).toBe('CC BY 4.0; MIT and 1 more');
  });
});

describe('sourceLine', () => {
  it('says so where nothing is cited', () => {
    expect(sourceLine(sampleLines([]))).toBe('Source: Example Office');
    expect(sourceLine(sampleLines([], { sources: [] }))).toBe('Source: none cited');
  });
});

describe('filterLine', () => {
  it('writes what is on, or nothing', () => {
    expect(filterLine(sampleLines([]))).toBeNull();
    const filters = [{ label: 'Industry', value: 'AI, Batteries' }];
    expect(filterLine(sampleLines([], { filters }))).toBe('Industry: AI, Batteries');
  });
});
