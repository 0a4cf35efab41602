import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { pricedModel } from './aiPricing.ts';
import { Cadence, Front, Industry, RefArea, Stage, TaskDomain } from './codelists.ts';
import { coverageRow } from './coverage.ts';
import { board, frontierPoint } from './leaderboards.ts';
import { indicator, observation } from './indicator.ts';
import { policyEvent } from './policyEvent.ts';
import { plan } from './plan.ts';
import {
  coveredPeriod,
  envelope,
  evidence,
  finite,
  measured,
  optionalText,
  text,
  timePeriod,
  unit,
} from './primitives.ts';

/**
 * The few rows that the four cards and the list of events need. The build copies them from other documents and never
 * computes new numbers.
 */
export const overviewDocument = singleDocument({
  kind: 'overview',
  path: 'overview',
  schema: v.object({
    ...envelope,
    /** Newest plan with the number of its tasks that aim at each stage, by domain. */
    evPlans: v.object({
      plan,
      coverage: v.array(coverageRow),
      counts: v.array(
        v.object({
          domain: TaskDomain.schema,
          stage: Stage.schema,
          industries: v.array(Industry.schema),
          count: finite,
          evidence,
        }),
      ),
    }),
    /** Newest flagships of the developers on the card, and the number of models on the prices page. */
    aiPricing: v.object({ models: v.array(pricedModel), shownOnPage: finite }),
    /** Best row of each country on one board, one point per change. */
    leaderboards: v.object({ board, points: v.array(frontierPoint) }),
    participation: v.object({ indicator, observations: v.array(observation) }),
    /** Events other than prices, newest first. */
    events: v.array(policyEvent),
    /** Events of the week up to the dataset's date, with the latest price and the latest other event before it. */
    news: v.array(policyEvent),
  }),
});
export type OverviewDocument = DocumentOf<typeof overviewDocument>;

/** Newest common period of one indicator on which the two countries can be compared. */
export const lead = v.object({
  indicatorId: text,
  title: text,
  unit,
  panel: indicator.entries.panel,
  industry: Industry.schema,
  /** Front of the comparison; `null` if it belongs to none. */
  front: v.nullable(Front.schema),
  /** Interval of its values; those older than it allows carry no verdict. */
  cadence: Cadence.schema,
  leadDirection: v.picklist(['higher', 'lower']),
  timePeriod: coveredPeriod,
  /** True if a value of either country is provisional or covers a part of the period. */
  isPartial: v.optional(v.literal(true)),
  US: measured,
  CN: measured,
  evidence: v.object({ US: evidence, CN: evidence }),
  /** True if the intervals of both values tell them apart; `null` if they have none. */
  decided: v.nullable(v.boolean()),
  /** True if the lower of the two values may be higher, according to its source: then the leader is unknown. */
  isBound: v.optional(v.literal(true)),
  /** True if the two values do not count the same thing. */
  isUnlike: v.optional(v.literal(true)),
  /** Countries whose true value may be higher than the given one. */
  lowerBounds: v.optional(v.array(v.picklist(['CN', 'US']))),
  /** Countries whose value is only an upper bound. */
  upperBounds: v.optional(v.array(v.picklist(['CN', 'US']))),
  /** Countries whose value is an estimate. */
  estimates: v.optional(v.array(v.picklist(['CN', 'US']))),
  /**
   * First period of the unbroken run of common periods in which the current leader was ahead; `null` if neither
   * leads. `fromStart`: the run begins with the records, so it may be longer.
   */
  aheadSince: v.nullable(v.object({ period: coveredPeriod, fromStart: v.boolean() })),
  /** Comparisons of one family are slices of one table, or count the same thing, and count once. */
  family: optionalText,
  /** Name that fits in a cell. */
  shortName: text,
  /** True if it covers the whole field of its front and may decide it alone. */
  coversField: v.boolean(),
  /** True if both values count fewer than ten things, or are shares of so few. */
  few: v.boolean(),
  /** True if both countries have less than a hundredth of the world; excluded from counts and pictures. */
  bothSmall: v.boolean(),
  /** Points that equal ten times the strength, on a scale without a zero. */
  pointsPerTenfold: v.nullable(finite),
  /** Third country that is ahead of both in the same period. */
  third: v.nullable(v.object({ refArea: RefArea.schema, value: finite, evidence })),
});
export type Lead = v.InferOutput<typeof lead>;

export const leadsDocument = singleDocument({
  kind: 'leads',
  path: 'leads',
  schema: v.object({ ...envelope, leads: v.array(lead) }),
});
export type LeadsDocument = DocumentOf<typeof leadsDocument>;

/** State of the newest comparison over time, from the day on which it could be known. */
const leadSteps = v.object({
  ...envelope,
  leads: v.array(v.object({ ...lead.entries, knownOn: timePeriod })),
});

/** Every step of every comparison, from the first on record. */
export const leadHistoryDocument = singleDocument({
  kind: 'lead-history',
  path: 'leads/history',
  schema: leadSteps,
});
export type LeadHistoryDocument = DocumentOf<typeof leadHistoryDocument>;

/** The part of that history that shows which comparisons moved in the month before the dataset's date. */
export const recentLeadsDocument = singleDocument({
  kind: 'recent-leads',
  path: 'leads/recent',
  schema: leadSteps,
});
