import { beforeAll, describe, expect, it } from 'vitest';
import { apiPaths } from '../../src/contract/apiPaths.ts';
import type { Change, VersionChanges } from '../../src/contract/changes.ts';
import { FeedScope } from '../../src/contract/follow.ts';
import type { OpenDataset } from '../../src/dataset/publish/dataset.ts';
import { atomFeed, jsonFeed } from '../../src/dataset/publish/feeds/feedFormats.ts';
import { changeFeed, feedDocuments, listedFeeds } from '../../src/dataset/publish/feeds/changeFeeds.ts';
import { ownDataset } from '../support/records/ownRecords.ts';
import { atomFaults, jsonFeedFaults } from '../support/feedFaults.ts';

let dataset: OpenDataset;
beforeAll(() => {
  dataset = ownDataset();
});

const change = (changes: Partial<Change> = {}): Change => ({
  kind: 'revised',
  table: 'observations',
  subject: 'i',
  title: 'Cars & <vans>, "all" 中国\u0007',
  key: 'CN|2024|ev',
  label: 'China, 2024',
  rows: 1,
  industries: ['ev'],
  unit: 'cars',
  before: { value: 1, text: '1' },
  after: { value: 2, text: '2' },
  obsStatus: 'A',
  reason: null,
  evidence: null,
  ...changes,
});
const versionOf = (version: string, changes: readonly Change[]): VersionChanges => ({
  version,
  date: '2026-11-24',
  rows: { added: 0, revised: changes.length, 'cited-anew': 0, withdrawn: 0 },
  changes: [...changes],
});
const place = { self: 'all.atom', page: '../../../changes', absolute: false };
const written = (versions: readonly VersionChanges[]) =>
  atomFeed(changeFeed(versions, 'all', 'CC BY'), place);

describe('the feeds of the dataset', () => {
  it('are one overall, one of corrections and one an industry, in both formats, and all valid', () => {
    for (const siteUrl of [null, 'https://race.example/site/']) {
      const feeds = feedDocuments(dataset, siteUrl);
      expect(feeds.map(({ path }) => path)).toEqual(
        FeedScope.codes.flatMap((of) => [apiPaths.atomFeed(of), apiPaths.jsonFeed(of)]),
      );
      for (const { path, kind, text } of feeds) {
        expect(kind === 'atom-feed' ? atomFaults(text) : jsonFeedFaults(text), path).toEqual([]);
      }
    }
  });

  it('are listed for readers, each with the day of its newest entry', () => {
    const written = new Map(feedDocuments(dataset, null).map(({ path, text }) => [path, text]));
    const listed = listedFeeds(dataset);
    expect(listed.flatMap(({ atom, json }) => [atom, json])).toEqual([...written.keys()]);
    for (const { atom, newest } of listed) {
      const [, day] = /<entry>.*?<updated>(.{10})/s.exec(written.get(atom) ?? '') ?? [];
      expect(newest, atom).toBe(day ?? null);
    }
  });

  it('say where they stand once the site’s address is known', () => {
    const [atom, json] = feedDocuments(dataset, 'https://race.example/site/');
    expect(atom?.text).toContain(
      'rel="self" type="application/atom+xml" href="https://race.example/site/api/v1/feeds/all.atom"',
    );
    expect(JSON.parse(json?.text ?? '')).toMatchObject({
      feed_url: 'https://race.example/site/api/v1/feeds/all.json',
      home_page_url: 'https://race.example/site/changes',
    });
  });

  it('have ids of their own, the same in every build', () => {
    const ids = (siteUrl: string | null) =>
      feedDocuments(dataset, siteUrl).flatMap(({ kind, text }) =>
        kind === 'atom-feed' ? [...text.matchAll(/<id>([^<]*)/g)].map(([, id]) => id) : [],
      );
    expect(new Set(ids(null)).size).toBe(ids(null).length);
    expect(ids('https://race.example')).toEqual(ids(null));
  });
});

