import { describe, expect, it } from 'vitest';
import { samplePoint, sampleEvidence, sampleSource } from '../../tests/support/sampleFigures.ts';
import { citedSources, figureBase } from './figureContext.ts';

const sources = {
  'office-list': sampleSource,
  second: { ...sampleSource, id: 'second' },
  third: { ...sampleSource, id: 'third' },
};
const citing = (sourceId: string, at: string) =>
  samplePoint('CN', at, 1, { evidence: { ...sampleEvidence, sourceId } });

describe('citedSources', () => {
  it('lists each source once, the most cited first, and equals by id', () => {
    const points = [
      citing('third', '2020'),
      citing('second', '2021'),
      citing('office-list', '2022'),
      citing('second', '2023'),
    ];
    expect(citedSources(points, sources).map((source) => source.id)).toEqual([
      'second',
      'office-list',
      'third',
    ]);
  });

  it('lists no source that no point cites', () => {
    expect(citedSources([citing('second', '2020')], sources)).toEqual([sources.second]);
  });

  it('cites the source of a missing value too: its absence is a statement', () => {
    expect(citedSources([samplePoint('CN', '2020', null)], sources)).toEqual([sampleSource]);
  });
});

describe('figureBase', () => {
  const dataset = { datasetVersion: '2026.11.24', sources };
  const view = { industries: ['ai', 'power-grid'], asOf: null, link: '/x' } as const;

  it('speaks for the day of the dataset unless another is asked for', () => {
    expect(figureBase(view, dataset, []).asOf).toBe('2026-11-24');
    expect(figureBase({ ...view, asOf: '2026-05-26' }, dataset, []).asOf).toBe('2026-05-26');
  });

  it('names the filters that are on', () => {
    expect(figureBase(view, dataset, []).filters).toEqual([
      { label: 'Industry', value: 'AI, Power grid', of: 'industries' },
    ]);
  });

  it('claims no filter where it follows none', () => {
    expect(figureBase({ ...view, industries: [] }, dataset, []).filters).toEqual([]);
  });
});
