import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { pricingLatestDocument } from '../../src/contract/aiPricing.ts';
import { pricingHistoryDocument } from '../../src/contract/priceHistory.ts';
import { apiPaths } from '../../src/contract/apiPaths.ts';
import { boardBreaksDocument } from '../../src/contract/boardBreaks.ts';
import { boardGapsDocument } from '../../src/contract/boardGaps.ts';
import { boardPlacesDocument } from '../../src/contract/boardPlaces.ts';
import { auditsDocument } from '../../src/contract/audits.ts';
import { healthDocument } from '../../src/contract/health.ts';
import { changesDocument } from '../../src/contract/changes.ts';
import { indexDocument, industriesDocument } from '../../src/contract/catalogue.ts';
import { downloadsDocument } from '../../src/contract/downloads.ts';
import { planTasksDocument } from '../../src/contract/evPlans.ts';
import { calendarDocument, standardsDocument } from '../../src/contract/standards.ts';
import { indicatorDocument, indicatorIndexDocument } from '../../src/contract/indicator.ts';
import {
  boardFrontierDocument,
  boardIndexDocument,
  boardSnapshotDocument,
} from '../../src/contract/leaderboards.ts';
import { leadHistoryDocument, leadsDocument, overviewDocument } from '../../src/contract/overview.ts';
import {
  committeesDocument,
  participationIndexDocument,
  wp29FactsDocument,
} from '../../src/contract/participation.ts';
import {
  developerDocument,
  developerIndexDocument,
  modelDocument,
  modelIndexDocument,
} from '../../src/contract/models.ts';
import { eventsDocument } from '../../src/contract/policyEvent.ts';
import { policyTargetsDocument } from '../../src/contract/policyTargets.ts';
import { peakHoursDocument } from '../../src/contract/peakHours.ts';
import { priceModesDocument } from '../../src/contract/priceModes.ts';
import { priceNamesDocument } from '../../src/contract/priceNames.ts';
import { sourceDocument, sourcesDocument } from '../../src/contract/sources.ts';
import { styleControlDocument } from '../../src/contract/styleControl.ts';
import { buildDocuments, type BuiltDocument } from '../../src/dataset/publish/buildDocuments.ts';
import { citedSourceIds } from '../../src/dataset/publish/citedSourceIds.ts';
import { readRecords } from '../../src/dataset/publish/readRecords.ts';
import { lintRecords } from '../../src/dataset/lint/lintRecords.ts';
import type { Records } from '../../src/dataset/tables/records.ts';

const RECORDS = resolve(import.meta.dirname, '../../src/dataset/records');

/** The contract of each kind of document, and its name in the API's description. */
const kinds = new Map<string, readonly [v.GenericSchema, string]>([
  ['index', [indexDocument, 'IndexDocument']],
  ['industries', [industriesDocument, 'IndustriesDocument']],
  ['overview', [overviewDocument, 'OverviewDocument']],
  ['leads', [leadsDocument, 'LeadsDocument']],
  ['lead-history', [leadHistoryDocument, 'LeadHistoryDocument']],
  ['events', [eventsDocument, 'EventsDocument']],
  ['policy-targets', [policyTargetsDocument, 'PolicyTargetsDocument']],
  ['sources', [sourcesDocument, 'SourcesDocument']],
  ['source', [sourceDocument, 'SourceDocument']],
  ['downloads', [downloadsDocument, 'DownloadsDocument']],
  ['indicator-index', [indicatorIndexDocument, 'IndicatorIndexDocument']],
  ['indicator', [indicatorDocument, 'IndicatorDocument']],
  ['plan-tasks', [planTasksDocument, 'PlanTasksDocument']],
  ['standards', [standardsDocument, 'StandardsDocument']],
  ['calendar', [calendarDocument, 'CalendarDocument']],
  ['pricing-latest', [pricingLatestDocument, 'PricingLatestDocument']],
  ['pricing-history', [pricingHistoryDocument, 'PricingHistoryDocument']],
  ['price-modes', [priceModesDocument, 'PriceModesDocument']],
  ['price-names', [priceNamesDocument, 'PriceNamesDocument']],
  ['peak-hours', [peakHoursDocument, 'PeakHoursDocument']],
  ['model-index', [modelIndexDocument, 'ModelIndexDocument']],
  ['model', [modelDocument, 'ModelDocument']],
  ['developer-index', [developerIndexDocument, 'DeveloperIndexDocument']],
  ['developer', [developerDocument, 'DeveloperDocument']],
  ['board-index', [boardIndexDocument, 'BoardIndexDocument']],
  ['board-frontier', [boardFrontierDocument, 'BoardFrontierDocument']],
  ['board-breaks', [boardBreaksDocument, 'BoardBreaksDocument']],
  ['board-gaps', [boardGapsDocument, 'BoardGapsDocument']],
  ['board-gap-history', [boardGapsDocument, 'BoardGapsDocument']],
  ['board-places', [boardPlacesDocument, 'BoardPlacesDocument']],
  ['board-snapshot', [boardSnapshotDocument, 'BoardSnapshotDocument']],
  ['style-control', [styleControlDocument, 'StyleControlDocument']],
  ['participation-index', [participationIndexDocument, 'ParticipationIndexDocument']],
  ['committees', [committeesDocument, 'CommitteesDocument']],
  ['wp29-facts', [wp29FactsDocument, 'Wp29FactsDocument']],
  ['changes', [changesDocument, 'ChangesDocument']],
  ['health', [healthDocument, 'HealthDocument']],
  ['audits', [auditsDocument, 'AuditsDocument']],
]);

