import { RefArea } from '../../contract/codelists.ts';
import type { HeldOffice } from '../../contract/bodies.ts';
import { periodEnd } from '../../contract/periodDays.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';

/** One office of a body with the newest set of holders on record. */
export interface OfficeRow {
  readonly role: string;
  readonly CN: readonly HeldOffice[];
  readonly US: readonly HeldOffice[];
  /** Other areas, by number of seats. */
  readonly others: readonly HeldOffice[];
}

/** Returns the rows of the newest period: older ones belong to another set of holders. */
function newestOf(rows: readonly HeldOffice[]): HeldOffice[] {
  const newest = Math.max(...rows.map(({ timePeriod }) => periodEnd(timePeriod)));
  return rows.filter(({ timePeriod }) => periodEnd(timePeriod) === newest);
}

/**
 * Returns the offices of a body, each with only the newest set of holders, so that there are no more holders than
 * seats; offices on record for both countries come first.
 */
export function officeRows(held: readonly HeldOffice[]): OfficeRow[] {
  const rows = [...groupBy(held, ({ role }) => role)].map(([role, all]): OfficeRow => {
    const own = newestOf(all);
    const of = (area: RefArea) => own.filter(({ refArea }) => refArea === area);
    return {
      role,
      CN: of('CN'),
      US: of('US'),
      others: own
        .filter(({ refArea }) => refArea !== 'CN' && refArea !== 'US')
        .sort(
          (a, b) =>
            (b.value ?? -1) - (a.value ?? -1) ||
            compareText(RefArea.label(a.refArea), RefArea.label(b.refArea)),
        ),
    };
  });
  const known = ({ CN, US }: OfficeRow) => Number(CN.length > 0) + Number(US.length > 0);
  return rows.sort((a, b) => known(b) - known(a) || compareText(a.role, b.role));
}
