import { isOfNumber } from '../../domain/changes.ts';
import { asksForCause, causesOf, revisionKindOfRow } from '../changes/revisionKind.ts';
import type { Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'revision-has-cause';

/** A changed number says whether the one before was wrong: by its reason, which `revision-causes.csv` has. */
export function revisionHasCause({
  changes,
  revisionCauses,
}: Pick<Records, 'changes' | 'revisionCauses'>): Problem[] {
  const causes = causesOf({ revisionCauses });
  const given = new Set(changes.map(({ reason }) => reason));
  const untold = changes.filter(
    (row) => isOfNumber(row) && asksForCause(row.version) && revisionKindOfRow(row, causes) === 'unexplained',
  );
  return [
    ...untold.map((row) =>
      problemAt(
        row,
        RULE,
        `Nothing says whether the number before of "${row.title}" was wrong. Write why it changed in "reason", and what that reason says in revision-causes.csv.`,
      ),
    ),
    ...revisionCauses
      .filter(({ reason }) => !given.has(reason))
      .map((row) =>
        problemAt(row, RULE, `No change has the reason "${row.reason}". Copy it from there, or take it out.`),
      ),
  ];
}
