import { groupBy } from '../../domain/sorting.ts';
import type { RowOf } from '../tables/records.ts';

type Standard = Pick<
  RowOf<'standards'>,
  'designation' | 'replaces' | 'publishedOn' | 'effectiveOn' | 'withdrawnOn' | 'withdrawnBy'
>;

const takesOverOn = (successor: Standard) => successor.effectiveOn ?? successor.publishedOn;

/** `IEC 62196-1:2022` → `IEC 62196-1`: the number without the year of the edition. */
const numberOf = (designation: string) => designation.replace(/:\d{4}$/, '');

function isLaterEdition(standard: Standard, other: Standard): boolean {
  const number = numberOf(standard.designation);
  const isEdition = number !== standard.designation && number === numberOf(other.designation);
  return isEdition && other.designation > standard.designation;
}

function earliest(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null).sort();
  return known[0] ?? null;
}

/**
 * When a standard ceased to hold: on the day that its source gives; else when a standard that replaces
 * it takes effect (or comes out, where it has no day of effect); else, for one that a source lists as
 * withdrawn, when the next edition of its number came out. `null` where none of these is on record.
 *
 * @param all the standards among which successors are looked for, indexed once for all that are asked for.
 */
export function withdrawalsAmong(all: readonly Standard[]): (standard: Standard) => string | null {
  const replacing = all.flatMap((other) =>
    (other.replaces?.split('; ') ?? []).map((old) => ({ old, other })),
  );
  const successors = groupBy(replacing, ({ old }) => old);
  const editions = groupBy(all, ({ designation }) => numberOf(designation));
  return (standard) => {
    const { designation } = standard;
    if (standard.withdrawnOn !== null) return standard.withdrawnOn;
    const replaced = earliest((successors.get(designation) ?? []).map(({ other }) => takesOverOn(other)));
    if (replaced !== null || standard.withdrawnBy === null) return replaced;
    const later = (editions.get(numberOf(designation)) ?? []).filter((other) =>
      isLaterEdition(standard, other),
    );
    return earliest(later.map((other) => other.publishedOn));
  };
}
