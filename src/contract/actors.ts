import * as v from 'valibot';
import { ObsStatus, RefArea } from './codelists.ts';
import { indicator } from './indicator.ts';
import { coveredPeriod, evidence, finite, text, timePeriod } from './primitives.ts';

/** Newest value of an indicator for an area; earlier ones are in the indicator's own document. */
export const newestValue = v.object({
  refArea: RefArea.schema,
  timePeriod: coveredPeriod,
  value: finite,
  obsStatus: ObsStatus.schema,
  isLowerBound: v.optional(v.literal(true)),
  isUpperBound: v.optional(v.literal(true)),
  /** Date when the source published it; `null` if unknown. */
  publishedOn: v.nullable(timePeriod),
  evidence,
});

/** An indicator about a body or an organization, with the newest values of both countries and the world. */
export const actorIndicator = v.object({
  ...v.pick(indicator, ['id', 'title', 'unit', 'definition', 'industries']).entries,
  /**
   * Values of China, the United States and the world, where they exist; empty if the indicator is split by industry.
   */
  newest: v.array(newestValue),
  /** True if the values are split by industry, so that no single one represents an area. */
  isSplit: v.boolean(),
});
export type ActorIndicator = v.InferOutput<typeof actorIndicator>;

/** A body or an organization that has a page of its own. */
export const namedActor = v.object({ id: text, name: text });
export type NamedActor = v.InferOutput<typeof namedActor>;
