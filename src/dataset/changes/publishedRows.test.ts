import { describe, expect, it } from 'vitest';
import { pricingLatestDocument } from '../../contract/aiPricing.ts';
import { indicatorDocument, indicatorIndexDocument } from '../../contract/indicator.ts';
import {
  boardFrontierDocument,
  boardIndexDocument,
  boardCaptureDocument,
} from '../../contract/leaderboards.ts';
import { overviewDocument } from '../../contract/overview.ts';
import { eventsDocument } from '../../contract/policyEvent.ts';
import { policyTargetsDocument } from '../../contract/policyTargets.ts';
import { pricingHistoryDocument } from '../../contract/priceHistory.ts';
import {
  adoptionsDocument,
  lawStandardsDocument,
  registerDocument,
  registerIndexDocument,
} from '../../contract/register.ts';
import { tbtNotificationsDocument } from '../../contract/tbtNotifications.ts';
import { standardsDocument } from '../../contract/standards.ts';
import { publishedRows } from './publishedRows.ts';

const evidence = { sourceId: 's', locator: 'p. 1', confidence: 'high', note: null };
const at = (path: string, body: object) => ({ path, text: JSON.stringify(body) });
const prices = (input: number | null) => ({ input, cachedInput: null, output: 2 });

describe('publishedRows', () => {
  it('reads observations, also those of a version that knew fewer fields', () => {
    const indicator = {
      id: 'i',
      title: 'I',
      unit: { code: 'gwh', label: 'GWh' },
      industries: ['ev', 'batteries'],
    };
    const observations = [
      { refArea: 'CN', timePeriod: '2024', industry: 'batteries', value: 0, obsStatus: 'A', evidence },
      { refArea: 'XX', timePeriod: '2024', industry: 'ev', value: null, obsStatus: 'O', evidence },
    ];
    expect(publishedRows([at(indicatorDocument('i').path, { indicator, observations })])).toMatchObject([
      {
        table: 'observations',
        subject: 'i',
        key: 'CN|2024|batteries',
        label: 'China, 2024, Batteries',
        industries: ['batteries'],
        unit: 'GWh',
        value: 0,
        text: '0',
      },
      { label: 'XX, 2024, Electric vehicles', value: null, text: 'no data' },
    ]);
  });

  it('reads a capture of a board, but not the list of boards or what repeats it', () => {
    const board = { id: 'b', title: 'B', unit: 'points', industries: ['ai'] };
    const rows = [
      {
        rank: 1,
        model: 'm',
        refArea: 'US',
        score: 1500,
        scoreLow: 1490,
        scoreHigh: 1510,
        votes: 9,
        evidence,
      },
    ];
    const capture = { board, snapshot: '2026-05-26', rows };
    expect(publishedRows([at(boardCaptureDocument('b', '2026-05-26').path, capture)])).toMatchObject([
      { table: 'board-rows', subject: 'b', key: '2026-05-26|m', value: 1500, group: 'capture of 2026-05-26' },
    ]);
    const others = [
      boardIndexDocument.path,
      boardFrontierDocument('b').path,
      overviewDocument.path,
      indicatorIndexDocument.path,
    ];
    expect(publishedRows(others.map((path) => at(path, {})))).toEqual([]);
  });

  it('says prices with their basis, and a missing one as no data', () => {
    const segments = [
      { modelId: 'm', effectiveFrom: '2026-01-01', basis: 'list', usd: prices(null), evidence },
    ];
    expect(publishedRows([at(pricingHistoryDocument.path, { segments })])).toMatchObject([
      {
        subject: 'm',
        title: 'm',
        label: 'from 2026-01-01 to now',
        text: 'USD no data input, no data cache hit, 2 output; list',
      },
    ]);
  });

  it('calls the model of a price by its name', () => {
    const price = { basis: 'cny-converted', usd: prices(1), evidence };
    const documents = [
      at(pricingHistoryDocument.path, { segments: [{ modelId: 'm-1', effectiveFrom: '2026', ...price }] }),
      at(pricingLatestDocument.path, {
        models: [{ id: 'm-1', name: 'M 1', tier: 'high', openWeights: null, ...price }],
      }),
    ];
    const rows = publishedRows(documents);
    expect(rows).toMatchObject([
      { table: 'prices', subject: 'm-1', title: 'M 1' },
      { table: 'models', title: 'M 1' },
    ]);
    expect(rows[0]?.text).toMatch(/; converted from CNY$/);
  });

  it('gives another statement where anything that a reader is told differs', () => {
    const statementOf = (standard: object) =>
      publishedRows([at(standardsDocument.path, { standards: [standard] })])[0]?.statement;
    const standard = { designation: 'GB 1', title: 'T', status: 'draft', industries: ['ev'], evidence };
    expect(statementOf(standard)).toBe(statementOf({ ...standard, evidence: { ...evidence, note: 'n' } }));
    expect(statementOf(standard)).not.toBe(statementOf({ ...standard, status: 'published' }));
    expect(statementOf({ ...standard, publishedOn: '2026' })).not.toBe(
      statementOf({ ...standard, effectiveOn: '2026' }),
    );
  });

  it('takes an event with a new addendum, or of another body, for another statement', () => {
    const statementOf = (event: object) =>
      publishedRows([at(eventsDocument.path, { events: [event] })])[0]?.statement;
    const event = { id: 'e', title: 'T', date: '2026-05', refAreas: ['CN'], industries: ['ev'], evidence };
    expect(statementOf(event)).toBe(statementOf({ ...event, addenda: [], body: null }));
    expect(statementOf(event)).not.toBe(statementOf({ ...event, body: 'ISO' }));
    expect(statementOf(event)).not.toBe(
      statementOf({ ...event, addenda: [{ knownFrom: '2026-06-01', text: 'Adopted.', evidence }] }),
    );
  });

  it('refuses a document that lacks what is compared', () => {
    expect(() => publishedRows([at(eventsDocument.path, { events: [{ id: 'e' }] })])).toThrow();
  });

  it('reads the parts of the register, but not their index', () => {
    const entries = [
      {
        designation: 'GB/T 1-2026',
        title: null,
        titleOriginal: '标准',
        kind: 'recommended-standard',
        status: 'published',
        publishedOn: '2026-04',
        industries: ['ai'],
        evidence,
      },
    ];
    const documents = [
      at(registerIndexDocument.path, { bodies: [] }),
      at(registerDocument('sac', '1').path, { bodyId: 'sac', shortName: 'SAC', entries }),
    ];
    expect(publishedRows(documents)).toMatchObject([
      {
        table: 'register',
        subject: 'sac',
        title: 'SAC',
        key: 'GB/T 1-2026',
        label: 'GB/T 1-2026; 标准',
        text: 'Recommended standard; Published; 2026-04',
        industries: ['ai'],
      },
    ]);
  });

  it('reads both readings of an adoption, each law with its standard, and notifications without a symbol', () => {
    const adoption = { international: 'ISO 1:2018', national: 'GB/T 1-2022', adoptionStage: 'in-force' };
    const readings = (['IDT', null] as const).map((degree, index) => ({
      ...adoption,
      degree,
      industries: ['ev'],
      evidence: { ...evidence, sourceId: `s${String(index)}` },
    }));
    const law = { issuer: 'UN', law: '1958 Agreement', designation: 'UN R155', force: 'binding-on-parties' };
    const notification = { refArea: 'CN', title: 'Door handles', industries: ['ev'], evidence };
    const documents = [
      at(adoptionsDocument.path, { adoptions: readings }),
      at(lawStandardsDocument.path, { lawStandards: [{ ...law, evidence }] }),
      at(tbtNotificationsDocument.path, { notifications: [notification] }),
    ];
    expect(publishedRows(documents)).toMatchObject([
      {
        subject: 'GB/T 1-2022',
        key: 'ISO 1:2018|s0',
        label: 'after ISO 1:2018',
        text: 'Identical; In force',
      },
      { subject: 'GB/T 1-2022', key: 'ISO 1:2018|s1', text: 'In force' },
      { table: 'law-standards', title: 'UN: 1958 Agreement', key: '|UN R155|', label: 'UN R155' },
      { table: 'notifications', title: 'China: Door handles', key: 's', label: '' },
    ]);
  });

  it('reads targets with their bound, due date and what came of them', () => {
    const target = {
      ...{ id: 't', refArea: 'CN', industry: 'power-grid', title: 'Capacity', kind: 'plan', evidence },
      ...{ setOn: '2021', due: '2025', value: 300, valueQualifier: 'more-than', unit: 'gw', status: 'open' },
    };
    const open = { ...target, id: 'u', due: null, value: null, valueQualifier: null };
    expect(publishedRows([at(policyTargetsDocument.path, { targets: [target, open] })])).toMatchObject([
      { table: 'targets', subject: 't', text: 'China; plan; 2021; 2025; more than 300 gw; open' },
      { table: 'targets', subject: 'u', text: 'China; plan; 2021; open' },
    ]);
  });
});
