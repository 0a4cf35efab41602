import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** A moved day is one with which a phase begins that names the amendment, or the day on which the amendment has effect. */
const unmetMoves = ({
  applicability,
  amendments,
}: Pick<Records, 'applicability' | 'amendments'>): Problem[] =>
  amendments.flatMap((row) => {
    const { document, amendment, kind, effectiveOn, movedDays } = row;
    const own = applicability.filter((one) => one.document === document && one.amendment === amendment);
    const days = new Set([effectiveOn, ...own.map(({ from }) => from)]);
    return movedDays.flatMap((move) => {
      const now = move.split('/').at(-1) ?? '';
      if (kind === 'delay' && days.has(now)) return [];
      const said = `It moves a day to ${now}, but it is not marked as a delay, or no phase that names it begins on that day. Mend one of them.`;
      return [problemAt(row, 'moved-day-has-amendment', `${document}, ${amendment}: ${said}`)];
    });
  });

/** A phase that was moved names what moved it, and that is on record; what moved a day has it as the phase has it. */
export function movedDayHasAmendment(records: Pick<Records, 'applicability' | 'amendments'>): Problem[] {
  const known = new Set(records.amendments.map((row) => `${row.document} ${row.amendment}`));
  const unnamed = records.applicability.flatMap((row) => {
    const { ruleId, document, amendment, status } = row;
    const said =
      amendment === null
        ? status === 'delayed' && 'It is delayed, but names no amendment. Name the one that moved its day.'
        : !known.has(`${document} ${amendment}`) &&
          `amendments.csv has no "${amendment}" of ${document}. Add it, or mend the name.`;
    return said === false ? [] : [problemAt(row, 'moved-day-has-amendment', `${ruleId}: ${said}`)];
  });
  return [...unnamed, ...unmetMoves(records)];
}