describe('a feed of changes', () => {
  const versions = [
    versionOf('2026.11.24.2', [change(), change({ key: 'US', industries: ['ai'] })]),
    versionOf('2026.11.24', [change({ kind: 'withdrawn', after: null, reason: 'Counted twice.' })]),
  ];

  it('stays valid with texts that are no markup, Chinese, and characters that XML has not', () => {
    expect(atomFaults(written(versions))).toEqual([]);
    expect(jsonFeedFaults(jsonFeed(changeFeed(versions, 'all', 'CC BY'), place))).toEqual([]);
    expect(written(versions)).toContain('Cars &amp;amp; &amp;lt;vans&amp;gt;');
  });

  it('strikes withdrawn numbers through, with the reason, and shows revised ones before and after', () => {
    const { entries } = changeFeed(versions, 'all', 'CC BY');
    expect(entries[0]?.html).toContain('1 → 2 cars');
    expect(entries[1]?.html).toContain('<del>1 car</del>. Counted twice.');
  });

  it('of an industry holds what concerns it, and no entry for a version that changed nothing there', () => {
    const ai = changeFeed(versions, 'ai', 'CC BY');
    expect(ai.entries.map(({ title }) => title)).toEqual(['AI, November 24, 2026: 1 row revised']);
  });

  it('of corrections holds them alone, and counts them as such', () => {
    const wrong = change({ key: 'US', revision: 'correction' });
    const { title, entries } = changeFeed(
      [versionOf('2026.11.24', [change(), wrong])],
      'corrections',
      'CC BY',
    );
    expect(title).toBe('Standards Race, changes of the dataset: Corrections');
    expect(entries.map((one) => one.title)).toEqual(['Corrections, November 24, 2026: 1 row corrected']);
    expect(entries[0]?.html.match(/<h2>.*?<\/h2>/g)).toEqual(['<h2>Corrected</h2>']);
  });

  it('of an industry that no version concerned is valid, empty, and as old as the first version', () => {
    const telecom = changeFeed(versions, 'telecom', 'CC BY');
    expect(telecom).toMatchObject({ entries: [], updated: '2026-11-24T00:00:00Z' });
    expect(jsonFeedFaults(jsonFeed(telecom, place))).toEqual([]);
    expect(atomFaults(atomFeed(telecom, place))).toEqual([]);
    expect(() => changeFeed([], 'telecom', 'CC BY')).toThrow('No version is on record');
  });

  it('cuts a long list and says how much is left out', () => {
    const many = Array.from({ length: 130 }, (_, index) => change({ key: String(index) }));
    const [entry] = changeFeed([versionOf('2026.11.24', many)], 'all', 'CC BY').entries;
    expect(entry?.html.match(/<li>/g)).toHaveLength(100);
    expect(entry?.html).toContain('And 30 more lines');
  });
});

describe('the validator of feeds', () => {
  const valid = () => written([versionOf('2026.11.24.2', [change()]), versionOf('2026.11.24', [change()])]);

  it.each([
    ['no id', (text: string) => text.replace(/<id>.*?<\/id>/, '')],
    ['an id that is no URI', (text: string) => text.replace(/<id>.*?<\/id>/, '<id>changes</id>')],
    ['a bare day', (text: string) => text.replaceAll('T00:00:00Z', '')],
    ['no moment', (text: string) => text.replace(/<updated>.*?<\/updated>/, '')],
    ['two titles', (text: string) => text.replace('<title>', '<title>x</title><title>')],
    ['an unknown element', (text: string) => text.replace('<rights>', '<license>x</license><rights>')],
    ['a type that is none', (text: string) => text.replace('content type="html"', 'content type="markdown"')],
    ['no author', (text: string) => text.replace(/<author>.*<\/author>/, '')],
    ['no link to itself', (text: string) => text.replace('rel="self"', 'rel="related"')],
    ['two entries of one id', (text: string) => text.replace(/(<entry>[^]*?<\/entry>)[^]*<\/entry>/, '$1$1')],
    ['two entries of one moment', (text: string) => text.replaceAll('T00:00:01Z', 'T00:00:00Z')],
    ['broken markup', (text: string) => text.replace('</entry>', '')],
  ])('refuses an Atom feed with %s', (_, spoil) => {
    expect(atomFaults(valid())).toEqual([]);
    expect(spoil(valid())).not.toBe(valid());
    expect(atomFaults(spoil(valid()))).not.toEqual([]);
  });

  it.each([
    ['no version', { version: undefined }],
    ['a relative address', { feed_url: 'all.json' }],
    ['an item without id', { items: [{ content_html: 'x' }] }],
    ['an item without content', { items: [{ id: '1' }] }],
    [
      'two items of one id',
      {
        items: [
          { id: '1', content_html: 'x' },
          { id: '1', content_html: 'y' },
        ],
      },
    ],
  ])('refuses a JSON Feed with %s', (_, changes) => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [], ...changes };
    expect(jsonFeedFaults(JSON.stringify(feed))).not.toEqual([]);
  });
});
