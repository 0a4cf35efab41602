import { changeWords, rowsOf } from '../../../domain/changes.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { counted, wholeText } from '../../../domain/words.ts';
import { apiPaths } from '../../../contract/apiPaths.ts';
import { ChangeKind, type Change, type VersionChanges } from '../../../contract/changes.ts';
import { Industry } from '../../../contract/codelists.ts';
import { FeedScope, type Feed } from '../../../contract/follow.ts';
import { changeSentence } from '../../changes/changeSentence.ts';
import { versionInstant } from '../../changes/versionDay.ts';
import type { OpenDataset } from '../dataset.ts';
import { countRows, versionsOf } from '../documents/changes.ts';
import {
  escapeMarkup,
  feedFiles,
  rightsOf,
  type FeedDocument,
  type FeedEntry,
  type WrittenFeed,
} from './feedFormats.ts';
import { nameUrn } from './feedNames.ts';

const isCorrection = ({ revision }: Change) => revision === 'correction';

/**
 * Maximum number of lines of a kind in an entry, since people read it in a feed reader; beyond that it names the
 * document with all.
 */
const MOST_FEED_LINES = 100;

const feedHeadings: readonly (readonly [string, (change: Change) => boolean])[] = [
  ['Corrected', isCorrection],
  ['Withdrawn', ({ kind }) => kind === 'withdrawn'],
  ['Revised', (change) => change.kind === 'revised' && !isCorrection(change)],
  ['Added', ({ kind }) => kind === 'added'],
  ['New citation', ({ kind }) => kind === 'cited-anew'],
];

/** Returns what a feed tells of: the changes that it holds, and its name. */
function feedOf(scope: FeedScope): { name: string; holds: (change: Change) => boolean } {
  if (scope === 'all') return { name: 'All changes', holds: () => true };
  if (scope === 'corrections') return { name: 'Corrections', holds: isCorrection };
  return { name: Industry.label(scope), holds: ({ industries }) => industries.includes(scope) };
}

const htmlMarks = { escape: escapeMarkup, struck: (text: string) => `<del>${text}</del>` };

function section(changes: readonly Change[], heading: string, holds: (change: Change) => boolean): string {
  const lines = changes.filter(holds);
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

function entryOf({ version, date }: VersionChanges, changes: readonly Change[], scope: FeedScope): FeedEntry {
  const countsOf = (some: readonly Change[]) =>
    scope === 'corrections' ? `${counted(rowsOf(some), 'row')} corrected` : changeCounts(some);
  const name = scope === 'all' ? 'All industries' : feedOf(scope).name;
  return {
    id: nameUrn(`changes/${scope}/${version}`),
    title: `${name}, ${formatPeriod(date)}: ${countsOf(told(changes))}`,
    updated: versionInstant(version),
    summary: `Dataset ${version}, dated ${date}: ${countsOf(changes)}.`,
    html: feedHeadings.map(([heading, holds]) => section(changes, heading, holds)).join(''),
  };
}

/**
 * Returns the changes of all versions that a feed tells of, newest first. A version without a
 * change there has no entry; a feed without entries is dated by the first version.
 *
 * @throws Error if there is no version: a feed needs a date.
 */
export function changeFeed(
  versions: readonly VersionChanges[],
  scope: FeedScope,
  rights: string,
): WrittenFeed {
  const { name, holds } = feedOf(scope);
  const entries = versions.flatMap((version) => {
    const changes = version.changes.filter(holds);
    return changes.length === 0 ? [] : [entryOf(version, changes, scope)];
  });
  const first = versions.at(-1);
  if (first === undefined) throw new Error(`No version is on record for the feed "${scope}".`);
  const updated = entries[0]?.updated ?? versionInstant(first.version);
  const what = scope === 'all' ? '' : `: ${name}`;
  return {
    id: nameUrn(`changes/${scope}`),
    title: `Standards Race, changes of the dataset${what}`,
    updated,
    rights,
    entries,
  };
}

/** Returns the list of feeds for discovery. */
export function listedFeeds(dataset: OpenDataset): Feed[] {
  const versions = versionsOf(dataset);
  return FeedScope.codes.map((of) => {
    const { name, holds } = feedOf(of);
    const newest = versions.find(({ changes }) => changes.some(holds));
    return {
      of,
      name,
      atom: apiPaths.atomFeed(of),
      json: apiPaths.jsonFeed(of),
      newest: newest?.date ?? null,
    };
  });
}

/** Filter in the address of a feed's page, for scopes other than an industry. */
const FEED_VIEWS: Readonly<Partial<Record<FeedScope, string>>> = { all: '', corrections: '?kind=correction' };

/**
 * Returns the feeds of changes: overall, of corrections and one per industry, each as Atom and as JSON.
 *
 * @param siteUrl future URL of the site, such as `https://example.org/race`; `null` if unknown.
 */
export function feedDocuments(dataset: OpenDataset, siteUrl: string | null): FeedDocument[] {
  const versions = versionsOf(dataset);
  if (versions.length === 0) return [];
  return FeedScope.codes.flatMap((of) => {
    const feed = changeFeed(versions, of, rightsOf(dataset));
    const page = `/changes${FEED_VIEWS[of] ?? `?industry=${of}`}`;
    return feedFiles(feed, { atom: apiPaths.atomFeed(of), json: apiPaths.jsonFeed(of), page, siteUrl });
  });
}
