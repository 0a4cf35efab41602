import { noSurerThan } from '../../contract/confidence.ts';
import { RefArea } from '../../contract/codelists.ts';
import type { CountedList } from '../../contract/coverage.ts';
import type { Ask } from '../../contract/document.ts';
import {
  committeeListDocument,
  committeesDocument,
  participationIndexDocument,
  type Committee,
  type CommitteesDocument,
} from '../../contract/participation.ts';
import type { Evidence } from '../../contract/primitives.ts';
import { hasEnded, termEnd } from '../../domain/committees.ts';
import { notKnown, type Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { newestPeriod, spanOf } from '../../domain/periods.ts';
import { listed } from '../../domain/formats.ts';
import { rivals, shortRivalNames, isRival, spokenRivals } from '../../domain/rivals.ts';
import { compareText, countBy } from '../../domain/sorting.ts';
import { counted } from '../../domain/words.ts';
import { joinedTitle, type Piece } from '../../figure/indicatorTitle.ts';
import type { FigurePoint, FigureRow } from '../../figure/parts.ts';
import { areaTone, makePoint } from '../../figure/point.ts';

/** Maximum number of areas with their own bar; the others share one, so that the bars add up to the list. */
const MOST_AREAS = 10;

/** Holder of an office: an area, several together, or one whose term has ended. */
type HolderCode = RefArea | 'shared' | 'ended';

/** Office of committees that is counted. */
export interface OfficeKind {
  readonly noun: 'secretariat' | 'chair';
  /** List whose coverage states the completeness of the count. */
  readonly list: CountedList;
  readonly holderOf: (committee: Committee) => HolderCode;
}

export const secretariats: OfficeKind = {
  noun: 'secretariat',
  list: 'committees',
  holderOf: ({ secretariat }) => secretariat ?? 'ZZ',
};

/** Returns the chairs on a day: one whose term has ended is not counted for its holder. */
export const chairsOn = (day: string): OfficeKind => ({
  noun: 'chair',
  list: 'offices',
  holderOf: (committee) => {
    if (committee.coChairs.length > 0) return 'shared';
    if (committee.chair === null) return 'ZZ';
    return hasEnded(committee, day) ? 'ended' : committee.chair;
  },
});

const names: Readonly<Partial<Record<HolderCode, string>>> = {
  ROW: 'All other countries',
  shared: 'Shared by several countries',
  ended: 'Term ended, no successor on record',
  ZZ: 'Not known',
};

const officeHolderName = (holder: HolderCode): string =>
  names[holder] ?? (RefArea.is(holder) ? RefArea.label(holder) : holder);

/** Returns who holds the office of a committee. */
export const holderName = (committee: Committee, { holderOf }: OfficeKind): string =>
  officeHolderName(holderOf(committee));

/** Counted committees and office, with the coverage of their list and the unit. */
export interface OfficeCounting {
  readonly committees: readonly Committee[];
  readonly office: OfficeKind;
  readonly coverage: Coverage;
  readonly unit: string;
}

interface HolderCount {
  readonly holder: HolderCode;
  readonly committees: readonly Committee[];
}

/**
 * Returns the holders of an office: the areas with the most, always including China and the United States, then all
 * other areas together, what no single area holds, and the unknown.
 */
function holderCounts({ committees, office }: Pick<OfficeCounting, 'committees' | 'office'>): HolderCount[] {
  const heldBy = (holder: HolderCode) => ({
    holder,
    committees: committees.filter((one) => office.holderOf(one) === holder),
  });
  const known = [...countBy(committees, office.holderOf).keys()].flatMap((holder) =>
    RefArea.is(holder) && holder !== 'ZZ' ? [holder] : [],
  );
  const ordered = [...new Set([...known, ...rivals])]
    .map(heldBy)
    .sort((a, b) => b.committees.length - a.committees.length || compareText(a.holder, b.holder));
  const named = ordered.filter(({ holder }, index) => index < MOST_AREAS || isRival(holder));
  const rest = ordered.filter((one) => !named.includes(one)).flatMap((one) => one.committees);
  const groups = [
    { holder: 'ROW' as const, committees: rest },
    ...(['shared', 'ended', 'ZZ'] as const).map(heldBy),
  ];
  return [...named, ...groups.filter((one) => one.committees.length > 0)];
}

/** Returns the row that names the holder of an office: a chair may have a row of its own. */
const holderEvidence = ({ evidence, chairEvidence }: Committee, { noun }: OfficeKind): Evidence =>
  noun === 'chair' ? (chairEvidence ?? evidence) : evidence;

/** When an office is as it is counted: since the end of a term that is over, else as of the row that names it. */
function periodOf(committee: Committee, { holderOf, noun }: OfficeKind): string {
  const { asOf, chairAsOf, chairUntil } = committee;
  if (holderOf(committee) === 'ended') return chairUntil ?? asOf;
  return noun === 'chair' ? (chairAsOf ?? asOf) : asOf;
}

/** Returns the row that names the holder of an office; of a term that is over the row of the term, no surer than it. */
function officeEvidence(committee: Committee, office: OfficeKind): Evidence {
  const { termEvidence } = committee;
  const named = holderEvidence(committee, office);
  const isOver = office.holderOf(committee) === 'ended' && termEvidence !== null;
  return isOver ? noSurerThan(termEvidence, [named]) : named;
}

function officeInputs(committee: Committee, office: OfficeKind) {
  const { name, title, chair, chairUntil, chairUntilBasis, termEvidence } = committee;
  const holder = office.holderOf(committee);
  // Its row names who held the office, not that the term is over.
  const named = holder === 'ended' ? (chair ?? holder) : holder;
  const held = countedRow(`${name}, ${title}`, officeHolderName(named), holderEvidence(committee, office));
  if (holder !== 'ended' || chairUntil === null || termEvidence === null) return [held];
  return [held, countedRow(`${name}: end of the term`, termEnd(chairUntil, chairUntilBasis), termEvidence)];
}

/** A number of the figure: some committees of those that are counted, each with who holds the office. */
export function officePoint(
  { committees: all, office, coverage, unit }: OfficeCounting,
  held: readonly Committee[],
  said: Pick<FigurePoint, 'at' | 'subject'> & {
    /** Holders; all countries for a total. */
    readonly actor?: string;
    readonly formula: string;
    readonly isUnknown?: boolean;
  },
): FigurePoint[] {
  const [first] = held.length > 0 ? held : all;
  if (first === undefined) return [];
  const { formula, isUnknown = false, actor = 'All countries', ...words } = said;
  return [
    makePoint({
      ...words,
      actor,
      key: `${said.at}|${office.noun}s`,
      seriesId: unit,
      period: spanOf((held.length > 0 ? held : all).map((one) => periodOf(one, office))),
      value: isUnknown ? null : held.length,
      unit,
      comparableAs: null,
      ...countOfRows(
        held.map((one) => ({ evidence: officeEvidence(one, office) })),
        'committees',
        first.evidence,
        coverage,
      ),
      derivation: isUnknown
        ? null
        : {
            method: 'holderCounts',
            formula,
            inputs: held.flatMap((one) => officeInputs(one, office)),
          },
    }),
  ];
}

/** Returns a bar for each holder; for a country that was not searched the number is missing, never 0. */
export function holderPoints(counting: OfficeCounting): FigurePoint[] {
  const { committees, office, coverage } = counting;
  const counts = holderCounts(counting);
  const countOf = (holder: HolderCode) =>
    counts.find((one) => one.holder === holder)?.committees.length ?? null;
  // Both countries always have a count; the list determines which of them it says nothing about.
  const unknown = notKnown(coverage, { CN: countOf('CN'), US: countOf('US') });
  return counts.flatMap(({ holder, committees: held }) =>
    officePoint(counting, held, {
      at: holder,
      subject: `${officeHolderName(holder)}: ${office.noun}s`,
      actor: officeHolderName(holder),
      isUnknown: unknown.some((rival) => rival === holder),
      formula: `Number of the ${counted(committees.length, 'committee')} whose ${office.noun} is held by: ${officeHolderName(holder)}`,
    }),
  );
}

/** Returns the rows of the bars, in the order of their points. */
export const holderRows = (points: readonly FigurePoint[]): FigureRow[] =>
  points.map(({ at, value }) => ({
    id: at,
    label: RefArea.is(at) || at === 'shared' || at === 'ended' ? officeHolderName(at) : at,
    ...(value === null ? { detail: 'not known' } : {}),
    tone: RefArea.is(at) ? areaTone(at) : 'other',
  }));

/** Returns the bar of one area that is longer than all others, including both countries; `null` if there is none. */
function leadingThird(points: readonly FigurePoint[]): FigurePoint | null {
  const single = points
    .filter(({ at }) => RefArea.is(at) && at !== 'ROW' && at !== 'ZZ')
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [first, next] = single;
  if (first === undefined || isRival(first.at)) return null;
  return (first.value ?? 0) > (next?.value ?? 0) ? first : null;
}

const bothOf = (points: readonly FigurePoint[]) =>
  rivals.flatMap((rival) => points.find(({ at }) => at === rival) ?? []);

/**
 * Returns "Germany runs 134 of 784 committees, China 95, the U.S. 90": an area with more than both first,
 * then both in their usual order.
 *
 * @param all number of all committees.
 * @param what the committees: "ISO committees".
 */
export function heldCounts(
  points: readonly FigurePoint[],
  { noun }: OfficeKind,
  all: readonly FigurePoint[],
  what: string,
): Piece[] {
  const verb = noun === 'chair' ? 'chairs' : 'runs';
  return [leadingThird(points) ?? [], ...bothOf(points)].flat().flatMap((point, index): Piece[] => {
    const name = isRival(point.at)
      ? spokenRivals[point.at]
      : RefArea.is(point.at)
        ? RefArea.label(point.at)
        : point.at;
    return index === 0 ? [`${name} ${verb} `, point, ' of ', ...all, ` ${what}`] : [`, ${name} `, point];
  });
}

/** Returns "China holds 7, the U.S. 2", or "China holds 7; U.S. not known": unknown is not zero. */
export function knownCounts(points: readonly FigurePoint[]): Piece[] {
  const both = bothOf(points);
  const known = both.filter(({ value }) => value !== null);
  const unknown = both.filter(({ value }) => value === null);
  const held = known.flatMap((point, index): Piece[] => {
    const name = point.at === 'US' ? spokenRivals.US : spokenRivals.CN;
    return [`${index === 0 ? `${name} holds` : `, ${name}`} `, point];
  });
  const names = unknown.map(({ at }) => (at === 'US' ? shortRivalNames.US : shortRivalNames.CN));
  return unknown.length === 0
    ? held
    : [...held, `${held.length === 0 ? '' : '; '}${listed(names)} not known`];
}

/** Returns a title with the position of each number in it: a name such as "JTC 1" has a digit that is not one. */
export const toldTitle = (...pieces: readonly Piece[]) =>
  joinedTitle(pieces, ({ value }) => String(value ?? ''));

/**
 * Requests the list of committees of a day, `YYYY-MM-DD`; the newest if it is `null`. Returns `null` if none is old
 * enough.
 */
export function askCommittees(ask: Ask, day: string | null): CommitteesDocument | null | undefined {
  if (day === null) return ask(committeesDocument);
  const index = ask(participationIndexDocument);
  const list = index && newestPeriod(index.committeeLists, day);
  return list == null ? list : ask(committeeListDocument(list));
}
