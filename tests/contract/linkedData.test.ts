import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { downloadsDocument } from '../../src/contract/downloads.ts';
import { indicatorDocument, indicatorIndexDocument } from '../../src/contract/indicator.ts';
import { searchDocument } from '../../src/contract/search.ts';
import { catalogLd, indicatorLd, standardLd } from '../../src/app/links/linkedData.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { linkedDataFaults } from '../support/linkedDataFaults.ts';

const at = (path: string) => `https://race.example${path}`;
const addresses = { page: at, file: at };

/** Fields that Google's guide for datasets asks for. */
const dataset = v.looseObject({
  name: v.pipe(v.string(), v.minLength(1)),
  description: v.pipe(v.string(), v.minLength(50), v.maxLength(5000)),
  distribution: v.array(v.looseObject({ contentUrl: v.pipe(v.string(), v.url()) })),
});

const written = (data: object): unknown => JSON.parse(JSON.stringify(data));

describe('linked data', () => {
  it('describe every indicator as a dataset that search engines for data take', async () => {
    for (const { id } of builtDocument(indicatorIndexDocument).indicators) {
      const data = indicatorLd(builtDocument(indicatorDocument(id)), '2026-11-24', addresses);
      expect(await linkedDataFaults(data), id).toEqual([]);
      expect(v.is(dataset, written(data)), id).toBe(true);
      expect(JSON.stringify(data), id).not.toMatch(/:null|undefined/);
    }
  });

  it('name a license only where every source lets its rows be passed on', () => {
    const all = builtDocument(indicatorIndexDocument).indicators.map(({ id }) =>
      builtDocument(indicatorDocument(id)),
    );
    const isClosed = (one: (typeof all)[number]) =>
      Object.values(one.sources).some(({ redistribution }) => redistribution !== 'open');
    const closed = all.find(isClosed);
    const open = all.find((one) => !isClosed(one));
    expect(closed && indicatorLd(closed, null, addresses)).not.toHaveProperty('license');
    expect(closed && indicatorLd(closed, null, addresses)).toHaveProperty('conditionsOfAccess');
    expect(open && indicatorLd(open, null, addresses)).toHaveProperty('license');
    expect(open && indicatorLd(open, null, addresses)).not.toHaveProperty('dateModified');
  });

  it('describe the site as a catalog, and what standards are by their records', async () => {
    const catalog = catalogLd(builtDocument(downloadsDocument), 'What the site is.', addresses);
    expect(await linkedDataFaults(catalog)).toEqual([]);
    const standards = builtDocument(searchDocument).rows.filter(({ kind }) => kind === 'standard');
    for (const row of standards) {
      expect(await linkedDataFaults(standardLd(row, row.to, addresses)), row.to).toEqual([]);
    }
  });
});

describe('the validator of linked data', () => {
  const valid = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'x',
    publisher: { '@type': 'Organization', name: 'x' },
  };

  it.each([
    ['a property of another type', { ...valid, birthDate: '2026' }],
    ['a type that is none', { ...valid, '@type': 'DataSet' }],
    ['an inner property that is none', { ...valid, publisher: { ...valid.publisher, founded: '2026' } }],
    ['an organization without a name', { ...valid, publisher: { '@type': 'Organization' } }],
  ])('finds %s', async (_what, data) => {
    expect(await linkedDataFaults(valid)).toEqual([]);
    expect(await linkedDataFaults(data)).not.toEqual([]);
  });
});
