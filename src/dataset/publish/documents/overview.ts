import type { Observation } from '../../../contract/indicator.ts';
import type { PolicyEvent } from '../../../contract/policyEvent.ts';
import { eventsOfWeek, latestBy, withoutPrices } from '../../../domain/events.ts';
import { counted } from '../../../domain/words.ts';
import { overviewDocument, type OverviewDocument } from '../../../contract/overview.ts';
import { flagshipRules, newestFlagships, referencePair, shownFlagships } from '../../../domain/flagships.ts';
import { pricesOn } from '../../../domain/prices.ts';
import { isListedOn } from '../../../domain/priceOn.ts';
import { compareText } from '../../../domain/sorting.ts';
import { frontierChanges } from '../../derive/boards.ts';
import { Industry, Stage } from '../../../contract/codelists.ts';
import { countTasks, type TaskCount } from '../../../domain/countTasks.ts';
import { coverageOf } from '../../../domain/coverage.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, type DocumentDraft } from '../documentDraft.ts';
import { modelsWithPrices } from './aiPricing.ts';
import { coverageIn } from './coverage.ts';
import { NEWEST_EVENTS, newestEvents } from './events.ts';
import { planFrom, taskFrom } from './evPlans.ts';
import { indicatorFrom, observationsOf } from './indicators.ts';
import type { BoardHistory } from './leaderboards.ts';

const PLAN = 'miit-auto-2026';
const OVERVIEW_BOARD = 'arena-code';
const OVERVIEW_INDICATOR = 'bodies-iso-secretariats';
const AREAS: readonly string[] = ['CN', 'DE', 'US'];
const DEVELOPERS = [
  'Alibaba',
  'Anthropic',
  'DeepSeek',
  'Google',
  'Moonshot AI',
  'OpenAI',
  'xAI',
  'Zhipu AI (Z.ai)',
];

function only<Row>(rows: readonly Row[], isWanted: (row: Row) => boolean, name: string): Row {
  const row = rows.find(isWanted);
  if (row === undefined) throw new Error(`The overview needs ${name}, and the records have none.`);
  return row;
}

/** Returns a count for the overview: without its tasks, with the evidence of the first. */
function countFrom({ domain, stage, industries: named, count, derivation, evidence }: TaskCount) {
  const rows = derivation?.inputs.map((input) => input.evidence) ?? [];
  const sourceCount = new Set(rows.map(({ sourceId }) => sourceId)).size;
  const note = `Count of ${String(count)} tasks from ${counted(sourceCount, 'source')}; the place shown is that of the first task.`;
  const first = rows[0] ?? evidence;
  return {
    ...{ domain, stage, count },
    industries: Industry.codes.filter((id) => named.includes(id)),
    evidence: count === 1 ? first : { ...first, note, made: 'computed' as const },
  };
}

function evPlansPart({ records }: OpenDataset): OverviewDocument['evPlans'] {
  const plan = only(records.plans, ({ planId }) => planId === PLAN, `the plan ${PLAN}`);
  const tasks = records.planTasks.filter(({ planId }) => planId === PLAN).map(taskFrom);
  const coverage = coverageIn(records, 'plan-tasks').filter(({ scope }) => scope === null || scope === PLAN);
  const counts = countTasks(
    tasks.sort((left, right) => compareText(left.id, right.id)),
    coverageOf(coverage, { list: 'plan-tasks', scope: PLAN }),
  );
  return {
    plan: planFrom(plan),
    coverage,
    counts: counts
      .map(countFrom)
      .sort(
        (left, right) =>
          compareText(left.domain, right.domain) ||
          Stage.codes.indexOf(left.stage) - Stage.codes.indexOf(right.stage),
      ),
  };
}

function aiPricingPart(dataset: OpenDataset): OverviewDocument['aiPricing'] {
  const all = modelsWithPrices(dataset);
  const { date, version } = dataset;
  const newest = newestFlagships(
    all.filter(({ developer }) => DEVELOPERS.includes(developer)),
    (model) => ({ ...model, isListed: isListedOn(model, model.lastListed, date) }),
    date,
    flagshipRules.overview,
  );
  const shown = new Set([...newest.map(({ id }) => id), ...referencePair]);
  const models = all.filter(({ id }) => shown.has(id));
  const prices = pricesOn({ datasetVersion: version, models: all, segments: [], rates: [] }, null);
  return {
    shownOnPage: shownFlagships(prices, date).length,
    models: models.sort(
      (left, right) => compareText(left.developer, right.developer) || compareText(left.id, right.id),
    ),
  };
}

function participationPart(dataset: OpenDataset): OverviewDocument['participation'] {
  const { indicators } = dataset.records;
  const row = only(
    indicators,
    ({ indicatorId }) => indicatorId === OVERVIEW_INDICATOR,
    `the indicator ${OVERVIEW_INDICATOR}`,
  );
  const observations = observationsOf(OVERVIEW_INDICATOR, dataset);
  return {
    indicator: indicatorFrom(row, dataset),
    // The committees behind a count are in the document of the indicator, which cards load.
    observations: observations.filter(({ refArea }) => AREAS.includes(refArea)).map(withoutRows),
  };
}

const withoutRows = ({ derivation, evidence, ...one }: Observation): Observation => ({
  ...one,
  derivation: null,
  evidence: derivation === null ? evidence : { ...evidence, made: 'computed' },
});

const newsTo = (day: string, events: readonly PolicyEvent[]): PolicyEvent[] => [
  ...new Set([...eventsOfWeek(events, day), ...latestBy(events, day)]),
];

/** Drafts `/overview.json`: rows of the other documents, reduced to what the cards show. */
export function overviewDrafts(dataset: OpenDataset, histories: readonly BoardHistory[]): DocumentDraft[] {
  const history = only(histories, ({ board }) => board.id === OVERVIEW_BOARD, `the board ${OVERVIEW_BOARD}`);
  return [
    draftDocument(overviewDocument, {
      evPlans: evPlansPart(dataset),
      aiPricing: aiPricingPart(dataset),
      leaderboards: { board: history.board, points: frontierChanges(history.points) },
      participation: participationPart(dataset),
      events: withoutPrices(newestEvents(dataset)).slice(0, NEWEST_EVENTS),
      news: newsTo(dataset.date, newestEvents(dataset)),
    }),
  ];
}
