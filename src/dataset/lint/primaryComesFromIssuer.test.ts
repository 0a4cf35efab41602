import { expect, it } from 'vitest';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleHost } from '../../../tests/support/records/sampleTopicRows.ts';
import { primaryComesFromIssuer } from './primaryComesFromIssuer.ts';

const primary = (url: string | null, publisher = 'NIST') => sampleSource({ kind: 'primary', url, publisher });

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
