import { type AnyTables, citationsOf } from '../derive/rows.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import { groupBy } from '../../domain/sorting.ts';
import { hostOf } from './hostOf.ts';

/** Fields in which a row may name a source that agrees. */
const CITING_FIELDS = ['sourceLocator', 'note'] as const;

/** Removes from `ids` those named in a row's texts. Each text is read once, however many ids there are. */
function strikeNamed(row: object, ids: Set<string>): void {
  for (const field of CITING_FIELDS) {
    const text: unknown = Reflect.get(row, field);
    if (typeof text !== 'string') continue;
    for (const [word] of text.matchAll(/\w+(?:[.-]\w+)+/g)) ids.delete(word);
  }
}

/** Every source is cited by a row, or named in one: an unused source only looks like evidence. */
export function sourceIsCited(records: AnyTables & Pick<Records, 'sources'>): Problem[] {
  const { sources, ...others } = records;
  const rows = Object.values(others).flat();
  const cited = new Set(rows.flatMap(citationsOf));
  const unnamed = new Set(sources.flatMap(({ sourceId }) => (cited.has(sourceId) ? [] : [sourceId])));
  if (unnamed.size > 0) for (const row of rows) strikeNamed(row, unnamed);
  return sources
    .filter(({ sourceId }) => unnamed.has(sourceId))
    .map((row) => {
      const sentence = `${row.sourceId}: No row cites this source. Cite it where it confirms something, or take it out.`;
      return problemAt(row, 'source-is-cited', sentence);
    });
}

type SourceRow = RowOf<'sources'>;

/**
 * Returns the key of a page, ignoring protocol, `www.`, fragment and trailing slash; title and publisher without a
 * URL.
 */
function pageOfSource({ url, title, publisher, publishedOn }: SourceRow): string {
  if (url === null) return `${title} · ${publisher} · ${publishedOn ?? ''}`.toLowerCase();
  return url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

/** A page is one source: with two ids, its rows would seem to confirm each other. */
export function sourceIsNotRepeated({ sources }: Pick<Records, 'sources'>): Problem[] {
  return [...groupBy(sources, pageOfSource).values()].flatMap(([first, ...again]) =>
    again.map((row) => {
      const sentence = `${row.sourceId}: It is the page of ${first?.sourceId ?? ''} once more. Cite that one, and take this one out.`;
      return problemAt(row, 'source-is-not-repeated', sentence);
    }),
  );
}

type AddressTables = Pick<Records, 'sources' | 'boards' | 'bodies' | 'plans'>;

/** Matches a title that names a commit of a repository, and the address of one as it stands. */
const COMMIT = /(?:@|\bcommit )[0-9a-f]{7,40}\b/;
const AS_IT_STANDS = /^https:\/\/github\.com\/[^/]+\/[^/]+$/;

/** Returns the problem with a URL that users follow; `null` if there is none. */
function addressFault(url: string, title: string): string | null {
  if (!URL.canParse(url)) return 'is no address';
  if (COMMIT.test(title) && AS_IT_STANDS.test(url)) return 'is not the tree of the commit in its title';
  const { protocol, hostname, port, username } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return 'is no address of the web';
  if (!hostname.includes('.') || /^[\d.]+$/.test(hostname)) return 'names no host but a number';
  return port === '' && username === '' ? null : 'has a port or a user in it';
}

/** Every URL can be followed: http or https, a named host, no port, no user, and the commit that its title names. */
export function urlIsWellFormed({ sources, boards, bodies, plans }: AddressTables): Problem[] {
  return faultsOf([...sources, ...boards, ...bodies, ...plans], 'url-is-well-formed', (row) => {
    const fault = row.url === null ? null : addressFault(row.url, 'title' in row ? row.title : '');
    if (fault === null) return null;
    return `${row.url ?? ''}: This ${fault}. Write the publisher's own address, or empty the cell and cite by publisher and title.`;
  });
}

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
  return faultsOf(records.sources, 'copy-is-not-linked', (row) => {
    const host = row.url === null ? null : hostOf(row.url);
    if (host === null || carriers.has(host)) return null;
    if (!SAYS_COPY.test(row.publisher) && !UPLOADS.test(host)) return null;
    return `${row.sourceId}: ${host} shows a copy of what others own (${row.publisher}). Empty the address and cite by publisher and title, or enter the host as a carrier in hosts.csv.`;
  });
}

/** Matches a source that was read in a file of a public repository. */
const SAYS_REPOSITORY = /\bGitHub\b/;

/** Matches the name of a repository, or the statement that none is known. */
const SAYS_WHERE = /GitHub [\w.-]+\/[\w.-]+|repository not known/;

/**
 * A source without an address that was read in a file on GitHub names the repository, or says that it is not known:
 * readers cannot follow it otherwise.
 */
export function copyIsPlaced(records: Pick<Records, 'sources'>): Problem[] {
  return faultsOf(records.sources, 'copy-is-placed', (row) => {
    const said = `${row.title}; ${row.publisher}`;
    if (row.url !== null || !SAYS_REPOSITORY.test(said) || SAYS_WHERE.test(said)) return null;
    return `${row.sourceId}: It has no address, and "${row.title}" does not name the repository in which it was read. Name it, or say "repository not known".`;
  });
}
