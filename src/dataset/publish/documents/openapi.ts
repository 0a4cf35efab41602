import { upperFirst } from '../../../domain/words.ts';
import type * as v from 'valibot';
import { toJsonSchemaDefs, type JsonSchema } from '@valibot/to-json-schema';
import { pricedModel, tokenPrices } from '../../../contract/aiPricing.ts';
import { apiPaths } from '../../../contract/apiPaths.ts';
import { audit, auditPart, auditShare } from '../../../contract/audits.ts';
import { boardMove, breakShift, foundBreak, movedModel } from '../../../contract/boardBreaks.ts';
import { boardGap } from '../../../contract/boardGaps.ts';
import { boardRank, ranksCapture } from '../../../contract/boardRanks.ts';
import { change } from '../../../contract/changes.ts';
import { PriceBasis, RefArea } from '../../../contract/codelists.ts';
import { FeedScope, ruleScopeId } from '../../../contract/follow.ts';
import { API_ROOT, pathOf, type Described } from '../../../contract/document.ts';
import { documents } from '../../../contract/documents.ts';
import { downloadFile, downloadTable, type TableDownloadKind } from '../../../contract/downloads.ts';
import { planTask } from '../../../contract/evPlans.ts';
import { upstream } from '../../../contract/health.ts';
import { indicator, indicatorEntry, observation } from '../../../contract/indicator.ts';
import { board, boardBreak, boardEntry, boardRow, frontierPoint } from '../../../contract/leaderboards.ts';
import {
  developerEntry,
  developerRank,
  modelBoard,
  modelEntry,
  modelScore,
  priceRun,
  scoreBoard,
} from '../../../contract/models.ts';
import { lead } from '../../../contract/overview.ts';
import { committee, standardsBody, vehicleForumFact } from '../../../contract/participation.ts';
import { peakHours } from '../../../contract/peakHours.ts';
import { plan } from '../../../contract/plan.ts';
import { policyEvent } from '../../../contract/policyEvent.ts';
import { policyTarget } from '../../../contract/policyTargets.ts';
import { priceSegment } from '../../../contract/priceHistory.ts';
import { priceMode } from '../../../contract/priceModes.ts';
import { modelName, priceClaim } from '../../../contract/priceNames.ts';
import { evidence, source, unit } from '../../../contract/primitives.ts';
import { sourceEntry, sourceFeed, sourceObservation } from '../../../contract/sources.ts';
import { calendarEntry } from '../../../contract/calendar.ts';
import { standard } from '../../../contract/standards.ts';
import { styleControlRow } from '../../../contract/styleControl.ts';
import { compareText } from '../../../domain/sorting.ts';
import type { OpenDataset } from '../dataset.ts';
import { calendarScopes } from '../feeds/dateCalendars.ts';
import { listedRules } from '../feeds/ruleFiles.ts';
import { digestScopes } from '../feeds/weeklyDigests.ts';

/** Parts of documents that are named in the description by their capitalized key. Keys remain as published. */
const namedSchemas = {
  refArea: RefArea.schema,
  priceBasis: PriceBasis.schema,
  evidence,
  source,
  unit,
  indicator,
  indicatorEntry,
  observation,
  plan,
  planTask,
  standard,
  calendarEntry,
  tokenPrices,
  pricedModel,
  priceSegment,
  priceMode,
  modelName,
  priceClaim,
  peakHours,
  board,
  boardEntry,
  boardRow,
  frontierPoint,
  styleControlRow,
  standardsBody,
  committee,
  vehicleForumFact,
  policyEvent,
  policyTarget,
  lead,
  change,
  upstream,
  auditShare,
  auditPart,
  audit,
  sourceEntry,
  sourceFeed,
  sourceObservation,
  downloadFile,
  downloadTable,
  modelEntry,
  priceRun,
  scoreBoard,
  modelScore,
  modelBoard,
  developerEntry,
  developerPlace: developerRank,
  boardBreak,
  breakShift,
  movedModel,
  boardMove,
  foundBreak,
  boardGap,
  boardPlace: boardRank,
  placesCapture: ranksCapture,
};

/** Returns `BoardIndexDocument` for `board-index`. */
const nameOf = (kind: string) =>
  `${kind.replaceAll(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())}Document`;

