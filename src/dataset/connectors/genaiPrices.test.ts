import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleModel } from '../../../tests/support/records/sampleRows.ts';
import { genaiPrices } from './genaiPrices.ts';

const recorded = (name: string) =>
  readFileSync(new URL(`../../../tests/fixtures/upstream/${name}`, import.meta.url), 'utf8');
const repository = recorded('genai-prices.json');
const packaged = recorded('genai-prices-npm.json');

const model = (modelId: string, developer: string) => sampleModel({ modelId, developer });
const models = [
  model('gpt-5.5', 'OpenAI'),
  model('o3', 'OpenAI'),
  model('claude-opus-4.6', 'Anthropic'),
  model('claude-sonnet-5', 'Anthropic'),
  model('gemini-3.6-flash', 'Google'),
  model('deepseek-v4-pro', 'DeepSeek'),
  model('deepseek-v3.2', 'DeepSeek'),
  model('minimax-m1', 'MiniMax'),
  model('minimax-m2.7', 'MiniMax'),
  model('glm-5.3-flash', 'Zhipu AI (Z.ai)'),
  model('phi-4', 'Microsoft'),
];
const read = (text: string, day: string) =>
  genaiPrices.read(text, day, { developers: [], developerAliases: [], models, boardEntries: [] });
const rowOf = (text: string, day: string, modelId: string) =>
  read(text, day)
    .proposals.map(({ row }) => row)
    .filter((row) => 'modelId' in row && row.modelId === modelId);

it('takes the base of a price that depends on the length of the prompt', () => {
  expect(rowOf(repository, '2026-07-30', 'gpt-5.5')).toEqual([
    expect.objectContaining({ inputUsdPerMtok: 5, cachedInputUsdPerMtok: 0.5, outputUsdPerMtok: 30 }),
  ]);
});

it('takes the step in force, with its day, and those that are announced', () => {
  expect(rowOf(repository, '2026-07-30', 'o3')).toEqual([
    expect.objectContaining({ effectiveFrom: '2025-06-10', datePrecision: 'exact', inputUsdPerMtok: 2 }),
  ]);
  expect(rowOf(repository, '2026-07-30', 'claude-sonnet-5')).toEqual([
    expect.objectContaining({ effectiveFrom: '2026-07-30', priceBasis: 'list', outputUsdPerMtok: 10 }),
    expect.objectContaining({ effectiveFrom: '2026-09-01', priceBasis: 'scheduled', outputUsdPerMtok: 15 }),
  ]);
  expect(rowOf(packaged, '2026-09-23', 'gemini-3.6-flash')).toEqual([
    expect.objectContaining({ effectiveFrom: '2026-09-23', outputUsdPerMtok: 3.75 }),
    expect.objectContaining({ effectiveFrom: '2027-01-01', priceBasis: 'scheduled', outputUsdPerMtok: 7.5 }),
  ]);
});

it('takes the price of peak hours, with the other one beside it, once it holds', () => {
  expect(rowOf(packaged, '2026-09-23', 'deepseek-v4-pro')).toEqual([
    expect.objectContaining({
      effectiveFrom: '2026-08-17',
      priceBasis: 'peak',
      inputUsdPerMtok: 1.32,
      offPeakInputUsdPerMtok: 0.66,
    }),
  ]);
  expect(rowOf(packaged, '2026-08-01', 'deepseek-v4-pro')[0]).toMatchObject({
    effectiveFrom: '2026-08-01',
    priceBasis: 'list',
    inputUsdPerMtok: 0.435,
    offPeakInputUsdPerMtok: null,
  });
});

it("takes no reseller's price for the vendor's", () => {
  const ids = read(packaged, '2026-09-23').proposals.map(({ row }) => ('modelId' in row ? row.modelId : ''));
  expect(ids).toContain('minimax-m2.7');
  expect(ids).not.toContain('minimax-m1');
  expect(ids).not.toContain('phi-4');
  expect(rowOf(repository, '2026-07-30', 'deepseek-v3.2')).toEqual([]);
  expect(rowOf(packaged, '2026-09-23', 'glm-5.3-flash')).toEqual([
    expect.objectContaining({
      inputUsdPerMtok: 0.075,
      sourceLocator: 'provider zai, model GLM-5.3-Flash, as of 2026-09-23',
    }),
  ]);
});
