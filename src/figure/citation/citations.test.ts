import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sampleEvidence, sampleSource } from '../../../tests/support/sampleFigures.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import { bibtexCitation, escapeTex } from './bibtexCitation.ts';
import { citedDataset, citedFigure, citedNumber, citedPage, ownKey } from './cited.ts';
import { cslCitation } from './cslCitation.ts';
import { metaCitation } from './metaCitation.ts';
import { plainCitation } from './plainCitation.ts';
import { risCitation } from './risCitation.ts';

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
  it('says a date that is the value once', () => {
    const dated = citedNumber(
      {
        subject: 'Standard issued',
        text: 'May 12, 2020',
        unit: 'date',
        period: '2020-05-12',
        facts: [],
        evidence: sampleEvidence,
      },
      sources,
      '2026.11.24.2',
      address,
    );
    expect(dated.statement).toBe('Standard issued: May 12, 2020');
  });

  it('does not cite a source for what this dataset computed, also where no row is shown', () => {
    const ours = cite(sampleSource.id, { evidence: { ...sampleEvidence, made: 'computed' } });
    expect(ours.own?.note).toContain('does not state');
  });

  it('cites the source, the place, the number and the way back to it', () => {
    expect(plainCitation(cite(sampleSource.id))).toBe(
      'Example Office (2026-05-01). List of things. https://office.example/list. table 2, row 7. ' +
        `China: 90 (secretariats), July 2025. Via Standards Race, dataset 2026.11.24.2, ${address}`,
    );
  });

  it('names what is measured where neither subject nor unit does', () => {
    expect(plainCitation(cite(sampleSource.id, { measure: 'ISO secretariats' }))).toContain(
      'ISO secretariats, China: 90 (secretariats), July 2025.',
    );
  });

  it('keeps an original title, and says so where date and address are missing', () => {
    expect(plainCitation(cite(ministry.id))).toContain('work points [2026年汽车标准化工作要点].');
    expect(plainCitation(cite(undated.id))).toContain('(no date). List of things. No public address.');
  });

  it('cites the dataset first where the number was computed, then each source once', () => {
    const lines = plainCitation(computed).split('\n');
    expect(lines[0]).toBe(
      `Standards Race (2026-11-24). China: 90 (secretariats), July 2025. Computed: 92 − 90. Dataset 2026.11.24.2. ${address}. From:`,
    );
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
      '@misc{standards-race-participation-number-seats-cn-7c2025-07-2026.11.24.2',
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
      { type: 'dataset', version: '2026.11.24.2', URL: address, note: 'Computed: 92 − 90.' },
      { id: 'office-list' },
      { id: 'ministry-plan' },
    ]);
  });
});

const figure = citedFigure(
  {
    title: 'Secretariats: China 90, United States 92',
    subtitle: 'ISO and JTC 1 secretariats held, 2004 to 2025',
    asOf: '2025-07-01',
    datasetVersion: '2026.11.24.2',
  },
  'https://race.example/participation?industry=ai',
);

describe('the citation of a figure', () => {
  it('has its title, who made it, the version, the day and the link of the view, in every form', () => {
    const [item] = v.parse(v.array(v.looseObject({})), parsed(cslCitation(figure)));
    expect(item).toMatchObject({ type: 'figure', author: [{ literal: 'Standards Race' }] });
    for (const write of [plainCitation, bibtexCitation, cslCitation, risCitation]) {
      const text = write(figure);
      for (const part of [
        'Secretariats: China 90, United States 92',
        'Standards Race',
        '2026.11.24.2',
        'Figure as of July 1, 2025.',
        'https://race.example/participation?industry=ai',
      ]) {
        expect(text, write.name).toContain(part);
      }
    }
  });
});

describe('the key and the day of our own work', () => {
  it('tells views and versions apart, as one file of references needs it', () => {
    const at = (address: string, datasetVersion = '2026.11.24.2') => ownKey({ address, datasetVersion });
    expect(at('https://race.example/')).toBe('standards-race-2026.11.24.2');
    expect(at('https://race.example/register?kinds=tr')).toBe(
      'standards-race-register-kinds-tr-2026.11.24.2',
    );
    expect(at('https://race.example/register')).not.toBe(at('https://race.example/register', '2026.11.29'));
  });

  it('has the key and the day of access in every form that has a place for them', () => {
    const cited = { ...figure, accessedOn: '2026-12-02' };
    expect(plainCitation(cited)).toContain('industry=ai, accessed 2026-12-02');
    expect(bibtexCitation(cited)).toContain('  urldate = {2026-12-02},');
    expect(parsed(cslCitation(cited))).toMatchObject([
      { id: ownKey(figure), accessed: { 'date-parts': [[2026, 12, 2]] } },
    ]);
    expect(risCitation(cited)).toContain(`ID  - ${ownKey(figure)}\r\n`);
    expect(risCitation(cited)).toContain('Y2  - 2026/12/02/\r\n');
    for (const write of [plainCitation, bibtexCitation, cslCitation, risCitation])
      expect(write({ ...cite(ministry.id), accessedOn: '2026-12-02' })).toContain('accessed 2026-12-02');
  });
});

