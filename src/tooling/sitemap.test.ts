import { createRequire } from 'node:module';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { xmlFaults } from '../../tests/support/xmlFaults.ts';
import { robots, sitemap } from './sitemap.ts';

const SCHEMA = createRequire(import.meta.url)
  .resolve('sitemap/package.json')
  .replace('package.json', 'schema/sitemap.xsd');

/** Returns the violations of the sitemaps.org schema. */
function faultsOf(text: string): string[] {
  const document = XmlDocument.fromString(text);
  try {
    return xmlFaults(document, SCHEMA, (schema) => XsdValidator.fromDoc(schema));
  } finally {
    document.dispose();
  }
}

const SITE = 'https://race.example/base';
const pages = [
  { path: '/', changed: '2026-11-26' },
  { path: '/models/a&b<c>', changed: '2026-11-24' },
  { path: '/standards/gb-t-1-中', changed: '2026-11-24' },
];

describe('sitemap', () => {
  it('is valid, with whole addresses and the day of each page', () => {
    const text = sitemap(SITE, pages);
    expect(faultsOf(text)).toEqual([]);
    expect(text).toContain('<loc>https://race.example/base/</loc><lastmod>2026-11-26</lastmod>');
    expect(text).toContain('/standards/gb-t-1-%E4%B8%AD<');
  });

  it('would not pass without addresses or with days that are none', () => {
    expect(faultsOf(sitemap(SITE, []))).not.toEqual([]);
    expect(faultsOf(sitemap(SITE, [{ path: '/', changed: 'yesterday' }]))).not.toEqual([]);
  });

  it('refuses more pages than one file may hold', () => {
    const many = Array.from({ length: 50_001 }, () => ({ path: '/', changed: '2026-11-26' }));
    expect(() => sitemap(SITE, many)).toThrow('50001 pages');
  });
});

describe('robots', () => {
  it('names the list of pages only where it has an address', () => {
    expect(robots(SITE)).toContain('Sitemap: https://race.example/base/sitemap.xml\n');
    expect(robots('')).toBe('User-agent: *\nAllow: /\n');
  });
});
