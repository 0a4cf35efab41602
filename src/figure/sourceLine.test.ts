import { describe, expect, it } from 'vitest';
import { sampleLines, samplePoint, sampleSource } from '../../tests/support/sampleFigures.ts';
import type { FigurePoint } from './parts.ts';
import { filterLine, licences, publishers } from './sourceLine.ts';
import { readingNotes } from './readingNotes.ts';

const from = (publisher: string, licence = 'CC BY 4.0') => ({ ...sampleSource, publisher, licence });

describe('publishers', () => {
  it('names each once and says how many are left out', () => {
    const sources = [from('A'), from('B'), from('A'), from('C'), from('D')];
    expect(publishers(sources, 2)).toBe('A; B; and 2 more');
    expect(publishers(sources, 4)).toBe('A; B; C; D');
  });

  it('names whose text it is, and leaves where the copy was had to the card', () => {
    const sources = [from('3GPP; copy kept by a file host'), from('3GPP'), from('UNOG (via a mirror)')];
    expect(publishers(sources, 2)).toBe('3GPP; UNOG');
  });
});

describe('licences', () => {
  it('names each once and says how many are left out', () => {
    const sources = [from('A', 'CC BY 4.0'), from('B', 'MIT'), from('C', 'MIT'), from('D', 'own terms')];
    expect(licences(sources)).toBe('CC BY 4.0; MIT; and 1 more');
    expect(licences(sources, 1)).toBe('CC BY 4.0 and 2 more');
  });

  it('says once that only facts are taken', () => {
    const taken = ['all rights reserved; facts only', 'none stated; facts only', 'MIT'];
    const sources = taken.map((licence) => from('A', licence));
    expect(licences(sources)).toBe('all rights reserved; none stated; facts only; and 1 more');
    expect(licences(sources.slice(0, 1))).toBe('all rights reserved; facts only');
  });
});

describe('readingNotes', () => {
  it('says what the intervals are before all else', () => {
    const points = ['2020', '2021'].map((at) => samplePoint('CN', at, 2, { low: 1, high: 3 }));
    const figure = sampleLines(points, {
      interval: 'Shaded bands: 95% confidence intervals',
      notes: ['Steps join captures.'],
    });
    expect(readingNotes(figure)).toEqual(['Shaded bands: 95% confidence intervals.', 'Steps join captures.']);
  });

  it('claims no interval that is not drawn', () => {
    const interval = 'Shaded bands: 95% confidence intervals';
    const notes = (...points: FigurePoint[]) => readingNotes(sampleLines(points, { interval }));
    const of = (at: string, low: number | null) => samplePoint('CN', at, 2, { low, high: 3 });
    expect(notes(of('2020', null))).toEqual([]);
    expect(notes(of('2020', 1))).toEqual(['95% confidence intervals.']);
    expect(notes(of('2020', 1), of('2021', 1))).toEqual(['Shaded bands: 95% confidence intervals.']);
  });
});

describe('filterLine', () => {
  it('writes what is on, or nothing', () => {
    expect(filterLine(sampleLines([]))).toBeNull();
    const filters = [{ label: 'Industry', value: 'AI, Batteries' }];
    expect(filterLine(sampleLines([], { filters }))).toBe('Industry: AI, Batteries');
  });
});
