import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { sampleModel } from '../../../tests/support/records/sampleRows.ts';
import { modelsDev } from './modelsDev.ts';

const repository = readFileSync(
  new URL('../../../tests/fixtures/upstream/models-dev.json', import.meta.url),
  'utf8',
);
const layout = v.looseObject({
  _about: v.looseObject({}),
  providers: v.record(v.string(), v.record(v.string(), v.looseObject({}))),
});
const file = v.parse(layout, JSON.parse(repository));

const model = (modelId: string, developer: string) => sampleModel({ modelId, developer });
const models = [
  model('gpt-5', 'OpenAI'),
  model('claude-opus-4.5', 'Anthropic'),
  model('gemini-3-pro-preview', 'Google'),
  model('qwen3-max', 'Alibaba'),
  model('amazon-nova-pro', 'Amazon'),
  model('grok-4.1-fast', 'xAI'),
  model('deepseek-v3.2-exp', 'DeepSeek'),
  model('llama-3.3-70b', 'Meta'),
];
const read = (text: string, asOf: string | null = null) =>
  modelsDev.read(text, asOf, { developers: [], developerAliases: [], models, boardEntries: [] });
const pricesOf = (text: string) =>
  read(text, '2026-07-02').proposals.map(({ row }) =>
    'effectiveFrom' in row
      ? [row.modelId, row.inputUsdPerMtok, row.cachedInputUsdPerMtok, row.outputUsdPerMtok]
      : [],
  );

const prices = [
  ['gpt-5', 1.25, 0.13, 10],
  ['claude-opus-4.5', 5, 0.5, 25],
  ['gemini-3-pro-preview', 2, 0.2, 12],
  ['grok-4.1-fast', 0.2, 0.05, 0.5],
  ['qwen3-max', 1.2, null, 6],
  ['amazon-nova-pro', 0.8, 0.2, 3.2],
];

it("takes the vendors' own prices, not those of clouds, of the mainland or of free offers", () => {
  expect(pricesOf(repository)).toEqual(prices);
});

it('dates the file by its commit, unless a day is given', () => {
  expect(read(repository).upstreamDate).toBe('2025-12-31');
  expect(read(repository, '2026-01-05').upstreamDate).toBe('2026-01-05');
});

it('names the file below the repository and the day', () => {
  const [first] = read(repository).proposals;
  expect(first?.row).toMatchObject({
    sourceId: 'pricing-modelsdev',
    sourceLocator: 'providers/openai/models/gpt-5.toml, [cost], as of 2025-12-31',
  });
});

it('reads entries that take all but the price from the shared folder', () => {
  const providers = Object.entries(file.providers).map(([provider, entries]) => {
    const short = Object.entries(entries).map(([id, { cost }]): readonly [string, object] => [
      id,
      { base_model: `${provider}/${id}`, cost },
    ]);
    return [provider, { ...Object.fromEntries(short), 'without-a-price': { base_model: 'a/b' } }] as const;
  });
  const models = { 'openai/gpt-5': { name: 'GPT-5', release_date: '2025-08-07' } };
  const newer = { ...file, models, providers: Object.fromEntries(providers) };
  expect(pricesOf(JSON.stringify(newer))).toEqual(prices);
});

it('reads what the site publishes, which bears no day', () => {
  const site = Object.entries(file.providers).map(([id, entries]) => [id, { id, models: entries }] as const);
  const text = JSON.stringify(Object.fromEntries(site));
  expect(pricesOf(text)).toEqual(prices);
  expect(() => read(text)).toThrow(expect.objectContaining({ alarm: 'cannot-cite' }));
});

it('takes no price of a model that its vendor no longer serves', () => {
  const cost = { input: 1, output: 2 };
  const entries = (status?: string) =>
    JSON.stringify({
      providers: {
        openai: { 'gpt-5': { status, cost } },
        anthropic: { 'claude-opus-4-5': { cost } },
      },
    });
  const idsOf = (text: string) => pricesOf(text).map(([id]) => id);
  expect(idsOf(entries('beta'))).toEqual(['gpt-5', 'claude-opus-4.5']);
  expect(idsOf(entries('deprecated'))).toEqual(['claude-opus-4.5']);
});
