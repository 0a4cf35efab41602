import type { Problem, Records } from '../tables/records.ts';
import { hostOf } from './hostOf.ts';
import { problemAt } from './problems.ts';

const RULE = 'primary-comes-from-issuer';

/** Matches platforms where anyone publishes: their pages are blogs, whoever is quoted. */
const BLOG = /(^|\.)blog[.-]|\.blog$|blogspot\.|(^|\.)(medium|substack|wordpress|linkedin|tumblr)\.com$/;

/** Matches publishers that print the text of another. */
const SAYS_SECOND_HAND = /\b(via|copy|copied|reprint|mirror|quoted)\b/i;

/**
 * A primary source, dataset or official medium is hosted by its issuer: never a blog, and a copy only on a known
 * carrier.
 */
export function primaryComesFromIssuer(records: Pick<Records, 'sources' | 'hosts'>): Problem[] {
  const standings = new Map(records.hosts.map((row) => [row.host, row.standing]));
  return records.sources.flatMap((row) => {
    const host = row.url === null ? null : hostOf(row.url);
    if (host === null || !['primary', 'dataset', 'official-media'].includes(row.kind)) return [];
    const standing = standings.get(host);
    if (standing === 'blog' || standing === 'machine-written' || BLOG.test(host)) {
      const sentence = `${row.sourceId}: It is ${row.kind}, but ${host} is a blog or machine-written. Call it a blog, or cite the issuer's own page.`;
      return [problemAt(row, RULE, sentence)];
    }
    if (row.kind !== 'primary' || standing === 'carrier' || !SAYS_SECOND_HAND.test(row.publisher)) return [];
    const sentence = `${row.sourceId}: It is primary, but ${host} prints a copy (${row.publisher}). Enter the host as a carrier in hosts.csv, with what vouches for it, or call the source news or analysis.`;
    return [problemAt(row, RULE, sentence)];
  });
}