/** Kinds of a format of their own: `feeds.test.ts` validates the feeds. */
const foreign = new Set(['openapi', 'atom-feed', 'json-feed']);

let records: Records;
let documents: readonly BuiltDocument[] = [];

beforeAll(() => {
  const read = readRecords(RECORDS);
  expect([...read.problems, ...lintRecords(read.records)]).toEqual([]);
  records = read.records;
  documents = buildDocuments(records);
}, 60_000);

function documentAt<Schema extends v.GenericSchema>(path: string, schema: Schema): v.InferOutput<Schema> {
  const text = documents.find((document) => document.path === path)?.text;
  if (text === undefined) throw new Error(`No document at ${path}`);
  return v.parse(schema, JSON.parse(text));
}

const openapi = v.object({
  openapi: v.string(),
  paths: v.record(v.string(), v.looseObject({})),
  components: v.object({ schemas: v.record(v.string(), v.looseObject({})) }),
});

describe('every built document', () => {
  it('keeps the contract', () => {
    for (const { kind, path, text } of documents) {
      if (foreign.has(kind)) continue;
      const [schema] = kinds.get(kind) ?? [];
      if (schema === undefined) throw new Error(`${path} is of an unknown kind, ${kind}`);
      const parsed = v.safeParse(schema, JSON.parse(text));
      expect(
        parsed.issues?.map((issue) => v.getDotPath(issue)),
        path,
      ).toBeUndefined();
    }
  });

  it('is what the API says of itself', () => {
    const { components } = documentAt(apiPaths.openapi(), openapi);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    ajv.addSchema({ $id: 'api', components });
    for (const [kind, [, name]] of kinds) {
      const validate = ajv.compile({ $ref: `api#/components/schemas/${name}` });
      const ofKind = documents.filter((document) => document.kind === kind);
      expect(ofKind.length, kind).toBeGreaterThan(0);
      for (const { path, text } of ofKind) {
        validate(JSON.parse(text));
        expect(validate.errors ?? [], path).toEqual([]);
      }
    }
  });

  it('refuses in the description what it refuses in the contract', () => {
    const { components } = documentAt(apiPaths.openapi(), openapi);
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ $id: 'api', components });
    const validate = ajv.compile({ $ref: 'api#/components/schemas/LeadsDocument' });
    const leads = documentAt(apiPaths.leads(), leadsDocument);
    expect(validate({ ...leads, schemaVersion: 2 })).toBe(false);
    expect(validate({ ...leads, leads: leads.leads.map((lead) => ({ ...lead, US: 'n/a' })) })).toBe(false);
  });

  it('is compact JSON with a line end and nothing unsaid', () => {
    for (const { kind, path, text } of documents) {
      if (kind === 'atom-feed') continue;
      expect(text.endsWith('}\n') && text.split('\n').length === 2, path).toBe(true);
      expect(text, path).not.toMatch(/:(NaN|undefined|-?Infinity)[,}\]]/);
      expect(`${JSON.stringify(JSON.parse(text))}\n` === text, path).toBe(true);
    }
  });

  it('carries the sources that it cites, and no other', () => {
    const carrier = v.object({ sources: v.record(v.string(), v.looseObject({})) });
    for (const { kind, path, text } of documents) {
      if (foreign.has(kind)) continue;
      const body: unknown = JSON.parse(text);
      const carried = Object.keys(v.parse(carrier, body).sources);
      const cited = [...citedSourceIds(body)].sort();
      expect(carried, path).toEqual(cited);
    }
  });
});

describe('the index', () => {
  it('lists every other document with its digest and size', () => {
    const { documents: listed } = documentAt(apiPaths.index(), indexDocument);
    const others = documents.filter(({ kind }) => kind !== 'index');
    expect(listed).toEqual(
      others.map(({ path, kind, text }) => ({
        path,
        kind,
        sha256: createHash('sha256').update(text).digest('hex'),
        bytes: Buffer.from(text).length,
      })),
    );
  });

  it('has no two documents at one path, and each path is described', () => {
    const paths = documents.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const described = Object.keys(documentAt(apiPaths.openapi(), openapi).paths).map(
      (path) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    );
    for (const path of paths)
      expect(
        described.some((shape) => shape.test(path)),
        path,
      ).toBe(true);
  });
});

describe('the build', () => {
  it('gives the same bytes twice, also from records read anew', () => {
    expect(buildDocuments(records)).toEqual(documents);
    expect(buildDocuments(readRecords(RECORDS).records)).toEqual(documents);
  }, 90_000);
});

