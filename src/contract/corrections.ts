import * as v from 'valibot';
import { codeList, type Code } from './codeList.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, finite, isoDate } from './primitives.ts';

/** Verdicts of a revision on the row before it; those first by which a number was wrong or may have been. */
export const RevisionKind = codeList({
  correction: 'Corrected',
  unexplained: 'Number or day changed, cause not on record',
  newer: 'Later or fuller reading',
  restated: 'Same number in other digits or units',
  wording: 'No earlier number changed',
});
export type RevisionKind = Code<typeof RevisionKind>;

/** Versions that changed a number, newest first, with how many they corrected and how many changed without a cause. */
export const correctionsDocument = singleDocument({
  kind: 'corrections',
  path: 'corrections',
  schema: v.object({
    ...envelope,
    /** Day of the first version: no change before it is on record. */
    since: isoDate,
    versions: v.array(
      v.object({ version: envelope.datasetVersion, date: isoDate, corrected: finite, unexplained: finite }),
    ),
  }),
});
export type CorrectionsDocument = DocumentOf<typeof correctionsDocument>;
