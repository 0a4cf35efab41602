import * as v from 'valibot';
import { indicatorEntry } from './indicator.ts';
import { envelope, evidence, industry, optionalText, refArea, text, timePeriod } from './primitives.ts';

/** A body in which standards are made or governed. */
export const standardsBody = v.object({
  id: text,
  name: text,
  kind: text,
  url: optionalText,
  industries: v.array(industry),
  note: optionalText,
});
export type StandardsBody = v.InferOutput<typeof standardsBody>;

/** `/api/v1/participation/index.json`: what can be counted; the counts are indicator documents. */
export const participationIndexDocument = v.object({
  ...envelope,
  bodies: v.array(standardsBody),
  metrics: v.array(indicatorEntry),
  /** The months of which a full list of committees is on record, oldest first. */
  committeeLists: v.array(timePeriod),
});
export type ParticipationIndexDocument = v.InferOutput<typeof participationIndexDocument>;

/** `P` votes, `O` observes (in WP.29, `P` took part); `unknown` where no member list was had. */
const memberRole = v.picklist(['P', 'O', 'none', 'unknown']);

export const committee = v.object({
  id: text,
  bodyId: text,
  name: text,
  title: text,
  industries: v.array(industry),
  /** Who holds the secretariat; `null` where not known. */
  secretariat: v.nullable(refArea),
  chair: v.nullable(refArea),
  participation: v.object({ US: memberRole, CN: memberRole }),
  /** As coarse as the source: single committees of other bodies may carry a month or a year. */
  asOf: timePeriod,
  evidence,
});
export type Committee = v.InferOutput<typeof committee>;

/** `/api/v1/participation/committees.json`: the newest list; `committees/<month>.json`: the list of a month. */
export const committeesDocument = v.object({ ...envelope, committees: v.array(committee) });
export type CommitteesDocument = v.InferOutput<typeof committeesDocument>;
