import * as v from 'valibot';
import { ObsStatus, RefArea } from './codelists.ts';
import { indicator } from './indicator.ts';
import { evidence, finite, text, timePeriod } from './primitives.ts';

/** The newest value of an indicator for an area; earlier ones are in the indicator's own document. */
export const newestValue = v.object({
  refArea: RefArea.schema,
  timePeriod,
  value: finite,
  obsStatus: ObsStatus.schema,
  isLowerBound: v.optional(v.literal(true)),
  /** When the source published it; `null` where that is not known. */
  publishedOn: v.nullable(timePeriod),
  evidence,
});

/** An indicator that is about a body or an organization, with where both countries and the world stand. */
export const actorIndicator = v.object({
  ...v.pick(indicator, ['id', 'title', 'unit', 'definition', 'industries']).entries,
  /** China, the United States and the world, as far as they have a value; none where it is split by industry. */
  newest: v.array(newestValue),
  /** Whether its values are split by industry, so that no single one stands for an area. */
  isSplit: v.boolean(),
});
export type ActorIndicator = v.InferOutput<typeof actorIndicator>;

/** A body or an organization that has a page of its own. */
export const namedActor = v.object({ id: text, name: text });
export type NamedActor = v.InferOutput<typeof namedActor>;
