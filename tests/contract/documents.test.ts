import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { pricingLatestDocument } from '../../src/contract/aiPricing.ts';
import { apiPaths } from '../../src/contract/apiPaths.ts';
import { indexDocument } from '../../src/contract/catalog.ts';
import { pathOf, type Described, type DocumentRef } from '../../src/contract/document.ts';
import { documents } from '../../src/contract/documents.ts';
import { indicatorDocument } from '../../src/contract/indicator.ts';
import { boardFrontierDocument, boardCaptureDocument } from '../../src/contract/leaderboards.ts';
import { leadsDocument } from '../../src/contract/overview.ts';
import { peakHoursDocument } from '../../src/contract/peakHours.ts';
import { pricingHistoryDocument } from '../../src/contract/priceHistory.ts';
import { priceModesDocument } from '../../src/contract/priceModes.ts';
import {
  buildDocuments,
  citedSourceIds,
  type BuiltDocument,
} from '../../src/dataset/publish/buildDocuments.ts';
import type { Records } from '../../src/dataset/tables/records.ts';
import { ownRecords } from '../support/records/ownRecords.ts';

/** Kinds of a format of their own: `feeds.test.ts` and `calendars.test.ts` validate them. */
const foreign = new Set(['openapi', 'atom-feed', 'json-feed', 'icalendar']);

let records: Records;
let built: readonly BuiltDocument[] = [];

beforeAll(() => {
  records = ownRecords();
  built = buildDocuments(records);
});

function read<T>({ path, schema }: DocumentRef<T>): T {
  const text = built.find((document) => document.path === path)?.text;
  if (text === undefined) throw new Error(`No document at ${path}`);
  return v.parse(schema, JSON.parse(text));
}

/** True if a template of the API's description stands for a path. */
const isAt = (path: string, template: string) =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);

/** True if an entry of the contract's list describes a document. */
const describes = ({ kind, template }: Described, document: BuiltDocument) =>
  document.kind === kind && isAt(document.path, pathOf(template));

const description = {
  path: apiPaths.openapi(),
  schema: v.object({
    openapi: v.string(),
    paths: v.record(v.string(), v.looseObject({})),
    components: v.object({ schemas: v.record(v.string(), v.looseObject({})) }),
  }),
};

/** Answer of a path by the description. */
const answer = v.object({
  get: v.object({
    responses: v.object({
      200: v.object({
        content: v.object({ 'application/json': v.object({ schema: v.object({ $ref: v.string() }) }) }),
      }),
    }),
  }),
});

describe('every built document', () => {
  it('is one that the contract lists, and keeps what it says', () => {
    for (const document of built) {
      if (foreign.has(document.kind)) continue;
      const { path, text } = document;
      const said = documents.find((one) => describes(one, document));
      if (said === undefined) throw new Error(`${path} is not in src/contract/documents.ts.`);
      const parsed = v.safeParse(said.schema, JSON.parse(text));
      expect(
        parsed.issues?.map((issue) => v.getDotPath(issue)),
        path,
      ).toBeUndefined();
      // To the byte: what a reader parses is what the file holds. That a file holds all that was built, the draft
      // of each document asks while it is sealed.
      expect(`${JSON.stringify(parsed.output)}\n` === text, path).toBe(true);
    }
  });

  it('is what the API says of itself', () => {
    const { components, paths } = read(description);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    ajv.addSchema({ $id: 'api', components });
    for (const said of documents) {
      const path = pathOf(said.template);
      const { schema } = v.parse(answer, paths[path]).get.responses[200].content['application/json'];
      const validate = ajv.compile({ $ref: `api${schema.$ref}` });
      const described = built.filter((document) => describes(said, document));
      expect(described.length, path).toBeGreaterThan(0);
      for (const { path, text } of described) {
        validate(JSON.parse(text));
        expect(validate.errors ?? [], path).toEqual([]);
      }
    }
  });

  it('has a name of its own for each operation, which the next version keeps, and a tag', () => {
    const named = v.object({
      get: v.object({
        operationId: v.pipe(v.string(), v.regex(/^get[A-Za-z][A-Za-z0-9]*$/)),
        tags: v.tuple([v.pipe(v.string(), v.minLength(1))]),
      }),
    });
    const { paths } = read(description);
    const ids = Object.values(paths).map((item) => v.parse(named, item).get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /\d{4}/.test(id))).toEqual([]);
  });

  it('refuses in the description what it refuses in the contract', () => {
    const { components } = read(description);
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ $id: 'api', components });
    const validate = ajv.compile({ $ref: 'api#/components/schemas/LeadsDocument' });
    const leads = read(leadsDocument);
    expect(validate({ ...leads, schemaVersion: 2 })).toBe(false);
    expect(validate({ ...leads, leads: leads.leads.map((lead) => ({ ...lead, US: 'n/a' })) })).toBe(false);
  });

  it('is compact JSON with a line end and nothing unsaid', () => {
    for (const { kind, path, text } of built) {
      if (kind === 'atom-feed' || kind === 'icalendar') continue;
      expect(text.endsWith('}\n') && text.split('\n').length === 2, path).toBe(true);
      expect(text, path).not.toMatch(/:(NaN|undefined|-?Infinity)[,}\]]/);
      expect(`${JSON.stringify(JSON.parse(text))}\n` === text, path).toBe(true);
    }
  });

  it('carries the sources that it cites, and no other', () => {
    const carrier = v.object({ sources: v.record(v.string(), v.looseObject({})) });
    for (const { kind, path, text } of built) {
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
    const { documents: listed } = read(indexDocument);
    const others = built.filter(({ kind }) => kind !== 'index');
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
    const paths = built.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const described = Object.keys(read(description).paths);
    for (const path of paths)
      expect(
        described.some((template) => isAt(path, template)),
        path,
      ).toBe(true);
  });
});

