import * as v from 'valibot';
import { RefArea } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, evidence, finite, isoDate, optionalText, text } from './primitives.ts';

/** A model's place by score on the same board of the same day, without and with style control. */
export const styleControlRow = v.object({
  /** The name as the board spells it. */
  model: text,
  displayName: text,
  /** `null` where the board does not say who made it; its area is then not attributable. */
  developer: optionalText,
  refArea: RefArea.schema,
  positionPlain: finite,
  positionStyleControl: finite,
  evidence,
});
export type StyleControlRow = v.InferOutput<typeof styleControlRow>;

/** Whole text boards both ways, oldest first. */
export const styleControlDocument = singleDocument({
  kind: 'style-control',
  path: 'leaderboards/style-control',
  schema: v.object({
    ...envelope,
    captures: v.array(v.object({ snapshot: isoDate, rows: v.array(styleControlRow) })),
  }),
});
export type StyleControlDocument = DocumentOf<typeof styleControlDocument>;