describe('golden numbers', () => {
  const boardOn = (date: string) => {
    const { rows } = documentAt(apiPaths.boardSnapshot('arena-code', date), boardSnapshotDocument);
    return rows.map(({ score, scoreLow, scoreHigh }) => [score, scoreLow, scoreHigh]);
  };

  it('shows Code Arena of 2026-05-26 with its intervals', () => {
    expect(boardOn('2026-05-26').slice(0, 6)).toEqual([
      [1567, 1557, 1577],
      [1562, 1552, 1572],
      [1542, 1534, 1550],
      [1541, 1525, 1557],
      [1538, 1531, 1545],
      [1533, 1522, 1544],
    ]);
    const { rows } = documentAt(apiPaths.boardSnapshot('arena-code', '2026-05-26'), boardSnapshotDocument);
    expect(rows[3]).toMatchObject({ model: 'qwen3.7-max-20260517', refArea: 'CN', votes: 1522 });
  });

  it('finds the best row of each country', () => {
    const { points } = documentAt(apiPaths.boardFrontier('arena-code'), boardFrontierDocument);
    const gapOn = (date: string) => {
      const point = points.find(({ snapshot }) => snapshot === date);
      return (point?.US?.score ?? NaN) - (point?.CN?.score ?? NaN);
    };
    expect(['2026-05-26', '2026-06-11', '2026-07-14', '2026-07-17', '2026-08-19'].map(gapOn)).toEqual([
      26, 131, 50, -48, 17,
    ]);
  });

  it('prices the two models of the article on their bases', () => {
    const { segments } = documentAt(apiPaths.pricingHistory(), pricingHistoryDocument);
    const ofPro = segments.filter(({ modelId }) => modelId === 'deepseek-v4-pro');
    expect(ofPro.find(({ effectiveFrom }) => effectiveFrom === '2026-05-22')).toMatchObject({
      basis: 'list',
      usd: { input: 0.435, cachedInput: 0.003625, output: 0.87 },
      offPeakUsd: null,
    });
    const { models } = documentAt(apiPaths.pricingLatest(), pricingLatestDocument);
    expect(models.find(({ id }) => id === 'gpt-5.5')?.usd).toEqual({
      input: 5,
      cachedInput: 0.5,
      output: 30,
    });
    expect(models.find(({ id }) => id === 'deepseek-v4-pro')).toMatchObject({
      basis: 'peak',
      usd: { input: 1.32, cachedInput: 0.044, output: 3.96 },
      offPeakUsd: { input: 0.66, cachedInput: 0.022, output: 1.98 },
    });
  });

  it('prices GPT-5.5 by mode and context tier, each as two catalogues had it', () => {
    const { modes } = documentAt(apiPaths.priceModes(), priceModesDocument);
    const ofGpt = modes.filter(({ modelId }) => modelId === 'gpt-5.5');
    expect(ofGpt.map(({ mode, inputTokensAbove, asOf, usd }) => [mode, inputTokensAbove, asOf, usd])).toEqual(
      [
        ['fast', 0, '2026-07-02', { input: 12.5, cachedInput: 1.25, cacheWrite: null, output: 75 }],
        ['standard', 0, '2026-07-02', { input: 5, cachedInput: 0.5, cacheWrite: null, output: 30 }],
        ['standard', 0, '2026-11-10', { input: 5, cachedInput: 0.5, cacheWrite: null, output: 30 }],
        ['standard', 272000, '2026-07-02', { input: 10, cachedInput: 1, cacheWrite: null, output: 45 }],
        ['standard', 272000, '2026-11-10', { input: 10, cachedInput: 1, cacheWrite: null, output: 45 }],
      ],
    );
  });

  it('says when the peak price of DeepSeek V4 Pro is billed: weekends go off-peak a week after it starts', () => {
    const { hours } = documentAt(apiPaths.peakHours(), peakHoursDocument);
    const ofPro = hours.filter(({ modelId }) => modelId === 'deepseek-v4-pro');
    expect(ofPro.map((row) => [row.effectiveFrom, row.weekdays.length, row.startUtc, row.endUtc])).toEqual([
      ['2026-08-16', 7, '01:00', '04:00'],
      ['2026-08-16', 7, '06:00', '10:00'],
      ['2026-08-23', 5, '01:00', '04:00'],
      ['2026-08-23', 5, '06:00', '10:00'],
    ]);
  });

  it('counts ISO secretariats', () => {
    const path = apiPaths.indicator('bodies-iso-secretariats-snapshot');
    const { observations } = documentAt(path, indicatorDocument);
    const held = (refArea: string, timePeriod: string) =>
      observations.find((row) => row.refArea === refArea && row.timePeriod === timePeriod)?.value;
    expect([held('DE', '2025-07'), held('US', '2025-07'), held('CN', '2025-07')]).toEqual([134, 92, 90]);
    expect([held('US', '2022-01'), held('CN', '2022-01')]).toEqual([95, 70]);
  });
});
