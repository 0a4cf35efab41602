import * as v from 'valibot';
import { Confidence, RefArea } from './codelists.ts';
import { optionalText, text, timePeriod } from './primitives.ts';

// Kept apart from the tasks: the overview shows the newest plan, but only counts of its tasks.

/** A dated list of work items: MIIT's yearly key points and similar lists elsewhere. */
export const plan = v.object({
  id: text,
  issuer: text,
  refArea: RefArea.schema,
  title: text,
  titleOriginal: optionalText,
  publishedOn: v.nullable(timePeriod),
  periodCovered: optionalText,
  url: optionalText,
  summary: optionalText,
  sourceId: text,
  /** Confidence in its day. */
  confidence: Confidence.schema,
});
export type Plan = v.InferOutput<typeof plan>;