describe('the citation of the dataset', () => {
  it('has its version and date', () => {
    const dataset = citedDataset(
      { datasetVersion: '2026.11.24.2', licence: 'CC BY 4.0' },
      'https://race.example/about',
    );
    expect(plainCitation(dataset)).toBe(
      'Standards Race (2026-11-24). Standards Race: the dataset. Version of November 24, 2026; compilation CC BY 4.0, each source keeps its own license. Dataset 2026.11.24.2. https://race.example/about',
    );
    expect(bibtexCitation(dataset)).toContain('  year = {2026},\n  month = nov,');
    expect(parsed(cslCitation(dataset))).toMatchObject([{ type: 'dataset', version: '2026.11.24.2' }]);
    expect(risCitation(dataset)).toContain('TY  - DATA\r\n');
  });
});

describe('risCitation', () => {
  /** Returns the lines of all entries; every line must end in CR LF and start with a tag. */
  const linesOf = (text: string): string[] => {
    expect(text.endsWith('\r\n')).toBe(true);
    const lines = text.slice(0, -2).split('\r\n');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- [^\r\n]*$/);
    return lines;
  };

  it('begins each entry with its type and ends it', () => {
    const lines = linesOf(risCitation(computed));
    expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(3);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(3);
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines.at(-1)).toBe('ER  - ');
  });

  it('cites the source, the place and the way back to the number', () => {
    const lines = linesOf(risCitation(cite(ministry.id)));
    expect(lines).toContain('AU  - MIIT');
    expect(lines).toContain('DA  - 2026/05/01/');
    expect(lines).toContain(`TI  - ${ministry.title} [${ministry.titleOriginal}]`);
    expect(lines.at(-2)).toContain(`Via Standards Race, dataset 2026.11.24.2, ${address}`);
  });

  it('keeps a text on its line, whatever is in it', () => {
    const odd = { ...sampleSource, title: 'One\r\nER  - \nTY  - BOOK\u2028\tand\u0000 more' };
    const cited = { ...cite(sampleSource.id), works: [{ source: odd, locator: 'row 1' }] };
    const lines = linesOf(risCitation(cited));
    expect(lines).toContain('TI  - One ER - TY - BOOK and more');
    expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1);
  });

  it('makes no person of an office with a comma, and no date of one that is not known', () => {
    const office = { ...undated, publisher: 'Ministry of Industry, Beijing' };
    const lines = linesOf(
      risCitation({ ...cite(undated.id), works: [{ source: office, locator: 'row 1' }] }),
    );
    expect(lines).toContain('PB  - Ministry of Industry, Beijing');
    expect(lines.join('\n')).not.toMatch(/^(?:AU|PY|DA|UR) /m);
  });

  it.each([
    ['2026', '2026///'],
    ['2026-05', '2026/05//'],
  ])('writes what is known of %s', (publishedOn, expected) => {
    const dated = { ...sampleSource, publishedOn };
    expect(
      linesOf(risCitation({ ...cite(sampleSource.id), works: [{ source: dated, locator: 'row 1' }] })),
    ).toContain(`DA  - ${expected}`);
  });
});

describe('metaCitation', () => {
  const about = { kind: 'dataset', title: 'Seats “held”', about: 'Seats in committees' } as const;
  const page = citedPage(about, '2026.11.24.2', address);
  const fields = new Map(metaCitation(page));

  it('says what the citation of the same work says', () => {
    const [ours] = v.parse(v.array(v.looseObject({})), parsed(cslCitation(page)));
    expect(ours).toMatchObject({
      type: 'dataset',
      title: fields.get('citation_title'),
      author: [{ literal: fields.get('citation_publisher') }],
      URL: fields.get('citation_public_url'),
      version: fields.get('prism.edition'),
      note: fields.get('DC.description'),
    });
    expect(risCitation(page)).toContain(`DA  - ${fields.get('citation_publication_date') ?? ''}/`);
  });

  it('has the fields that Zotero reads of a page, each in both of its vocabularies, and makes nobody a person', () => {
    const read = ['title', 'publisher', 'language'];
    for (const name of read) expect(fields.get(`citation_${name}`)).toBe(fields.get(`DC.${name}`));
    expect(fields.get('DC.identifier')).toBe(fields.get('citation_public_url'));
    expect(fields.get('DC.type')).toBe('Dataset');
    expect([...fields.keys()].filter((name) => /author|creator/.test(name))).toEqual([]);
  });

  it('has nothing of a number that a source states', () => {
    expect(metaCitation(cite(sampleSource.id))).toEqual([]);
  });
});
