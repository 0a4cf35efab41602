import * as v from 'valibot';
import { RefArea } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, finite, isoDate, optionalText, text } from './primitives.ts';

/** A model's rank by score on the same board on the same day, without and with style control. */
export const styleControlRow = v.object({
  /** Name as the board spells it. */
  model: text,
  displayName: text,
  /** `null` if the board does not name the developer; then no area can be attributed. */
  developer: optionalText,
  refArea: RefArea.schema,
  positionPlain: finite,
  positionStyleControl: finite,
  evidence,
});
export type StyleControlRow = v.InferOutput<typeof styleControlRow>;

/** Whole text boards with and without style control, oldest first. */
export const styleControlDocument = singleDocument({
  kind: 'style-control',
  path: 'leaderboards/style-control',
  schema: v.object({
    ...envelope,
    captures: v.array(v.object({ snapshot: isoDate, rows: v.array(styleControlRow) })),
  }),
});
export type StyleControlDocument = DocumentOf<typeof styleControlDocument>;
