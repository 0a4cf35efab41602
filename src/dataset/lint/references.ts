import { type AnyTables, citationsOf } from '../derive/rows.ts';
import { type Problem, type Records, type RowPlace, tables } from '../tables/records.ts';
import { faultsOf, problemAt } from './problems.ts';
import type { Connector } from '../connectors/connector.ts';
import { connectors } from '../connectors/registry.ts';
import { columnName } from '../tables/table.ts';

/** Every source cited by any row of any table is described in `sources/`. */
export function sourceIsKnown(records: AnyTables & Pick<Records, 'sources'>): Problem[] {
  const known = new Set(records.sources.map(({ sourceId }) => sourceId));
  return Object.values(records)
    .flat()
    .flatMap((row) =>
      citationsOf(row)
        .filter((id) => !known.has(id))
        .map((id) =>
          problemAt(
            row,
            'source-is-known',
            `No source "${id}" is described. Add it to a file of sources/, or mend the id.`,
          ),
        ),
    );
}

/** File of the connectors for messages: their feeds are code and have no row. */
const at = { file: 'src/dataset/connectors/registry.ts', line: 1 };

/**
 * Each feed of a connector names a described source: the state of each upstream is published with its terms, whether
 * or not it has been read.
 *
 * @param readers connectors known to the build.
 */
export function connectorSourceIsKnown(
  { sources }: Pick<Records, 'sources'>,
  readers: readonly Pick<Connector, 'id' | 'feeds'>[] = connectors,
): Problem[] {
  const known = new Set(sources.map(({ sourceId }) => sourceId));
  return readers.flatMap(({ id, feeds }) =>
    [...new Set(feeds.map(({ sourceId }) => sourceId))]
      .filter((sourceId) => !known.has(sourceId))
      .map((sourceId) =>
        problemAt(
          { at },
          'connector-source-is-known',
          `${id}: The connector cites the source "${sourceId}", which is not described. Add its row to a file of sources/, or mend the id in the connector.`,
        ),
      ),
  );
}

type UnitTables = Pick<
  Records,
  | 'units'
  | 'indicators'
  | 'observations'
  | 'otherReadings'
  | 'boards'
  | 'companyShares'
  | 'targets'
  | 'priceClaims'
>;

/** Every unit code has a label in `units.csv`. */
export function unitIsKnown(records: UnitTables): Problem[] {
  const known = new Set(records.units.map(({ unit }) => unit));
  const { indicators, observations, otherReadings, boards, companyShares, targets, priceClaims } = records;
  return [
    ...indicators,
    ...observations,
    ...otherReadings,
    ...boards,
    ...companyShares,
    ...targets,
    ...priceClaims,
  ].flatMap((row) =>
    row.unit === null || known.has(row.unit)
      ? []
      : [
          problemAt(
            row,
            'unit-is-known',
            `"${row.unit}" is no unit of units.csv. Use one, or add it with a label.`,
          ),
        ],
  );
}

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

interface KeyedRow {
  readonly at: RowPlace;
}

function keyOfRow(row: KeyedRow, fields: readonly string[]): string {
  const values = new Map<string, unknown>(Object.entries(row));
  const parts = fields.map((field) => values.get(field));
  return parts.map((part) => (typeof part === 'string' || typeof part === 'number' ? part : '')).join(' · ');
}

function repeatsIn(rows: readonly KeyedRow[], fields: readonly string[]): Problem[] {
  const first = new Map<string, KeyedRow>();
  return faultsOf(rows, 'key-is-unique', (row) => {
    const key = keyOfRow(row, fields);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      return null;
    }
    const place = `${before.at.file}:${String(before.at.line)}`;
    const columns = fields.map(columnName).join(', ');
    return `"${key}" (${columns}) stands in ${place} already. Keep one of the two rows.`;
  });
}

/** No two rows of a table share its key. */
export function keyIsUnique(records: Partial<Records>): Problem[] {
  const rowsByTable = new Map<string, readonly KeyedRow[]>(Object.entries(records));
  return Object.entries(tables).flatMap(([name, { key }]) => repeatsIn(rowsByTable.get(name) ?? [], key));
}
