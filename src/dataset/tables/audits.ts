import * as v from 'valibot';
import { auditGroupings } from '../../contract/audits.ts';
import { codeCell, dateCell, numberCell, optionalNumberCell, textCell } from './cells.ts';
import { table } from './table.ts';

/**
 * What came of checking shown numbers by hand against their sources: a row for all numbers of a sample, one for each
 * panel and one for each stated confidence.
 */
export const auditsTable = table({
  path: 'audits',
  row: v.object({
    /** The dataset version whose numbers were checked. */
    datasetVersion: textCell,
    /** The day as of which they were checked. */
    checkedOn: dateCell,
    /** Empty where it was not noted. */
    seed: optionalNumberCell,
    grouping: codeCell(auditGroupings),
    /** The panel or the stated confidence; "all" in the row of all. */
    part: textCell,
    size: numberCell,
    correct: numberCell,
    wrongValue: numberCell,
    wrongAttribute: numberCell,
    unsupported: numberCell,
    notReached: numberCell,
    /** How the numbers were drawn and checked, in sentences. */
    method: textCell,
  }),
  key: ['datasetVersion', 'grouping', 'part'],
});
