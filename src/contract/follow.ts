import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, finite, isoDate, text } from './primitives.ts';

/** Changes of the dataset as feeds: of all, or of one industry. */
const feed = v.object({
  /** An industry, or `all`. */
  of: text,
  name: text,
  /** The same in two formats, by path. */
  atom: text,
  json: text,
  /** The day of the newest version that changed something of it; `null` where none has. */
  newest: v.nullable(isoDate),
});
export type Feed = v.InferOutput<typeof feed>;

/** Dates as a calendar to subscribe to. */
const calendar = v.object({
  kind: v.picklist(['all', 'industry', 'area', 'body']),
  name: text,
  path: text,
  /** How many dates are in it. */
  dates: finite,
});
export type Calendar = v.InferOutput<typeof calendar>;

/** What can be followed, each by its path in the API. */
export const followDocument = singleDocument({
  kind: 'follow',
  path: 'follow',
  schema: v.object({ ...envelope, feeds: v.array(feed), calendars: v.array(calendar) }),
});
export type FollowDocument = DocumentOf<typeof followDocument>;
