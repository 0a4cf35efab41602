import { describe, expect, it } from 'vitest';
import { sampleEvidence, sampleSource } from '../../../tests/support/sampleFigures.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import { bibtexCitation, escapeTex } from './bibtexCitation.ts';
import { citedNumber } from './cited.ts';
import { cslCitation } from './cslCitation.ts';
import { plainCitation } from './plainCitation.ts';

const ministry = {
  ...sampleSource,
  id: 'ministry-plan',
  title: '2026 automotive standardization work points',
  titleOriginal: '2026年汽车标准化工作要点',
  publisher: 'MIIT',
  language: 'zh',
  kind: 'primary',
};
const undated = { ...sampleSource, id: 'copy', publishedOn: null, url: null };
const sources = { [sampleSource.id]: sampleSource, [ministry.id]: ministry, [undated.id]: undated };
const address = 'https://race.example/participation?number=seats~CN%7C2025-07';

const cite = (sourceId: string, more = {}) =>
  citedNumber(
    {
      subject: 'China',
      text: '90',
      unit: 'secretariats',
      period: '2025-07',
      facts: [],
      evidence: { ...sampleEvidence, sourceId },
      ...more,
    },
    sources,
    '2026.11.24.2',
    address,
  );
const computed = cite(sampleSource.id, {
  derivation: {
    method: 'signedGap',
    formula: '92 − 90',
    inputs: [
      valueRow('US', 92, '92', sampleEvidence),
      valueRow('CN', 90, '90', { ...sampleEvidence, sourceId: ministry.id }),
      valueRow('CN again', 90, '90', { ...sampleEvidence, sourceId: ministry.id }),
    ],
  },
});
const parsed = (text: string): unknown => JSON.parse(text);

describe('plainCitation', () => {
  it('cites the source, the place, the number and the way back to it', () => {
    expect(plainCitation(cite(sampleSource.id))).toBe(
      'Example Office (2026-05-01). List of things. https://office.example/list. table 2, row 7. ' +
        `China: 90 (secretariats), July 2025. Via Standards Race, dataset 2026.11.24.2, ${address}`,
    );
  });

  it('keeps an original title, and says so where date and address are missing', () => {
    expect(plainCitation(cite(ministry.id))).toContain('work points [2026年汽车标准化工作要点].');
    expect(plainCitation(cite(undated.id))).toContain('(no date). List of things. No public address.');
  });

  it('cites the dataset first where the number was computed, then each source once', () => {
    const lines = plainCitation(computed).split('\n');
    expect(lines[0]).toContain('Computed: 92 − 90. From:');
    expect(lines).toHaveLength(3);
  });
});

describe('bibtexCitation', () => {
  it('is one entry with balanced braces', () => {
    const text = bibtexCitation(cite(ministry.id));
    expect(text).toMatch(/^@misc\{ministry-plan,\n/);
    expect(text).toContain('  year = {2026},\n  month = may,');
    expect(text).toContain('2026年汽车标准化工作要点');
    expect(text.split('{').length).toBe(text.split('}').length);
  });

  it.each([
    ['R&D 50% of $5_000 #1', 'R\\&D 50\\% of \\$5\\_000 \\#1'],
    ['a{b}c\\d', 'a\\{b\\}c\\textbackslash{}d'],
    ['~x^2', '\\textasciitilde{}x\\textasciicircum{}2'],
    ['车用芯片 “GB/T” – é', '车用芯片 “GB/T” – é'],
  ])('writes %s so that TeX prints it', (text, expected) => {
    expect(escapeTex(text)).toBe(expected);
  });

  it('leaves out what is not known and never invents a year', () => {
    const text = bibtexCitation(cite(undated.id));
    expect(text).not.toMatch(/\byear\b|\bmonth\b|^ {2}url/m);
  });

  it('does not let an address break the entry', () => {
    const odd = { ...sampleSource, url: 'https://office.example/a{b}?c=50%25&d=e_f' };
    const cited = { ...cite(sampleSource.id), works: [{ source: odd, locator: 'row 1' }] };
    expect(bibtexCitation(cited)).toContain('url = {https://office.example/a%7Bb%7D?c=50%25&d=e_f},');
  });

  it('has an entry for the dataset and one a source where the number was computed', () => {
    expect(bibtexCitation(computed).match(/^@misc\{[^,]+/gm)).toEqual([
      '@misc{standards-race',
      '@misc{office-list',
      '@misc{ministry-plan',
    ]);
  });
});

describe('cslCitation', () => {
  it('is JSON that reference managers read', () => {
    expect(parsed(cslCitation(cite(ministry.id)))).toMatchObject([
      {
        id: 'ministry-plan',
        type: 'document',
        title: ministry.title,
        'original-title': ministry.titleOriginal,
        author: [{ literal: 'MIIT' }],
        issued: { 'date-parts': [[2026, 5, 1]] },
        URL: ministry.url,
        language: 'zh',
      },
    ]);
  });

  it('leaves out date and address where there are none', () => {
    const text = cslCitation(cite(undated.id));
    expect(text).not.toMatch(/issued|URL|null/);
  });

  it('names dataset, version and address first where the number was computed', () => {
    expect(parsed(cslCitation(computed))).toMatchObject([
      { type: 'dataset', version: '2026.11.24.2', URL: address, note: 'Computed: 92 − 90' },
      { id: 'office-list' },
      { id: 'ministry-plan' },
    ]);
  });
});
