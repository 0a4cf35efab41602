import { expect, it } from 'vitest';
import {
  sampleDeveloper,
  sampleDeveloperAlias,
  sampleEntry,
  sampleModel,
  sampleModelAlias,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { nameResolves } from './nameResolves.ts';

const records = {
  developers: [sampleDeveloper({ developer: 'Alibaba' })],
  developerAliases: [sampleDeveloperAlias({ alias: 'Alibaba-ATH', developer: 'Alibaba' })],
  models: [sampleModel({ modelId: 'qwen3.7-max', name: 'Qwen3.7-Max', developer: 'Alibaba' })],
  modelAliases: [],
  boardEntries: [],
  cnyPriceRuns: [],
};

it('finds a name that is a known model but for its spelling, once', () => {
  const entry = sampleEntry({ model: 'Qwen3.7 Max', developer: 'Alibaba' });
  const problems = nameResolves({ ...records, boardEntries: [entry, entry] });
  expect(textsOf(problems)).toEqual([
    '[name-resolves] Qwen3.7 Max: The name resolves to nothing, but is qwen3.7-max but for its spelling or the setting. Add it to model-aliases.csv.',
  ]);
  const modelAliases = [sampleModelAlias({ alias: 'Qwen3.7 Max', modelId: 'qwen3.7-max' })];
  expect(nameResolves({ ...records, modelAliases, boardEntries: [entry] })).toEqual([]);
});

it.each([
  'qwen3.7-max-high',
  'Qwen3.7-Max (xHigh)',
  'qwen3.7-max_32K',
  'qwen3.7-max-xhigh (codex-harness)',
  'qwen3.7-max (non-thinking)',
  'qwen3.7-max-20260517',
  'qwen3.7-max-2026-05-17_xhigh',
])(
  'finds a board’s name that is a known model but for its day or the setting that was tried: %s',
  (model) => {
    const boardEntries = [sampleEntry({ model, developer: 'Alibaba' })];
    expect(nameResolves({ ...records, boardEntries })).toHaveLength(1);
    const modelAliases = [sampleModelAlias({ alias: model, modelId: 'qwen3.7-max' })];
    expect(nameResolves({ ...records, modelAliases, boardEntries })).toEqual([]);
  },
);

it('leaves names alone that only another developer could mean, and unknown ones', () => {
  const boardEntries = [
    sampleEntry({ model: 'Qwen3.7 Max', developer: 'OpenAI' }),
    sampleEntry({ model: 'qwen9-max-20260517', developer: 'Alibaba' }),
  ];
  expect(nameResolves({ ...records, boardEntries })).toEqual([]);
});

it('finds an alias that is an id already', () => {
  const developerAliases = [sampleDeveloperAlias({ alias: 'Alibaba', developer: 'Alibaba' })];
  const modelAliases = [sampleModelAlias({ alias: 'qwen3.7-max', modelId: 'qwen3.7-max' })];
  expect(nameResolves({ ...records, developerAliases, modelAliases })).toHaveLength(2);
});
