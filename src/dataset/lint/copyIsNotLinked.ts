import type { Problem, Records } from '../tables/records.ts';
import { hostOf } from './hostOf.ts';
import { problemAt } from './problems.ts';

/** Matches publisher names that mark the page as a copy on an unrelated domain. */
const SAYS_COPY = /\b(copy|copies|mirror|injected)\b(?! (kept )?(by|in|at) )|\bcopy at\b/i;

/** Hosts where anyone uploads works of others. */
const UPLOADS = /(^|\.)(scribd|doc88|docin)\.com$/;

/**
 * A copy on an unrelated domain, and an uploaded copy of a copyrighted standard, is cited by publisher and
 * title and never linked. Carriers in `hosts.csv` may be linked.
 */
export function copyIsNotLinked(records: Pick<Records, 'sources' | 'hosts'>): Problem[] {
  const carriers = new Set(records.hosts.filter((row) => row.standing === 'carrier').map((row) => row.host));
  return records.sources.flatMap((row) => {
    const host = row.url === null ? null : hostOf(row.url);
    if (host === null || carriers.has(host)) return [];
    if (!SAYS_COPY.test(row.publisher) && !UPLOADS.test(host)) return [];
    const sentence = `${row.sourceId}: ${host} shows a copy of what others own (${row.publisher}). Empty the address and cite by publisher and title, or enter the host as a carrier in hosts.csv.`;
    return [problemAt(row, 'copy-is-not-linked', sentence)];
  });
}
