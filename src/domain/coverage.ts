import type { CountedList, CoverageArea, CoverageRow, Extent } from '../contract/coverage.ts';
import { isOnOrBefore, periodEnd, periodStart } from './periods.ts';
import { rivals, type Rival } from './rivals.ts';

/** How whole a counted list is for each of the two countries. */
export interface Coverage extends Readonly<Record<Rival, Extent>> {
  /** Both were looked for in the same way: by one list, or by one search that treats every country alike. */
  readonly alike: boolean;
  /** The older of the days until which was looked; `null` where neither was looked at. */
  readonly asOf: string | null;
}

/** Which list of the records something is counted in, and in which period. */
export interface CountedIn {
  readonly list: CountedList;
  /** The body, plan, topic or issuer. */
  readonly scope?: string | null;
  /** The period that is counted; without one that of the row does not matter. */
  readonly period?: string;
}

const holds = (row: CoverageRow, period: string | undefined): boolean =>
  period === undefined ||
  ((row.from === null || periodEnd(row.from) <= periodEnd(period) || isOnOrBefore(row.from, period)) &&
    (row.until === null || periodStart(period) <= periodEnd(row.until)));

/** The row that speaks of an area, its own scope before all scopes and its own area before the world. */
function rowFor(
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

/** Gives what a list's row of coverage says of one area: the part that is missing, or the places that were searched. */
export const coverageNote = (
  rows: readonly CoverageRow[],
  counted: CountedIn,
  area: CoverageArea,
): string | null => rowFor(rows, counted, area)?.note ?? null;

/** How whole a list is for one area; what no row speaks of was not looked at. */
export const extentFor = (rows: readonly CoverageRow[], counted: CountedIn, area: CoverageArea): Extent =>
  rowFor(rows, counted, area)?.extent ?? 'not-searched';

/** How whole a list is for the two countries. */
export function coverageOf(rows: readonly CoverageRow[], counted: CountedIn): Coverage {
  const [CN, US] = [rowFor(rows, counted, 'CN'), rowFor(rows, counted, 'US')];
  const days = [CN, US].flatMap((row) => row?.asOf ?? []).sort((a, b) => periodEnd(a) - periodEnd(b));
  return {
    CN: CN?.extent ?? 'not-searched',
    US: US?.extent ?? 'not-searched',
    alike: CN !== null && CN === US,
    asOf: days[0] ?? null,
  };
}

/**
 * Whether the numbers of the two countries may be set against each other: the list is whole for both, or one search
 * went through both alike. Single notices were found by looking for one country, whatever they say of the other.
 */
export function mayCompare({ CN, US, alike }: Coverage): boolean {
  if (CN === 'whole' && US === 'whole') return true;
  return alike && CN === 'in-part';
}

/** Whether a list is known to hold only some of what there is, so that its length says nothing beside that of another. */
export const isInPart = (coverage: Coverage): boolean =>
  !mayCompare(coverage) &&
  rivals.some((rival) => coverage[rival] !== 'whole' && coverage[rival] !== 'not-searched');

/** Whether a count of nothing says that there is nothing: only where the list is whole or was looked through. */
export const zeroIsKnown = (extent: Extent): boolean => extent === 'whole' || extent === 'in-part';

/** The countries whose number is not known, since nobody looked or single notices name none. */
export const notKnown = (coverage: Coverage, counts: Readonly<Record<Rival, number | null>>): Rival[] =>
  rivals.filter(
    (rival) => coverage[rival] === 'not-searched' || (!zeroIsKnown(coverage[rival]) && !counts[rival]),
  );

/** A list that is whole by its making: a capture of a board, or the rows of the dataset itself. */
export const wholeList = (asOf: string | null): Coverage => ({ CN: 'whole', US: 'whole', alike: true, asOf });
