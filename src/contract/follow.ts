import * as v from 'valibot';
import { plainCodes, type Code } from './codeList.ts';
import { Industry } from './codelists.ts';
import { singleDocument, type DocumentOf } from './document.ts';
import { envelope, finite, isoDate, text } from './primitives.ts';
import { Market, Product } from './rules.ts';

/** Subject of a feed: all changes, corrections alone, or the changes of one industry. */
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

/** Rules that can be followed on their own: on a product, in a market, or both; all if neither is named. */
const followedRules = v.object({
  product: v.nullable(Product.schema),
  market: v.nullable(Market.schema),
  /** `null` if no day of theirs is known to the month: no calendar may be empty. */
  calendar: v.nullable(v.pick(calendar, ['path', 'dates', 'ahead'])),
  /** `null` if nothing that happened to them is on record with its day. */
  feed: v.nullable(v.object({ atom: text, json: text, newest: isoDate })),
});
export type FollowedRules = v.InferOutput<typeof followedRules>;

export type RuleScope = Pick<FollowedRules, 'product' | 'market'>;

/** Returns the name of the files of some rules: "car-in-cn", "car", "cn", "all". Markets are in small letters, as in addresses. */
export const ruleScopeId = ({ product, market }: RuleScope): string =>
  [product, market?.toLowerCase()].filter((part) => typeof part === 'string').join('-in-') || 'all';

/** Feed of what happened in the world, week by week: in one industry, or to one product of rules. */
const weeklyDigest = v.object({
  industry: v.nullable(Industry.schema),
  product: v.nullable(Product.schema),
  name: text,
  atom: text,
  json: text,
  /** Newest day in it; `null` if nothing in the last year is on record with its day. */
  newest: v.nullable(isoDate),
});
export type WeeklyDigest = v.InferOutput<typeof weeklyDigest>;

/** Feeds and calendars, each with its API path. */
export const followDocument = singleDocument({
  kind: 'follow',
  path: 'follow',
  schema: v.object({
    ...envelope,
    feeds: v.array(feed),
    calendars: v.array(calendar),
    /** All rules first, then by product, by market, and by both where a rule is on record. */
    rules: v.array(followedRules),
    /** By industry, then by product of rules. */
    weekly: v.array(weeklyDigest),
  }),
});
export type FollowDocument = DocumentOf<typeof followDocument>;
