import * as v from 'valibot';
import { plainCodes, type Code } from './codeList.ts';
import { Industry } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, finite, isoDate, text } from './primitives.ts';

/** What a feed tells of: all changes, corrections alone, or the changes of one industry. */
export const FeedScope = plainCodes(['all', 'corrections', ...Industry.codes]);
export type FeedScope = Code<typeof FeedScope>;

/** Feeds with changes of the dataset. */
const feed = v.object({
  of: FeedScope.schema,
  name: text,
  /** Paths of the same feed in two formats. */
  atom: text,
  json: text,
  /** Date of the newest version that changed something in it; `null` if none has. */
  newest: v.nullable(isoDate),
});
export type Feed = v.InferOutput<typeof feed>;

/** Calendar of dates for subscription. */
const calendar = v.object({
  kind: v.picklist(['all', 'industry', 'area', 'body']),
  name: text,
  path: text,
  /** Number of dates in it, and of those that are not over on the date of the dataset. */
  dates: finite,
  ahead: finite,
});
export type Calendar = v.InferOutput<typeof calendar>;

/** Feeds and calendars, each with its API path. */
export const followDocument = singleDocument({
  kind: 'follow',
  path: 'follow',
  schema: v.object({ ...envelope, feeds: v.array(feed), calendars: v.array(calendar) }),
});
export type FollowDocument = DocumentOf<typeof followDocument>;
