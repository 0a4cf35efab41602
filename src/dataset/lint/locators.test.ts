import { describe, expect, it } from 'vitest';
import {
  sampleModel,
  sampleObservation,
  sampleSegment,
  sampleSource,
  sampleStandard,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { sampleAdoption } from '../../../tests/support/records/sampleTopicRows.ts';
import { commitFitsSource, locatorIsOfOneSource, locatorNamesAPlace } from './locators.ts';

describe('locator-is-of-one-source', () => {
  const none = { standards: [], adoptions: [], models: [], priceSegments: [] };

  const found = (changes: Parameters<typeof sampleStandard>[0]) =>
    textsOf(locatorIsOfOneSource({ ...none, standards: [sampleStandard(changes)] }));

  it('finds a place that leans on a source that is not cited', () => {
    expect(found({ sourceLocator: 'release date; month of effect from the policy database' })).toEqual([
      '[locator-is-of-one-source] GB 1-2026: The place names another source for the day of effect. Cite it in effective_source_id.',
    ]);
  });

  it('asks for day, source and place together', () => {
    const whole = {
      effectiveOn: '2016-01',
      effectiveSourceId: 'iea',
      effectiveSourceLocator: 'first paragraph',
    };
    expect(found({})).toEqual([]);
    expect(found(whole)).toEqual([]);
    expect(found({ ...whole, effectiveOn: null })).toHaveLength(1);
    expect(found({ ...whole, effectiveSourceLocator: null })).toHaveLength(1);
  });

  it.each([
    [{}, 0],
    [{ issuedOn: '2025-12-31' }, 0],
    [{ issuedOn: '2025-12-31', issuedSourceId: 'catalog', issuedSourceLocator: 'title page' }, 0],
    [{ issuedOn: '2025-12-31', issuedSourceId: 'catalog' }, 1],
    [{ issuedSourceId: 'catalog', issuedSourceLocator: 'title page' }, 1],
    [
      { internationalOn: '2002-09', internationalSourceId: 'catalog', internationalSourceLocator: 'record' },
      0,
    ],
    [{ internationalOn: '2002-09', internationalSourceId: 'catalog' }, 1],
  ])('asks the same of the day of issue of an adoption: %j', (changes, problems) => {
    const adoptions = [sampleAdoption(changes)];
    expect(locatorIsOfOneSource({ ...none, adoptions })).toHaveLength(problems);
  });

  it('finds a price of a list that its row does not cite, and half a source of a first day', () => {
    const models = [
      sampleModel({ sourceLocator: 'news page; output 0.28 USD per the litellm map' }),
      sampleModel({ sourceLocator: 'table of prices; cached price: pricing-gh-tokenmeter-017' }),
      sampleModel({ sourceLocator: 'providers/data/google.json, id m' }),
    ];
    const priceSegments = [
      sampleSegment({ sourceLocator: 'article; output 2 CNY per 1M from lobe-chat qwen.ts' }),
      sampleSegment({ sinceSourceId: 'news' }),
      sampleSegment({ sinceSourceId: 'news', sinceSourceLocator: 'first paragraph' }),
    ];
    expect(textsOf(locatorIsOfOneSource({ ...none, models, priceSegments }))).toHaveLength(4);
  });
});

describe('locator-names-a-place', () => {
  const found = (sourceLocator: string) =>
    textsOf(
      locatorNamesAPlace({
        observations: [sampleObservation({ sourceLocator })],
        sources: [sampleSource({ sourceId: 'bodies-a-2025' })],
      }),
    );

  it('finds a place that is another row of the records', () => {
    expect(found('as in the record bodies-b-2025')).toEqual([
      '[locator-names-a-place] bodies-b-2025: The place names a row of these records. Say where in the source it stands.',
    ]);
  });

  it('lets pass a place, a second source and an event in which a spelling stands', () => {
    expect(found('second paragraph')).toEqual([]);
    expect(found('first paragraph; the day: bodies-a-2025')).toEqual([]);
    expect(found('event ev-c-2025')).toEqual([]);
  });
});

describe('commit-fits-source', () => {
  const found = (url: string, sourceLocator: string, title = 'List') =>
    textsOf(
      commitFitsSource({
        observations: [sampleObservation({ sourceId: 'list', sourceLocator })],
        sources: [sampleSource({ sourceId: 'list', title, url })],
      }),
    );

  const AT = 'https://github.com/a/b/commit/859293fa6a3c';

  it('finds a place at another commit than that of the address', () => {
    expect(found(AT, 'a/b@a3b6f1066369, list.xlsx')).toEqual([
      '[commit-fits-source] a3b6f1066369: The address of the source has commit 859293fa6a3c. Cite the file at that commit, or give the source an address without one.',
    ]);
    expect(found('https://github.com/a/b/tree/859293fa6a', 'day.json at commit 10386329f6')).toHaveLength(1);
  });

  it('lets pass the same commit, shortened too, and an address without one', () => {
    expect(found(AT, 'a/b@859293f, list.xlsx')).toEqual([]);
    expect(found(AT, 'list.xlsx, row 29')).toEqual([]);
    expect(found('https://github.com/a/b/tree/main/data', 'day.json at commit 10386329f6')).toEqual([]);
    expect(found(AT, 'list.json at commit 10386329f6', 'Lists (git history 2025)')).toEqual([]);
  });
});
