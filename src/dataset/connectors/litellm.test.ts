import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleModel } from '../../../tests/support/records/sampleRows.ts';
import { litellm } from './litellm.ts';

const recorded = (name: string) =>
  readFileSync(new URL(`../../../tests/fixtures/upstream/${name}`, import.meta.url), 'utf8');
const map = recorded('litellm.json');
const oldest = recorded('litellm-2024.json');
const model = (modelId: string, developer: string) => sampleModel({ modelId, developer });
const models = [
  model('gpt-4', 'OpenAI'),
  model('gpt-4o', 'OpenAI'),
  model('gpt-3.5-turbo', 'OpenAI'),
  model('claude-opus-4', 'Anthropic'),
  model('claude-2', 'Anthropic'),
  model('gemini-2.5-flash', 'Google'),
  model('grok-3', 'xAI'),
  model('phi-4', 'Microsoft'),
  model('amazon-nova-lite', 'Amazon'),
  model('llama-3-70b', 'Meta'),
];
const read = (text: string, day: string) =>
  litellm.read(text, day, { developers: [], developerAliases: [], models, boardEntries: [] });
const pricesOf = (text: string, day: string) =>
  read(text, day).proposals.map(({ row }) =>
    'effectiveFrom' in row
      ? [row.modelId, row.inputUsdPerMtok, row.cachedInputUsdPerMtok, row.outputUsdPerMtok]
      : [],
  );

it("turns USD per token into USD per million, of the vendors' own keys and of no reseller's", () => {
  expect(pricesOf(map, '2025-07-05')).toEqual([
    ['gpt-4', 30, null, 60],
    ['gpt-4o', 2.5, 1.25, 10],
    ['gpt-3.5-turbo', 0.5, null, 1.5],
    ['claude-opus-4', 15, 1.5, 75],
    ['gemini-2.5-flash', 0.3, null, 2.5],
    ['grok-3', 3, null, 15],
    ['phi-4', 0.125, null, 0.5],
    ['amazon-nova-lite', 0.06, null, 0.24],
  ]);
});

it('names the file, the key and the day', () => {
  const { feed, proposals, upstreamDate } = read(map, '2025-07-05');
  expect(feed.sourceId).toBe('pricing-litellm');
  expect(upstreamDate).toBe('2025-07-05');
  expect(proposals.find(({ row }) => 'modelId' in row && row.modelId === 'grok-3')?.row.sourceLocator).toBe(
    'model_prices_and_context_window.json, key xai/grok-3, as of 2025-07-05',
  );
});

it('reads the oldest copies, which name no provider', () => {
  expect(pricesOf(oldest, '2024-01-30')).toEqual([
    ['gpt-4', 30, null, 60],
    ['claude-2', 8, null, 24],
  ]);
});

it('takes no price of a model after the day on which the map ends it', () => {
  const entry = {
    litellm_provider: 'openai',
    mode: 'chat',
    input_cost_per_token: 1e-6,
    output_cost_per_token: 2e-6,
  };
  const ending = JSON.stringify({ 'gpt-4': entry, 'gpt-4o': { ...entry, deprecation_date: '2026-05-14' } });
  const idsOn = (day: string) => pricesOf(ending, day).map(([id]) => id);
  expect(idsOn('2026-05-14')).toEqual(['gpt-4', 'gpt-4o']);
  expect(idsOn('2026-05-15')).toEqual(['gpt-4']);
});

it('leaves out what is free in the map only because its price is not known', () => {
  const { remarks } = read(map, '2025-07-05');
  expect(remarks.join()).not.toContain('gemini-exp-1206');
});
