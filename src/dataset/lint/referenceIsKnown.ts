import type { Problem, Records, RowPlace } from '../tables/records.ts';
import { problemAt } from './problems.ts';

/** Tables that refer to others, and those that they refer to. */
type ReferenceTables = Pick<
  Records,
  | 'indicators'
  | 'observations'
  | 'otherReadings'
  | 'derivations'
  | 'storedComputations'
  | 'digitizedSeries'
  | 'jumpLimits'
  | 'seriesOrigins'
  | 'targets'
  | 'boards'
  | 'boardEntries'
  | 'boardBreaks'
  | 'boardSizes'
  | 'developers'
  | 'developerAliases'
  | 'models'
  | 'modelAliases'
  | 'priceSegments'
  | 'priceModes'
  | 'priceSightings'
  | 'peakHours'
  | 'cnyPriceRuns'
  | 'plans'
  | 'planTasks'
  | 'taskLinks'
  | 'lineage'
  | 'standards'
  | 'standardDays'
  | 'standardScopes'
  | 'standardMentions'
  | 'events'
  | 'wp29Facts'
  | 'bodies'
  | 'bodyAliases'
  | 'bodyScopes'
  | 'indicatorActors'
  | 'organizations'
  | 'committees'
  | 'secretariatChanges'
  | 'memberships'
  | 'companyShares'
  | 'companyHeadquarters'
  | 'register'
  | 'topics'
  | 'applicability'
>;

interface NamedIds {
  readonly kind: string;
  readonly row: { readonly at: RowPlace };
  readonly ids: readonly (string | null)[];
}

/** Pairs each row with the ids that it refers to. */
function references<Row extends { readonly at: RowPlace }>(
  kind: string,
  rows: readonly Row[],
  idsOf: (row: Row) => readonly (string | null)[],
): NamedIds[] {
  return rows.map((row) => ({ kind, row, ids: idsOf(row) }));
}

function knownIds(records: ReferenceTables): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([
    ['indicator', new Set(records.indicators.map((row) => row.indicatorId))],
    ['board', new Set(records.boards.map((row) => row.boardId))],
    ['developer', new Set(records.developers.map((row) => row.developer))],
    ['model', new Set(records.models.map((row) => row.modelId))],
    ['plan', new Set(records.plans.map((row) => row.planId))],
    ['task', new Set(records.planTasks.map((row) => row.taskId))],
    ['body', new Set(records.bodies.map((row) => row.bodyId))],
    [
      'body or organization',
      new Set([
        ...records.bodies.map((row) => row.bodyId),
        ...records.organizations.map((row) => row.organizationId),
      ]),
    ],
    ['topic', new Set(records.topics.map((row) => row.topicId))],
    ['standard', new Set(records.standards.map((row) => row.designation))],
    [
      'event or fact',
      new Set([...records.events.map((row) => row.eventId), ...records.wp29Facts.map((row) => row.factId)]),
    ],
    ['company', new Set(records.companyHeadquarters.map((row) => row.company))],
  ]);
}

function allReferences(records: ReferenceTables): NamedIds[] {
  const { boardEntries, boardBreaks, boardSizes, models, priceSegments, priceModes, cnyPriceRuns } = records;
  const { committees, secretariatChanges, memberships, companyShares } = records;
  return [
    ...references('indicator', records.indicators, (row) => [row.supersededBy]),
    ...references('indicator', [...records.observations, ...records.otherReadings], (row) => [
      row.indicatorId,
    ]),
    ...references('indicator', records.derivations, (row) => [row.indicatorId]),
    ...references('indicator', records.storedComputations, (row) => [row.indicatorId]),
    ...references('indicator', [...records.digitizedSeries, ...records.jumpLimits], (row) => [
      row.indicatorId,
    ]),
    ...references('indicator', records.seriesOrigins, (row) => [row.indicatorId]),
    ...references('indicator', records.targets, (row) => [row.indicatorId]),
    ...references('board', [...boardEntries, ...boardBreaks, ...boardSizes], (row) => [row.boardId]),
    ...references('developer', [...boardEntries, ...models, ...cnyPriceRuns], (row) => [row.developer]),
    ...references('developer', records.developerAliases, (row) => [row.developer]),
    ...references('model', records.modelAliases, (row) => [row.modelId]),
    ...references('body or organization', records.bodyAliases, (row) => [row.bodyId]),
    ...references('body or organization', records.indicatorActors, (row) => [row.actorId]),
    ...references('indicator', records.indicatorActors, (row) => [row.indicatorId]),
    ...references('body', records.bodies, (row) => [row.partOf]),
    ...references(
      'standard',
      [...records.standardDays, ...records.standardScopes, ...records.standardMentions],
      (row) => [row.designation],
    ),
    ...references('event or fact', records.standardMentions, (row) => [row.mentionId]),
    ...references('body', records.bodyScopes, (row) => [row.bodyId]),
    ...references('body', records.organizations, (row) => [row.sameBodyId]),
    ...references('developer', records.organizations, (row) => [row.sameDeveloper]),
    ...references('model', [...priceSegments, ...priceModes, ...records.peakHours], (row) => [row.modelId]),
    ...references('model', records.priceSightings, (row) => [row.modelId]),
    ...references('plan', records.planTasks, (row) => [row.planId]),
    ...references('task', records.taskLinks, (row) => [row.fromTaskId, row.toTaskId]),
    ...references('task', records.lineage, (row) => [row.taskId]),
    ...references('body', [...committees, ...secretariatChanges, ...memberships, ...companyShares], (row) => [
      row.bodyId,
    ]),
    ...references('topic', records.applicability, (row) => row.topics),
    ...references('body', records.register, (row) => [row.bodyId]),
    ...references('company', companyShares, (row) => [row.company]),
  ];
}

/** Every id in a row (indicator, board, developer, model, plan, task, body, company) exists. */
export function referenceIsKnown(records: ReferenceTables): Problem[] {
  const known = knownIds(records);
  return allReferences(records).flatMap(({ kind, row, ids }) =>
    ids
      .filter((id) => id !== null && known.get(kind)?.has(id) !== true)
      .map((id) =>
        problemAt(
          row,
          'reference-is-known',
          `There is no ${kind} "${String(id)}". Mend the name, or add the ${kind}.`,
        ),
      ),
  );
}
