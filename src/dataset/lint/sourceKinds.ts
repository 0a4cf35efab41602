import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records } from '../tables/records.ts';
import { hostOf } from './hostOf.ts';
import { faultsOf, problemAt } from './problems.ts';
import type { AnyTables } from '../derive/rows.ts';

/** All sources of a host have one kind, unless `hosts.csv` says that it carries publications of others. */
export function kindIsOnePerHost(records: Pick<Records, 'sources' | 'hosts'>): Problem[] {
  const carriers = new Set(records.hosts.filter((row) => row.standing === 'carrier').map((row) => row.host));
  const linked = records.sources.filter(({ url }) => url !== null);
  return [...groupBy(linked, ({ url }) => hostOf(url ?? ''))].flatMap(([host, [first, ...rest]]) => {
    if (host === null || carriers.has(host)) return [];
    return rest
      .filter(({ kind }) => kind !== first?.kind)
      .map((row) => {
        const sentence = `${row.sourceId}: It is ${row.kind}, but ${first?.sourceId ?? ''} of the same host, ${host}, is ${first?.kind ?? ''}. Give both one kind, or enter the host as a carrier in hosts.csv.`;
        return problemAt(row, 'kind-is-one-per-host', sentence);
      });
  });
}

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

/** A row based on a machine-written page never has high confidence. */
export function machineWrittenIsNotHigh(records: AnyTables & Pick<Records, 'sources' | 'hosts'>): Problem[] {
  const hosts = new Set(
    records.hosts.filter((row) => row.standing === 'machine-written').map((row) => row.host),
  );
  const weak = new Map(
    records.sources.flatMap(({ sourceId, url }) => {
      const host = url === null ? null : hostOf(url);
      return host !== null && hosts.has(host) ? [[sourceId, host] as const] : [];
    }),
  );
  return faultsOf(Object.values(records).flat(), 'machine-written-is-not-high', (row) => {
    if (!('sourceId' in row && 'confidence' in row) || row.confidence !== 'high') return null;
    const host = weak.get(String(row.sourceId));
    if (host === undefined) return null;
    return `${String(row.sourceId)}: The pages of ${host} are machine-written, but this row has high confidence. Lower it, or cite another source.`;
  });
}

type Source = Records['sources'][number];

/** Matches a publisher that names nobody: "mirror site", "news copy on an unrelated site". */
const UNNAMED = /^[^A-Z]*\b(?:mirror|copy|upload)\b[^A-Z]*$/;

const isWeak = ({ kind, publisher, url }: Source) =>
  kind === 'blog' || publisher.startsWith('copy on GitHub') || (url === null && UNNAMED.test(publisher));

/** True if a note names a source other than the cited one. */
const namesAnother = (note: unknown, ids: ReadonlyMap<string, Source>, own: string): boolean =>
  typeof note === 'string' &&
  [...note.matchAll(/\w+(?:[.-]\w+)+/g)].some(([word]) => word !== own && ids.has(word));

/**
 * A blog, or a file or copy without an author alone gives low confidence; the note of a better row names what agrees.
 */
export function weakSourceIsLow(records: AnyTables & Pick<Records, 'sources'>): Problem[] {
  const { sources, changes: _, ...others } = records;
  const ids = new Map(sources.map((row) => [row.sourceId, row]));
  return faultsOf(Object.values(others).flat(), 'weak-source-is-low', (row) => {
    if (!('sourceId' in row && 'confidence' in row) || row.confidence === 'low') return null;
    const source = ids.get(String(row.sourceId));
    if (source === undefined || !isWeak(source)) return null;
    if ('note' in row && namesAnother(row.note, ids, source.sourceId)) return null;
    return `${source.sourceId}: A blog or a file without an author alone gives low confidence. Lower it, or name a source that agrees in the note.`;
  });
}