/** Documents with the same schema share the name of the first. */
const documentNames = new Map<v.GenericSchema, string>(
  documents.toReversed().map(({ schema, kind }) => [schema, nameOf(kind)]),
);

function componentSchemas(): Record<string, JsonSchema> {
  const named = [
    ...Object.entries(namedSchemas).map(([name, schema]) => [upperFirst(name), schema] as const),
    ...[...documentNames].map(([schema, name]) => [name, schema] as const),
  ];
  named.sort(([left], [right]) => compareText(left, right));
  return toJsonSchemaDefs(Object.fromEntries(named), {
    target: 'draft-2020-12',
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  });
}

type Parameters = Readonly<Record<string, string>>;

/** Returns the parameters of a path, by name. */
const pathParameters = (parameters: Parameters, schema: object) =>
  Object.entries(parameters).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema,
  }));

function documentPath({ template, summary, parameters, schema }: Described) {
  const $ref = `#/components/schemas/${documentNames.get(schema) ?? ''}`;
  const item = {
    get: {
      summary,
      parameters: pathParameters(parameters, { type: 'string' }),
      responses: {
        200: { description: summary, content: { 'application/json': { schema: { $ref } } } },
        404: { description: 'There is no such document. Some hosts answer with a page instead of JSON.' },
      },
    },
  };
  return [pathOf(template), item] as const;
}

/** Describes a file that is not a contract document: its format has its own specification. */
function filePath(
  path: string,
  summary: string,
  type: string,
  parameters: Parameters = {},
  values: object = { type: 'string' },
) {
  const content = { [type]: { schema: {} } };
  const responses = { 200: { description: summary, content } };
  return [path, { get: { summary, parameters: pathParameters(parameters, values), responses } }] as const;
}

const CSV = 'text/csv';
const JSON_TYPE = 'application/json';

function calendarPaths(dataset: OpenDataset) {
  const of = { of: 'An industry or an area whose dates alone are wanted.' };
  const { topics, bodies } = calendarScopes(dataset);
  const oneOf = (values: readonly string[]) => ({ type: 'string', enum: values });
  const all = 'The dates that plans, rules, meetings and vendors have set, to subscribe to (RFC 5545).';
  return [
    filePath(apiPaths.calendar(), all, 'text/calendar'),
    filePath(
      apiPaths.calendar('{of}'),
      'The same of one industry or area.',
      'text/calendar',
      of,
      oneOf(topics),
    ),
    filePath(
      apiPaths.bodyCalendar('{body}'),
      'The dates that name a standards body.',
      'text/calendar',
      { body: 'Id of a standards body that has dates known to the day or the month.' },
      oneOf(bodies),
    ),
  ];
}

function feedPaths() {
  const of = { of: '`all`, `corrections`, or an industry whose changes alone are wanted.' };
  const values = { type: 'string', enum: FeedScope.codes };
  const atom = 'What each version changed, as an Atom feed (RFC 4287).';
  const json = 'What each version changed, as a JSON Feed 1.1.';
  return [
    filePath(apiPaths.atomFeed('{of}'), atom, 'application/atom+xml', of, values),
    filePath(apiPaths.jsonFeed('{of}'), json, JSON_TYPE, of, values),
  ];
}

function rulePaths(dataset: OpenDataset) {
  const of = { of: 'A product, a market, both as `car-in-cn`, or `all`.' };
  const listed = listedRules(dataset);
  const calendars = { type: 'string', enum: listed.filter((one) => one.calendar !== null).map(ruleScopeId) };
  const feeds = { type: 'string', enum: listed.filter((one) => one.feed !== null).map(ruleScopeId) };
  const days = 'The days from which rules bind, and those that moved (RFC 5545).';
  const atom = 'What happened to rules: days, texts, and amendments, as an Atom feed (RFC 4287).';
  return [
    filePath(apiPaths.ruleCalendar('{of}'), days, 'text/calendar', of, calendars),
    filePath(apiPaths.ruleAtomFeed('{of}'), atom, 'application/atom+xml', of, feeds),
    filePath(apiPaths.ruleJsonFeed('{of}'), 'The same as a JSON Feed 1.1.', JSON_TYPE, of, feeds),
  ];
}

