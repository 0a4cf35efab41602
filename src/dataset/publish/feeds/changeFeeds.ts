import { changeWords } from '../../../domain/changes.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { counted, wholeText } from '../../../domain/words.ts';
import { apiPaths } from '../../../contract/apiPaths.ts';
import { ChangeKind, type Change, type VersionChanges } from '../../../contract/changes.ts';
import { Industry } from '../../../contract/codelists.ts';
import type { Feed } from '../../../contract/follow.ts';
import { changeSentence } from '../../changes/changeSentence.ts';
import { versionInstant } from '../../changes/versionDay.ts';
import type { OpenDataset } from '../dataset.ts';
import { countRows, versionsOf } from '../documents/changes.ts';
import {
  atomFeed,
  escapeMarkup,
  jsonFeed,
  type WrittenFeed,
  type FeedEntry,
  type FeedPlace,
} from './feedFormats.ts';
import { nameUuid, siteBase } from './feedNames.ts';

/** Returns the URN of a name: Atom requires an id to be a URI. */
const nameUrn = (name: string): string => `urn:uuid:${nameUuid(name)}`;

/**
 * Maximum number of lines of a kind in an entry, since people read it in a feed reader; beyond that it names the
 * document with all.
 */
const MOST_FEED_LINES = 100;

const feedHeadings: readonly (readonly [ChangeKind, string])[] = [
  ['withdrawn', 'Withdrawn'],
  ['revised', 'Revised'],
  ['added', 'Added'],
  ['cited-anew', 'New citation'],
];

const htmlMarks = { escape: escapeMarkup, struck: (text: string) => `<del>${text}</del>` };

function section(changes: readonly Change[], kind: ChangeKind, heading: string): string {
  const lines = changes.filter((change) => change.kind === kind);
  if (lines.length === 0) return '';
  const items = lines
    .slice(0, MOST_FEED_LINES)
    .map((change) => `<li>${changeSentence(change, htmlMarks)}</li>`);
  const rest = lines.length - items.length;
  const more = rest > 0 ? `<p>And ${String(rest)} more lines, all in /api/v1/changes.json.</p>` : '';
  return `<h2>${heading}</h2><ul>${items.join('')}</ul>${more}`;
}

/** Returns the nonzero counts: "120 rows added, 5 revised, 3 withdrawn". */
function changeCounts(changes: readonly Change[]): string {
  const rows = countRows(changes);
  const [first, ...others] = ChangeKind.codes.filter((kind) => rows[kind] > 0);
  if (first === undefined) return 'no change';
  return [
    `${counted(rows[first], 'row')} ${changeWords[first]}`,
    ...others.map((kind) => `${wholeText(rows[kind])} ${changeWords[kind]}`),
  ].join(', ');
}

/** Returns what a title tells: a new citation of the same value only where there is nothing else. */
function told(changes: readonly Change[]): readonly Change[] {
  const others = changes.filter(({ kind }) => kind !== 'cited-anew');
  return others.length > 0 ? others : changes;
}

function entryOf(
  { version, date }: VersionChanges,
  changes: readonly Change[],
  industry: Industry | null,
): FeedEntry {
  const of = industry ?? 'all';
  const counts = changeCounts(changes);
  return {
    id: nameUrn(`changes/${of}/${version}`),
    title: `${industry === null ? 'All industries' : Industry.label(industry)}, ${formatPeriod(date)}: ${changeCounts(told(changes))}`,
    updated: versionInstant(version),
    summary: `Dataset ${version}, dated ${date}: ${counts}.`,
    html: feedHeadings.map(([kind, heading]) => section(changes, kind, heading)).join(''),
  };
}

/**
 * Returns the changes of all versions as a feed, newest first: overall, or for one industry. A version without a
 * change there has no entry; a feed without entries is dated by the first version.
 *
 * @throws Error if there is no version: a feed needs a date.
 */
export function changeFeed(
  versions: readonly VersionChanges[],
  industry: Industry | null,
  rights: string,
): WrittenFeed {
  const of = industry ?? 'all';
  const entries = versions.flatMap((version) => {
    const changes = version.changes.filter((one) => industry === null || one.industries.includes(industry));
    return changes.length === 0 ? [] : [entryOf(version, changes, industry)];
  });
  const first = versions.at(-1);
  if (first === undefined) throw new Error(`No version is on record for the feed "${of}".`);
  const updated = entries[0]?.updated ?? versionInstant(first.version);
  const what = industry === null ? '' : `: ${Industry.label(industry)}`;
  return {
    id: nameUrn(`changes/${of}`),
    title: `Standards Race, changes of the dataset${what}`,
    updated,
    rights,
    entries,
  };
}

/** Returns the list of feeds for discovery. */
export function listedFeeds(dataset: OpenDataset): Feed[] {
  const versions = versionsOf(dataset);
  return [null, ...Industry.codes].map((industry) => {
    const of = industry ?? 'all';
    const newest = versions.find(({ changes }) =>
      changes.some(({ industries }) => industry === null || industries.includes(industry)),
    );
    return {
      of,
      name: industry === null ? 'All changes' : Industry.label(industry),
      atom: apiPaths.atomFeed(of),
      json: apiPaths.jsonFeed(of),
      newest: newest?.date ?? null,
    };
  });
}

interface FeedDocument {
  readonly path: string;
  readonly kind: string;
  readonly text: string;
}

/** Feeds are at `/api/v1/feeds/`: the site is three folders up, wherever it is mounted. */
const TO_SITE = '../../..';

function feedPlace(path: string, page: string, siteUrl: string | null): FeedPlace {
  if (siteUrl === null) {
    return { self: path.split('/').at(-1) ?? path, page: `${TO_SITE}${page}`, absolute: false };
  }
  const site = siteBase(siteUrl);
  return { self: `${site}${path}`, page: `${site}${page}`, absolute: true };
}

/**
 * Returns the feeds of changes: overall and one per industry, each as Atom and as JSON.
 *
 * @param siteUrl future URL of the site, such as `https://example.org/race`; `null` if unknown.
 */
export function feedDocuments(dataset: OpenDataset, siteUrl: string | null): FeedDocument[] {
  const versions = versionsOf(dataset);
  if (versions.length === 0) return [];
  const rights = `Compilation ${dataset.licence} as far as its sources allow; each source keeps its own license.`;
  return [null, ...Industry.codes].flatMap((industry) => {
    const feed = changeFeed(versions, industry, rights);
    const of = industry ?? 'all';
    const page = industry === null ? '/changes' : `/changes?industry=${industry}`;
    const [atom, json] = [apiPaths.atomFeed(of), apiPaths.jsonFeed(of)];
    return [
      { path: atom, kind: 'atom-feed', text: atomFeed(feed, feedPlace(atom, page, siteUrl)) },
      { path: json, kind: 'json-feed', text: jsonFeed(feed, feedPlace(json, page, siteUrl)) },
    ];
  });
}