describe('golden numbers', () => {
  const boardOn = (date: string) => {
    const { rows } = read(boardCaptureDocument('arena-code', date));
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
    const { rows } = read(boardCaptureDocument('arena-code', '2026-05-26'));
    expect(rows[3]).toMatchObject({ model: 'qwen3.7-max-20260517', refArea: 'CN', votes: 1522 });
  });

  it('finds the best row of each country', () => {
    const { points } = read(boardFrontierDocument('arena-code'));
    const gapOn = (date: string) => {
      const point = points.find(({ snapshot }) => snapshot === date);
      return (point?.US?.score ?? NaN) - (point?.CN?.score ?? NaN);
    };
    expect(['2026-05-26', '2026-06-11', '2026-07-14', '2026-07-17', '2026-08-19'].map(gapOn)).toEqual([
      26, 131, 50, -48, 17,
    ]);
  });

  it('prices the two models of the article on their bases', () => {
    const { segments } = read(pricingHistoryDocument);
    const ofPro = segments.filter(({ modelId }) => modelId === 'deepseek-v4-pro');
    expect(ofPro.find(({ effectiveFrom }) => effectiveFrom === '2026-05-22')).toMatchObject({
      basis: 'list',
      usd: { input: 0.435, cachedInput: 0.003625, output: 0.87 },
      offPeakUsd: null,
    });
    const { models } = read(pricingLatestDocument);
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

  it('prices GPT-5.5 by mode and context tier, each as two catalogs had it', () => {
    const { modes } = read(priceModesDocument);
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
    const { hours } = read(peakHoursDocument);
    const ofPro = hours.filter(({ modelId }) => modelId === 'deepseek-v4-pro');
    expect(ofPro.map((row) => [row.effectiveFrom, row.weekdays.length, row.startUtc, row.endUtc])).toEqual([
      ['2026-08-16', 7, '01:00', '04:00'],
      ['2026-08-16', 7, '06:00', '10:00'],
      ['2026-08-23', 5, '01:00', '04:00'],
      ['2026-08-23', 5, '06:00', '10:00'],
    ]);
  });

  it('counts ISO secretariats', () => {
    const { observations } = read(indicatorDocument('bodies-iso-secretariats-snapshot'));
    const held = (refArea: string, timePeriod: string) =>
      observations.find((row) => row.refArea === refArea && row.timePeriod === timePeriod)?.value;
    expect([held('DE', '2025-06'), held('US', '2025-06'), held('CN', '2025-06')]).toEqual([134, 92, 90]);
    expect([held('US', '2022-01'), held('CN', '2022-01')]).toEqual([95, 70]);
  });
});
