import * as v from 'valibot';
import { textCell } from './cells.ts';
import { table } from './table.ts';

/**
 * Contradictions that the sources leave us with. A row names one finding of a rule and says why it stands;
 * a row that no finding answers to is itself a problem, so that the list can only shrink.
 */
export const acknowledgementsTable = table({
  path: 'lint-acknowledged',
  row: v.object({
    rule: textCell,
    /** The file below the records, as in `models.csv`. */
    file: textCell,
    /** What the finding's sentence begins with: the key of the row. */
    subject: textCell,
    reason: textCell,
  }),
  key: ['rule', 'file', 'subject'],
});
