import { describe, expect, it } from 'vitest';
import { pageHref } from './pageHref.ts';
import { parseLink } from './pathView.ts';

const hrefFrom = (link: string, to: string): string => {
  const { pathname: path } = new URL(link, 'https://site.invalid');
  return pageHref({ path, view: parseLink(link).view }, to, false);
};

describe('a link to another page', () => {
  it('keeps a chosen industry, also on the list of industries', () => {
    expect(hrefFrom('/standards?industry=ai&asOf=2026-05-26', '/industries')).toBe(
      '/industries?industry=ai&asOf=2026-05-26',
    );
    expect(hrefFrom('/industries?industry=ai', '/industries')).toBe('/industries?industry=ai');
  });

  it('leads from the page of an industry to the list of all, and to what else is on record of it', () => {
    expect(hrefFrom('/industries/semiconductors', '/industries')).toBe('/industries');
    expect(hrefFrom('/industries/semiconductors?asOf=2026-05-26', '/industries')).toBe(
      '/industries?asOf=2026-05-26',
    );
    expect(hrefFrom('/industries/semiconductors', '/standards')).toBe('/standards?industry=semiconductors');
  });

  it('keeps no other industry where its path names one', () => {
    expect(hrefFrom('/standards?industry=ai', '/industries/ev')).toBe('/industries/ev');
    expect(hrefFrom('/standards?industry=ai', '/gaps?industry=ev')).toBe('/gaps?industry=ev');
  });
});
