import { describe, expect, it } from 'vitest';
import {
  sampleModel,
  sampleObservation,
  sampleSource,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import {
  copyIsNotLinked,
  copyIsPlaced,
  sourceIsCited,
  sourceIsNotRepeated,
  urlIsWellFormed,
} from './sourceUse.ts';
import { sampleHost } from '../../../tests/support/records/sampleTopicRows.ts';

describe('source-is-cited', () => {
  const sources = ['pack-a', 'pack-b', 'pack-c'].map((sourceId) => sampleSource({ sourceId }));

  it('finds a source that nothing rests on', () => {
    const problems = sourceIsCited({
      sources,
      observations: [sampleObservation({ sourceId: 'pack-a' })],
      models: [sampleModel({ sourceId: 'pack-a', secondSourceId: 'pack-b' })],
    });
    expect(textsOf(problems)).toEqual([
      '[source-is-cited] pack-c: No row cites this source. Cite it where it confirms something, or take it out.',
    ]);
  });

  it('counts what a note or a place names', () => {
    const observations = [
      sampleObservation({ sourceId: 'pack-a', note: 'pack-b gives the same' }),
      sampleObservation({ sourceId: 'pack-a', sourceLocator: 'table 1; pack-c, line 3' }),
    ];
    expect(sourceIsCited({ sources, observations })).toEqual([]);
  });
});

describe('source-is-not-repeated', () => {
  const source = (sourceId: string, url: string | null, title = sourceId) =>
    sampleSource({ sourceId, url, title });

  it('finds one page under two ids, however the address is written', () => {
    const sources = [
      source('a', 'https://www.example.org/page/'),
      source('b', 'http://example.org/page#part'),
      source('c', 'https://example.org/other'),
    ];
    expect(textsOf(sourceIsNotRepeated({ sources }))).toEqual([
      '[source-is-not-repeated] b: It is the page of a once more. Cite that one, and take this one out.',
    ]);
  });

  it('compares titles, publishers and dates where there is no address', () => {
    const sources = [source('a', null, 'Plan'), source('b', null, 'plan'), source('c', null, 'Other plan')];
    expect(sourceIsNotRepeated({ sources })).toHaveLength(1);
  });
});

describe('url-is-well-formed', () => {
  const find = (...urls: (string | null)[]) =>
    urlIsWellFormed({ sources: urls.map((url) => sampleSource({ url })), boards: [], bodies: [], plans: [] });

  it('finds a title that names a commit, beside a link to the repository as it stands', () => {
    const url = 'https://github.com/a/b';
    const title = 'Members (data/members.rds at commit 2dff07e9fe67)';
    const urls = [url, `${url}/tree/2dff07e9fe67`];
    const sources = [...urls.map((one) => sampleSource({ url: one, title })), sampleSource({ url })];
    expect(textsOf(urlIsWellFormed({ sources, boards: [], bodies: [], plans: [] }))).toEqual([
      `[url-is-well-formed] ${url}: This is not the tree of the commit in its title. Write the publisher's own address, or empty the cell and cite by publisher and title.`,
    ]);
  });

  it('finds what nobody can follow', () => {
    const problems = find(
      'README.md',
      'ftp://example.org/a',
      'http://218.28.6.7/a',
      'https://example.org:81/a',
    );
    expect(textsOf(problems).map((text) => text.split('. Write')[0])).toEqual([
      '[url-is-well-formed] README.md: This is no address',
      '[url-is-well-formed] ftp://example.org/a: This is no address of the web',
      '[url-is-well-formed] http://218.28.6.7/a: This names no host but a number',
      '[url-is-well-formed] https://example.org:81/a: This has a port or a user in it',
    ]);
  });

  it('accepts addresses of either protocol, and none', () => {
    expect(find('https://www.miit.gov.cn/a?b=1', 'http://en.people.cn/n3/', null)).toEqual([]);
  });
});

describe('copy-is-not-linked', () => {
  const find = (publisher: string, url: string | null) =>
    textsOf(copyIsNotLinked({ sources: [sampleSource({ publisher, url })], hosts: [sampleHost()] }));

  it('finds the link to a copy on an unrelated domain, and to an upload', () => {
    expect(find('State Grid (page copy)', 'https://www.unrelated.example.com/a')).toEqual([
      '[copy-is-not-linked] s: unrelated.example.com shows a copy of what others own (State Grid (page copy)). Empty the address and cite by publisher and title, or enter the host as a carrier in hosts.csv.',
    ]);
    expect(find('SAE', 'https://tr.scribd.com/document/1')).toHaveLength(1);
    expect(find('TechCrunch copy at another.example.com', 'https://another.example.com/1')).toHaveLength(1);
    expect(find('Newspaper, mirror site', 'https://another.example.com/1')).toHaveLength(1);
  });

  it('accepts carriers, repositories that keep data, and copies without a link', () => {
    expect(find('Register (copy)', 'https://example.org/a')).toEqual([]);
    expect(
      find('ISO; copy kept by metanorma on GitHub', 'https://github.com/metanorma/iso-data-importer'),
    ).toEqual([]);
    expect(find('IEA (copy in GitHub a/b)', 'https://www.iea.org/reports/a')).toEqual([]);
    expect(find('State Grid (page copy)', null)).toEqual([]);
  });
});

describe('copy-is-placed', () => {
  const titled = (title: string, url: string | null = null) => sampleSource({ title, url });

  it('asks for the repository of a copy without an address', () => {
    expect(textsOf(copyIsPlaced({ sources: [titled('Bulletin (copy in a GitHub file)')] }))).toEqual([
      '[copy-is-placed] s: It has no address, and "Bulletin (copy in a GitHub file)" does not name the repository in which it was read. Name it, or say "repository not known".',
    ]);
  });

  it('passes one that names it, says that it is not known, or has an address', () => {
    const sources = [
      titled('Text (GitHub owner/name at commit 0a1b2c)'),
      titled('Note (GitHub file; repository not known)'),
      titled('Note (GitHub file)', 'https://example.org/note'),
      titled('Report'),
    ];
    expect(copyIsPlaced({ sources })).toEqual([]);
  });
});
