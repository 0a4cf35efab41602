import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { sampleModel } from '../../../tests/support/records/sampleRows.ts';
import { llmPrices } from './llmPrices.ts';

const repository = readFileSync(
  new URL('../../../tests/fixtures/upstream/llm-prices.json', import.meta.url),
  'utf8',
);
const prices = v.array(v.looseObject({}));
const layout = v.object({
  files: v.record(
    v.string(),
    v.object({ vendor: v.string(), models: v.array(v.object({ id: v.string(), price_history: prices })) }),
  ),
});

const model = (modelId: string, developer: string) => sampleModel({ modelId, developer });
const models = [
  model('gpt-4.5-preview', 'OpenAI'),
  model('gpt-5', 'OpenAI'),
  model('claude-haiku-4.5', 'Anthropic'),
  model('claude-opus-4.1', 'Anthropic'),
  model('gemini-2.5-pro', 'Google'),
  model('grok-4-fast', 'xAI'),
  model('kimi-k2-0905', 'Moonshot AI'),
  model('deepseek-v3', 'DeepSeek'),
];
const rowsOf = (text: string) =>
  llmPrices
    .read(text, '2025-12-17', { developers: [], developerAliases: [], models, boardEntries: [] })
    .proposals.map(({ row }) => row);

it('takes the prices in force, by the ids that the records know', () => {
  const rows = rowsOf(repository);
  expect(rows.map((row) => ('effectiveFrom' in row ? [row.modelId, row.inputUsdPerMtok] : []))).toEqual([
    ['gpt-4.5-preview', 75],
    ['gpt-5', 1.25],
    ['claude-haiku-4.5', 1],
    ['claude-opus-4.1', 15],
    ['gemini-2.5-pro', 1.25],
    ['grok-4-fast', 0.2],
    ['kimi-k2-0905', 0.6],
  ]);
  expect(rows[0]).toMatchObject({
    effectiveFrom: '2025-12-17',
    sourceId: 'pricing-llm-prices',
    sourceLocator: 'data/openai.json, id gpt-4.5, as of 2025-12-17',
  });
});

it('reads what the site publishes: the same prices in one list', () => {
  const { files } = v.parse(layout, JSON.parse(repository));
  const list = Object.values(files).flatMap(({ vendor, models: ofVendor }) =>
    ofVendor.flatMap(({ id, price_history: history }) => history.map((one) => ({ id, vendor, ...one }))),
  );
  const rows = rowsOf(JSON.stringify({ prices: list }));
  const priced = (one: typeof rows) => one.map((row) => ({ ...row, sourceLocator: '' }));
  expect(priced(rows)).toEqual(priced(rowsOf(repository)));
  expect(rows[0]?.sourceLocator).toBe('historical-v1.json, vendor openai, id gpt-4.5, as of 2025-12-17');
});

it('keeps the day from which a price holds, and leaves past prices out', () => {
  const dated = repository.replace(
    /("id": "gpt-5",[^]*?"from_date": )null/,
    (_, start: string) => `${start}"2025-12-01"`,
  );
  expect(rowsOf(dated)).toContainEqual(
    expect.objectContaining({
      modelId: 'gpt-5',
      effectiveFrom: '2025-12-01',
      datePrecision: 'exact',
      sourceLocator: 'data/openai.json, id gpt-5, from_date 2025-12-01, as of 2025-12-17',
    }),
  );
  const past = repository.replace(
    /("id": "gpt-5",[^]*?"to_date": )null/,
    (_, start: string) => `${start}"2025-12-01"`,
  );
  expect(rowsOf(past)).not.toContainEqual(expect.objectContaining({ modelId: 'gpt-5' }));
});