function weeklyPaths({ records }: OpenDataset) {
  const of = { of: 'An industry, or a product of rules as `product-car`.' };
  const values = { type: 'string', enum: digestScopes(records).map(({ id }) => id) };
  const atom = 'What happened in the world, one entry a week of the last year, as an Atom feed (RFC 4287).';
  return [
    filePath(apiPaths.weeklyAtomFeed('{of}'), atom, 'application/atom+xml', of, values),
    filePath(apiPaths.weeklyJsonFeed('{of}'), 'The same as a JSON Feed 1.1.', JSON_TYPE, of, values),
  ];
}

function downloadPaths(version: string) {
  const id = { id: 'Id of an indicator.' };
  const table = { table: 'Name of a table, from the list of downloads.' };
  const ofIndicator = (kind: Exclude<TableDownloadKind, 'parquet'>) =>
    apiPaths.indicatorDownload('{id}', kind);
  const ofTable = (kind: TableDownloadKind) => apiPaths.tableDownload('{table}', kind);
  return [
    filePath(apiPaths.bundle(version), 'The whole dataset as one archive.', 'application/zip'),
    filePath(apiPaths.dataPackage(), 'All tables by the Data Package standard.', JSON_TYPE),
    filePath(apiPaths.croissant(), 'The same in the terms of Croissant 1.0.', JSON_TYPE),
    filePath(apiPaths.dcat(), 'The dataset and its files in the terms of DCAT 3.', 'application/ld+json'),
    filePath(ofIndicator('csv'), 'The values of an indicator, CSV.', CSV, id),
    filePath(ofIndicator('bom.csv'), 'The same for spreadsheets.', CSV, id),
    filePath(ofIndicator('metadata.json'), 'Columns, licenses and sources of it.', JSON_TYPE, id),
    filePath(ofTable('csv'), 'A table, CSV.', CSV, table),
    filePath(ofTable('bom.csv'), 'The same for spreadsheets.', CSV, table),
    filePath(ofTable('parquet'), 'The same with typed columns.', 'application/vnd.apache.parquet', table),
    filePath(ofTable('json'), 'The same as JSON: names of columns, then rows.', JSON_TYPE, table),
    filePath(ofTable('metadata.json'), 'Columns, licenses and sources of it.', JSON_TYPE, table),
  ];
}

interface PathItem {
  readonly get: object;
}

/**
 * Returns an operation with the name that generated clients call it by, and the area of the API as its tag:
 * `getLeaderboardsById` of `/api/v1/leaderboards/{id}.json`. No name has the version: it is the same in the next.
 */
function named(path: string, { get }: PathItem, version: string) {
  const parts = path
    .replace(`${API_ROOT}/`, '')
    .replace(version, 'version')
    .replace(/\.json$/, '')
    .split('/');
  const words = parts.flatMap((part) => part.replace(/^\{/, 'by-{').split(/[^A-Za-z0-9]+/)).filter(Boolean);
  const [tag = ''] = parts[0]?.split('.') ?? [];
  return [
    path,
    { get: { operationId: `get${words.map(upperFirst).join('')}`, tags: [tag], ...get } },
  ] as const;
}

/** Returns `/openapi.json`: the API in OpenAPI 3.1, with schemas generated from the contract. */
export function openapiDocument(dataset: OpenDataset) {
  const { title, version, licence } = dataset;
  const paths: readonly (readonly [string, PathItem])[] = [
    ...documents.map(documentPath),
    ...feedPaths(),
    ...calendarPaths(dataset),
    ...rulePaths(dataset),
    ...weeklyPaths(dataset),
    ...downloadPaths(version),
    filePath(apiPaths.openapi(), 'This description, by OpenAPI 3.1.', JSON_TYPE),
  ];
  return {
    openapi: '3.1.0',
    info: {
      title: `${title}: API`,
      description: 'Static JSON. Each document carries its schema version, dataset version and sources.',
      version,
      license: { name: licence, identifier: licence },
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(paths.map(([path, item]) => named(path, item, version))),
    components: { schemas: componentSchemas() },
  };
}
