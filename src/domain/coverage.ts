import type { CountedList, CoverageArea, CoverageRow, Extent } from '../contract/coverage.ts';
import { isOnOrBefore, periodEnd, periodStart } from './periods.ts';
import { rivals, type Rival } from './rivals.ts';

/** Completeness of a counted list for each of the two countries. */
export interface Coverage extends Readonly<Record<Rival, Extent>> {
  /** True if both were searched in the same way: by one list, or by one search that treats all countries alike. */
  readonly alike: boolean;
  /** Earlier of the two search dates; `null` if neither was searched. */
  readonly asOf: string | null;
}

/** The list of records in which something is counted, and the period. */
export interface CountedIn {
  readonly list: CountedList;
  /** Body, plan, topic or issuer. */
  readonly scope?: string | null;
  /** Counted period; without it, the period of the row is ignored. */
  readonly period?: string;
}

const holds = (row: CoverageRow, period: string | undefined): boolean =>
  period === undefined ||
  ((row.from === null || periodEnd(row.from) <= periodEnd(period) || isOnOrBefore(row.from, period)) &&
    (row.until === null || periodStart(period) <= periodEnd(row.until)));

/**
 * Returns the row of a list for an area. A row for the scope precedes one for all scopes, and a row for the area one for the
 * world.
 */
export function coverageRowFor(
  rows: readonly CoverageRow[],
  { list, scope = null, period }: CountedIn,
  area: CoverageArea,
): CoverageRow | null {
  const own = rows.filter((row) => row.list === list && holds(row, period));
  for (const ofScope of scope === null ? [null] : [scope, null]) {
    for (const ofArea of [area, 'WORLD'] as const) {
      const found = own.findLast((row) => row.scope === ofScope && row.area === ofArea);
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** Returns the note of a list's coverage row for one area: what is missing, or where we searched. */
export const coverageNote = (
  rows: readonly CoverageRow[],
  counted: CountedIn,
  area: CoverageArea,
): string | null => coverageRowFor(rows, counted, area)?.note ?? null;

/** Returns the completeness of a list for one area; not searched if no row covers it. */
export const extentFor = (rows: readonly CoverageRow[], counted: CountedIn, area: CoverageArea): Extent =>
  coverageRowFor(rows, counted, area)?.extent ?? 'not-searched';

/** Returns the completeness of a list for the two countries. */
export function coverageOf(rows: readonly CoverageRow[], counted: CountedIn): Coverage {
  const [CN, US] = [coverageRowFor(rows, counted, 'CN'), coverageRowFor(rows, counted, 'US')];
  const days = [CN, US].flatMap((row) => row?.asOf ?? []).sort((a, b) => periodEnd(a) - periodEnd(b));
  return {
    CN: CN?.extent ?? 'not-searched',
    US: US?.extent ?? 'not-searched',
    alike: CN !== null && CN === US,
    asOf: days[0] ?? null,
  };
}

/**
 * True if the numbers of the two countries may be compared: the list is complete for both, or one search covered both
 * alike. Single notices were found by searching for one country, whatever they say about the other.
 */
export function mayCompare({ CN, US, alike }: Coverage): boolean {
  if (CN === 'whole' && US === 'whole') return true;
  return alike && CN === 'in-part';
}

/** True if a list is known to be incomplete, so that its length cannot be compared with that of another. */
export const isInPart = (coverage: Coverage): boolean =>
  !mayCompare(coverage) &&
  rivals.some((rival) => coverage[rival] !== 'whole' && coverage[rival] !== 'not-searched');

/** True if a zero count means that there are none: only if the list is complete or was searched. */
export const zeroIsKnown = (extent: Extent): boolean => extent === 'whole' || extent === 'in-part';

/** Returns the countries whose number is unknown, because they were not searched or single notices name none. */
export const notKnown = (coverage: Coverage, counts: Readonly<Record<Rival, number | null>>): Rival[] =>
  rivals.filter(
    (rival) => coverage[rival] === 'not-searched' || (!zeroIsKnown(coverage[rival]) && !counts[rival]),
  );

/**
 * Returns the coverage of a list that is complete by definition: a snapshot of a board, or the rows of the dataset
 * itself.
 */
export const wholeList = (asOf: string | null): Coverage => ({ CN: 'whole', US: 'whole', alike: true, asOf });
