import * as v from 'valibot';
import { singleDocument, type DocumentOf } from './document.ts';
import { pricedModel } from './aiPricing.ts';
import { Cadence, Front, Industry, RefArea, Stage, TaskDomain } from './codelists.ts';
import { coverageRow } from './coverage.ts';
import { board, frontierPoint } from './leaderboards.ts';
import { indicator, observation } from './indicator.ts';
import { policyEvent } from './policyEvent.ts';
import { plan } from './plan.ts';
import { envelope, evidence, finite, measured, optionalText, text, timePeriod, unit } from './primitives.ts';

/**
 * The few rows that the four cards and the list of events need. They are rows of other documents, cut by the
 * build, never other numbers.
 */
export const overviewDocument = singleDocument({
  kind: 'overview',
  path: 'overview',
  schema: v.object({
    ...envelope,
    /** The newest plan and how many of its tasks aim at each stage, by domain. */
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
    /** The newest flagship of the developers that the card shows, and how many models the page of prices shows. */
    aiPricing: v.object({ models: v.array(pricedModel), shownOnPage: finite }),
    /** Best row of each country on one board, one point a change. */
    leaderboards: v.object({ board, points: v.array(frontierPoint) }),
    participation: v.object({ indicator, observations: v.array(observation) }),
    /** The newest events, newest first. */
    events: v.array(policyEvent),
  }),
});
export type OverviewDocument = DocumentOf<typeof overviewDocument>;

/** One indicator on which the two countries can be compared: their newest common period. */
export const lead = v.object({
  indicatorId: text,
  title: text,
  unit,
  panel: indicator.entries.panel,
  industry: Industry.schema,
  /** What the comparison is about; `null` where it is about none of the fronts. */
  front: v.nullable(Front.schema),
  /** Its rhythm: what is older than that allows carries no verdict. */
  cadence: Cadence.schema,
  leadDirection: v.picklist(['higher', 'lower']),
  timePeriod,
  /** A value of either country is provisional, or for a part of the period. */
  isPartial: v.optional(v.literal(true)),
  US: measured,
  CN: measured,
  evidence: v.object({ US: evidence, CN: evidence }),
  /** Whether the intervals of both values tell them apart; `null` where they have none. */
  decided: v.nullable(v.boolean()),
  /** The lower of the two values may be higher, as its source says: who is ahead is not known then. */
  isBound: v.optional(v.literal(true)),
  /** The countries whose true value may be higher than the one given. */
  lowerBounds: v.optional(v.array(v.picklist(['CN', 'US']))),
  /**
   * The first period of the unbroken run of common periods in which the country now ahead was ahead; `null` where
   * neither is. `fromStart`: the run begins with the record, so it may be older.
   */
  aheadSince: v.nullable(v.object({ period: timePeriod, fromStart: v.boolean() })),
  /** Comparisons of one family are slices of one table, or count one thing, and count once. */
  family: optionalText,
  /** What a cell has room to call it. */
  shortName: text,
  /** It covers the field of its front as a whole, and may decide it alone. */
  coversField: v.boolean(),
  /** Both values count fewer than ten things, or are shares of so few. */
  few: v.boolean(),
  /** Both countries have less than a hundredth of the world: left out of counts and pictures. */
  bothSmall: v.boolean(),
  /** On a scale without a zero: how many points stand for ten times the strength. */
  pointsPerTenfold: v.nullable(finite),
  /** A third country that is ahead of both in the same period. */
  third: v.nullable(v.object({ refArea: RefArea.schema, value: finite, evidence })),
});
export type Lead = v.InferOutput<typeof lead>;

export const leadsDocument = singleDocument({
  kind: 'leads',
  path: 'leads',
  schema: v.object({ ...envelope, leads: v.array(lead) }),
});
export type LeadsDocument = DocumentOf<typeof leadsDocument>;

/** What the newest comparison was, from the day on which it could be known. */
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

/** Of that history what tells which comparisons moved in the month before the day of the dataset. */
export const recentLeadsDocument = singleDocument({
  kind: 'recent-leads',
  path: 'leads/recent',
  schema: leadSteps,
});
