import type { Change } from '../../contract/changes.ts';
import { isOfNumber } from '../../domain/changes.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { rivalPair } from '../../domain/rivals.ts';
import { groupBy } from '../../domain/sorting.ts';
import type { RowOf } from '../tables/records.ts';
import { areaOrCode, type PublishedRow } from './publishedRow.ts';
import { revisionKindOf, type Causes } from './revisionKind.ts';

/** Reasons given on the command line: by subject or table, and one for all others. */
export interface GivenReasons {
  readonly bySubject: ReadonlyMap<string, string>;
  readonly forAll: string | null;
}

/** Returns the key of a line in a version's changes, by which a reason written by hand is found again. */
export const lineName = ({
  kind,
  table,
  subject,
  key,
  label,
}: Pick<Change, 'kind' | 'table' | 'subject' | 'key' | 'label'>) =>
  [kind, table, subject, key ?? '', label ?? ''].join('\n');

interface ChangedPlace {
  readonly area: string;
  readonly period: string;
  readonly industry: string;
}

/** Parses the key of an observation, `CN|2024|ev`. */
function changedPlace(key: string | null): ChangedPlace {
  const [area = '', period = '', industry = ''] = (key ?? '').split('|');
  return { area, period, industry };
}

/** Gaps and ratios of both countries were once filed under the world. */
const placedArea = (area: string) => (area === 'WORLD' ? rivalPair : area);

function numberName(key: string | null, value: number | null, sourceId: string | undefined): string {
  const { area, industry } = changedPlace(key);
  return [placedArea(area), industry, value, sourceId].join('\n');
}

/** True if one period is a less precise form of the other: 2018-06 and 2018, or the last year of a span. */
function sameTime(one: string, other: string): boolean {
  const [last = one, lastOfOther = other] = [one.split('/').at(-1), other.split('/').at(-1)];
  return last.startsWith(lastOfOther) || lastOfOther.startsWith(last);
}

function movedToText(home: PublishedRow, { subject, key }: Change): string {
  const { area, period: now } = changedPlace(home.key);
  const { area: formerArea, period } = changedPlace(key);
  if (home.subject === subject && area !== formerArea)
    return `It is of ${areaOrCode(area)}, not of ${areaOrCode(formerArea)}.`;
  if (home.subject === subject) return `The period is now written as ${formatPeriod(now)}.`;
  return `Now under “${home.title}” (${home.subject})${now === period ? '' : `, for ${now}`}.`;
}

/**
 * Returns a function that finds a withdrawn number elsewhere: the same number from the same source, for the same area
 * and industry, under another indicator or a differently written period, or for both countries instead of the world;
 * `null` if it is nowhere.
 */
function whereabouts(added: readonly PublishedRow[]): (change: Change) => PublishedRow | null {
  const rows = added.filter(({ table }) => table === 'observations');
  const byNumber = groupBy(rows, (row) => numberName(row.key, row.value, row.evidence?.sourceId));
  return ({ kind, table, key, subject, before, evidence }) => {
    if (kind !== 'withdrawn' || table !== 'observations') return null;
    const { period } = changedPlace(key);
    const homes = byNumber.get(numberName(key, before?.value ?? null, evidence?.sourceId)) ?? [];
    const near = homes.filter((row) => sameTime(changedPlace(row.key).period, period));
    const [first = null] = near;
    return near.find((row) => row.subject === subject) ?? near.find((row) => row.key === key) ?? first;
  };
}

/** Reasons and new places already in the file of a version, by `lineName`. */
export type Written = ReadonlyMap<string, Pick<RowOf<'changes'>, 'reason' | 'movedTo'>>;

/**
 * Adds a reason to each line: the one written before, or for a withdrawn number its new place, or else one from the
 * command line, for a revision only that of its subject. Other lines are unchanged. A withdrawn number also gets the key of its new place.
 *
 * @param added rows that the version added.
 */
export function explainChanges(
  changes: readonly Change[],
  written: Written,
  given: GivenReasons,
  added: readonly PublishedRow[],
): Change[] {
  const whereTo = whereabouts(added);
  const givenReason = ({ kind, subject, table, reason }: Change) =>
    kind === 'withdrawn'
      ? (given.bySubject.get(subject) ?? given.bySubject.get(table) ?? given.forAll)
      : (reason ?? (kind === 'revised' ? (given.bySubject.get(subject) ?? null) : null));
  return changes.map((change) => {
    const before = written.get(lineName(change));
    const home = whereTo(change);
    const found = home === null ? givenReason(change) : movedToText(home, change);
    const movedTo = before?.movedTo ?? (home === null ? null : `${home.subject}|${home.key}`);
    return { ...change, reason: before?.reason ?? found, ...(movedTo === null ? {} : { movedTo }) };
  });
}

/** Returns the subjects of lines, each with the number of its lines. */
function bySubject(changes: readonly Change[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { subject } of changes) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return counts;
}

/** Returns the subjects of withdrawn lines without a reason. */
export const unexplained = (changes: readonly Change[]): Map<string, number> =>
  bySubject(changes.filter(({ kind, reason }) => kind === 'withdrawn' && reason === null));

/** Returns the subjects of changed numbers of which no cause says whether they had been wrong. */
export const uncaused = (changes: readonly Change[], causes: Causes): Map<string, number> =>
  bySubject(changes.filter((one) => isOfNumber(one) && revisionKindOf(one, causes) === 'unexplained'));

/** A change as records or documents have it. */
type Moved = Pick<Change, 'key' | 'subject'> & { readonly movedTo?: string | null | undefined };

/** True if a value is still there under a period that is written another way: it was never withdrawn. */
export function isWrittenAnew({ movedTo, subject, key }: Moved): boolean {
  const [area, , industry] = key?.split('|') ?? [];
  const [home, homeArea, , homeIndustry] = movedTo?.split('|') ?? [];
  return home === subject && homeArea === area && homeIndustry === industry;
}
