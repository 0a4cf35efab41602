import { isSeparated, usLead } from '../../../domain/gap.ts';
import { rivals } from '../../../domain/rivals.ts';
import {
  leadHistoryDocument,
  leadsDocument,
  recentLeadsDocument,
  type Lead,
} from '../../../contract/overview.ts';
import { RECENT_DAYS, stepsOfMoves } from '../../../domain/leadMoves.ts';
import {
  aheadSince,
  areBothSmall,
  leadSteps,
  newestCommonPeriod,
  pointsPerTenfold,
  speaksOfLeads,
  thirdAhead,
  type CommonPeriod,
} from '../../derive/leads.ts';
import { periodEnd } from '../../../domain/periods.ts';
import { groupBy } from '../../../domain/sorting.ts';
import { publishedIndicators } from '../../derive/publishedIndicators.ts';
import type { RowOf } from '../../tables/records.ts';
import { areFewRows } from '../../derive/fewThings.ts';
import { partialOf, publishedValue } from './indicators.ts';
import type { OpenDataset, PublishedObservation } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import type { BoardHistory } from './leaderboards.ts';

/** Observations of one indicator and industry, with the function that turns a pair of them into a lead. */
interface LeadComparison {
  readonly rows: readonly PublishedObservation[];
  /** True if the values are stocks, and so a state at a date. */
  readonly isHeld: boolean;
  readonly leadOf: (pair: CommonPeriod<PublishedObservation>) => Lead;
}

/** Returns whether the intervals of a snapshot's best rows tell them apart; `null` if the board gives none. */
type DecidedOn = (capture: string) => boolean | null;

/** Returns the interval checks of boards, by the indicator of the best score on each. All others have none. */
const decidedBy = (histories: readonly BoardHistory[]): ReadonlyMap<string, DecidedOn> =>
  new Map(
    histories.map(({ board, points }) => [
      `lb-${board.id}-best-score`,
      (capture) => {
        const point = points.find(({ snapshot }) => snapshot === capture);
        return point?.US == null || point.CN === null ? null : isSeparated(usLead(point.US, point.CN, board));
      },
    ]),
  );

/** A comparison whose period had not ended by a day is partial. */
const endedBy = (lead: Lead, day: string): Lead =>
  periodEnd(lead.timePeriod) <= periodEnd(day) ? lead : { ...lead, isPartial: true };
/** Returns a third country that is ahead of both in the form of the contract. */
export const thirdFrom = (row: PublishedObservation): Lead['third'] => {
  const { refArea, value, evidence } = publishedValue(row);
  return { refArea, value, evidence };
};

/** True if bounds leave open who has more: the lower value is only a minimum, or the higher one only a maximum. */
function isLeadOpen(pair: CommonPeriod<PublishedObservation>): boolean {
  const [lower, higher] = rivals.map((area) => pair[area]).toSorted((a, b) => a.value - b.value);
  return lower?.isLowerBound === true || higher?.isUpperBound === true;
}

function comparisonsOf(
  row: RowOf<'indicators'>,
  dataset: OpenDataset,
  decidedOn: DecidedOn,
  comparing: RowOf<'comparisons'> | undefined,
): LeadComparison[] {
  const { indicatorId, title, panel, leadDirection } = row;
  if (leadDirection === 'none' || !speaksOfLeads(row)) return [];
  const unit = dataset.unitOf(row.unit);
  const byIndustry = groupBy(dataset.observations.get(indicatorId) ?? [], ({ industry }) => industry);
  const leadIn = (
    industry: Lead['industry'],
    rows: readonly PublishedObservation[],
    pair: CommonPeriod<PublishedObservation>,
  ): Lead => {
    if (comparing === undefined)
      throw new Error(`comparisons.csv does not say on which front ${indicatorId} is.`);
    const { US, CN } = pair;
    const third = thirdAhead(pair, leadDirection);
    const bounds = rivals.filter((area) => pair[area].isLowerBound);
    const most = rivals.filter((area) => pair[area].isUpperBound);
    const estimates = rivals.filter((area) => pair[area].obsStatus === 'E');
    return {
      indicatorId,
      title,
      unit,
      panel,
      industry,
      front: comparing.front,
      cadence: row.cadence,
      leadDirection,
      timePeriod: US.timePeriod,
      ...partialOf([US, CN]),
      US: US.value,
      CN: CN.value,
      evidence: { US: publishedValue(US).evidence, CN: publishedValue(CN).evidence },
      decided: decidedOn(US.timePeriod),
      ...(isLeadOpen(pair) ? { isBound: true as const } : {}),
      ...(comparing.cases === 'unlike' ? { isUnlike: true as const } : {}),
      ...(bounds.length === 0 ? {} : { lowerBounds: bounds }),
      ...(most.length === 0 ? {} : { upperBounds: most }),
      ...(estimates.length === 0 ? {} : { estimates }),
      aheadSince: aheadSince(rows, leadDirection, US.timePeriod),
      family: comparing.family,
      shortName: comparing.shortName ?? title,
      coversField: comparing.covers === 'field',
      few: areFewRows(unit, pair, dataset.isOfFew),
      bothSmall: areBothSmall(pair, comparing),
      pointsPerTenfold: pointsPerTenfold(unit, comparing),
      third: third === null ? null : thirdFrom(third),
    };
  };
  return [...byIndustry].map(([industry, rows]) => ({
    rows,
    isHeld: unit.kind === 'held',
    leadOf: (pair) => leadIn(industry, rows, pair),
  }));
}

function allComparisons(dataset: OpenDataset, histories: readonly BoardHistory[]): LeadComparison[] {
  const { indicators, comparisons } = dataset.records;
  const decided = decidedBy(histories);
  const comparing = new Map(comparisons.map((row) => [row.indicatorId, row]));
  return publishedIndicators(indicators).flatMap((row) => {
    const { indicatorId: id } = row;
    return comparisonsOf(row, dataset, decided.get(id) ?? (() => null), comparing.get(id));
  });
}

/** Returns the newest comparison of each indicator and industry. */
export const newestLeads = (dataset: OpenDataset, histories: readonly BoardHistory[]): Lead[] =>
  allComparisons(dataset, histories).flatMap(({ rows, isHeld, leadOf }) => {
    const pair = newestCommonPeriod(rows, dataset.date, isHeld);
    return pair === null ? [] : [endedBy(leadOf(pair), dataset.date)];
  });

/**
 * Drafts `/leads.json`, with one line per indicator and industry; `/leads/history.json`, with the steps of each; and
 * `/leads/recent.json`, with those of the last month for the overview.
 */
export function leadDrafts(dataset: OpenDataset, histories: readonly BoardHistory[]): DocumentDraft[] {
  const history = allComparisons(dataset, histories).flatMap(({ rows, isHeld, leadOf }) =>
    leadSteps(rows, isHeld).map(({ knownOn, pair }) => ({
      ...leadOf(pair),
      knownOn,
    })),
  );
  return [
    draftDocument(leadsDocument, { leads: newestLeads(dataset, histories) }),
    draftDocument(leadHistoryDocument, { leads: history }),
    draftDocument(recentLeadsDocument, { leads: stepsOfMoves(history, dataset.date, RECENT_DAYS) }),
  ];
}
