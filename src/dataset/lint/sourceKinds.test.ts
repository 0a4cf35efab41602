import { describe, expect, it } from 'vitest';
import { sampleObservation, sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleEvent, sampleHost } from '../../../tests/support/records/sampleTopicRows.ts';
import {
  kindIsOnePerHost,
  machineWrittenIsNotHigh,
  primaryComesFromIssuer,
  weakSourceIsLow,
} from './sourceKinds.ts';

describe('kind-is-one-per-host', () => {
  const sources = [
    sampleSource({ sourceId: 'a', url: 'https://example.org/1', kind: 'news' }),
    sampleSource({ sourceId: 'b', url: 'https://www.example.org/2', kind: 'analysis' }),
    sampleSource({ sourceId: 'c', url: null, kind: 'primary' }),
    sampleSource({ sourceId: 'd', url: 'https://github.com/a/a', kind: 'dataset' }),
    sampleSource({ sourceId: 'e', url: 'https://github.com/b/b', kind: 'primary' }),
  ];

  it('finds one host with two kinds; repositories are hosts of their own', () => {
    expect(textsOf(kindIsOnePerHost({ sources, hosts: [] }))).toEqual([
      '[kind-is-one-per-host] b: It is analysis, but a of the same host, example.org, is news. Give both one kind, or enter the host as a carrier in hosts.csv.',
    ]);
  });

  it('lets a carrier have several', () => {
    expect(kindIsOnePerHost({ sources, hosts: [sampleHost()] })).toEqual([]);
  });
});

describe('primary-comes-from-issuer', () => {
  const primary = (url: string | null, publisher = 'NIST') =>
    sampleSource({ kind: 'primary', url, publisher });

  it('finds a primary source on a blog, a platform, or a host that is known for machine-written pages', () => {
    const hosts = [sampleHost({ host: 'example.com', standing: 'machine-written' })];
    const urls = ['https://blog.example.net/a', 'https://x.substack.com/p', 'https://example.com/a'];
    const sources = [
      ...urls.map((url) => primary(url)),
      sampleSource({ kind: 'blog', url: 'https://x.blog/a' }),
    ];
    expect(textsOf(primaryComesFromIssuer({ sources, hosts }))).toEqual([
      "[primary-comes-from-issuer] s: It is primary, but blog.example.net is a blog or machine-written. Call it a blog, or cite the issuer's own page.",
      "[primary-comes-from-issuer] s: It is primary, but x.substack.com is a blog or machine-written. Call it a blog, or cite the issuer's own page.",
      "[primary-comes-from-issuer] s: It is primary, but example.com is a blog or machine-written. Call it a blog, or cite the issuer's own page.",
    ]);
  });

  it('lets a copy be primary only on a known carrier', () => {
    const sources = [primary('https://example.org/a', 'Federal Register (copy)')];
    expect(textsOf(primaryComesFromIssuer({ sources, hosts: [] }))).toEqual([
      '[primary-comes-from-issuer] s: It is primary, but example.org prints a copy (Federal Register (copy)). Enter the host as a carrier in hosts.csv, with what vouches for it, or call the source news or analysis.',
    ]);
    expect(primaryComesFromIssuer({ sources, hosts: [sampleHost()] })).toEqual([]);
    expect(primaryComesFromIssuer({ sources: [primary(null, 'NIST, copy')], hosts: [] })).toEqual([]);
  });
});

describe('machine-written-is-not-high', () => {
  const sources = [
    sampleSource({ url: 'https://example.org/a' }),
    sampleSource({ sourceId: 't', url: 'https://other.org/a' }),
  ];

  it('finds rows of any table that trust a machine-written page too much', () => {
    const problems = machineWrittenIsNotHigh({
      sources,
      hosts: [sampleHost({ standing: 'machine-written' })],
      observations: [sampleObservation(), sampleObservation({ confidence: 'low' })],
      events: [sampleEvent(), sampleEvent({ sourceId: 't' })],
    });
    expect(problems).toHaveLength(2);
    expect(textsOf(problems)[0]).toBe(
      '[machine-written-is-not-high] s: The pages of example.org are machine-written, but this row has high confidence. Lower it, or cite another source.',
    );
  });
});

describe('weak-source-is-low', () => {
  const sources = [
    sampleSource({ kind: 'blog' }),
    sampleSource({ sourceId: 't', publisher: 'copy on GitHub, repository not recorded' }),
    sampleSource({ sourceId: 'policy-u' }),
    sampleSource({ sourceId: 'copy', publisher: 'news copy on an unrelated site', url: null }),
    sampleSource({ sourceId: 'named', publisher: 'China Daily (copy)', url: null }),
  ];
  const find = (events: ReturnType<typeof sampleEvent>[]) =>
    textsOf(
      weakSourceIsLow({ sources, observations: [sampleObservation({ sourceId: 'policy-u' })], events }),
    );

  it('finds rows of any table that trust a blog or a file without an author too much', () => {
    expect(find([sampleEvent({ confidence: 'medium' }), sampleEvent({ sourceId: 't' })])).toEqual([
      '[weak-source-is-low] s: A blog or a file without an author alone gives low confidence. Lower it, or name a source that agrees in the note.',
      '[weak-source-is-low] t: A blog or a file without an author alone gives low confidence. Lower it, or name a source that agrees in the note.',
    ]);
  });

  it('finds a copy without an address that names no publisher', () => {
    expect(find([sampleEvent({ sourceId: 'copy' })])).toHaveLength(1);
    expect(find([sampleEvent({ sourceId: 'named' })])).toEqual([]);
  });

  it('accepts low confidence, and another source that agrees', () => {
    const note = 'policy-u agrees.';
    expect(find([sampleEvent({ confidence: 'low' }), sampleEvent({ confidence: 'medium', note })])).toEqual(
      [],
    );
    expect(find([sampleEvent({ confidence: 'medium', note: 'Only here.' })])).toHaveLength(1);
  });
});
