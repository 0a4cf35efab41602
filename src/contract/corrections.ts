import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, finite, isoDate } from './primitives.ts';

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
