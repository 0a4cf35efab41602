import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A phase that was moved names what moved it, and that is on record. */
export function movedDayHasAmendment({
  applicability,
  amendments,
}: Pick<Records, 'applicability' | 'amendments'>): Problem[] {
  const known = new Set(amendments.map((row) => `${row.document} ${row.amendment}`));
  return applicability.flatMap((row) => {
    const { ruleId, document, amendment, status } = row;
    const said =
      amendment === null
        ? status === 'delayed' && 'It is delayed, but names no amendment. Name the one that moved its day.'
        : !known.has(`${document} ${amendment}`) &&
          `amendments.csv has no "${amendment}" of ${document}. Add it, or mend the name.`;
    return said === false ? [] : [problemAt(row, 'moved-day-has-amendment', `${ruleId}: ${said}`)];
  });
}
