import { describe, expect, it } from 'vitest';
import { sampleModel, sampleModelAlias } from '../../../tests/support/records/sampleRows.ts';
import { entryNamer, modelFinder, nameSpotter } from './names.ts';

const find = modelFinder({
  models: [sampleModel({ modelId: 'qwen3.7-max', name: 'Qwen3.7 Max', developer: 'Alibaba' })],
  modelAliases: [sampleModelAlias({ alias: 'qwen3.7-max-20260517', modelId: 'qwen3.7-max' })],
});

it('finds a model by id, by name and by alias', () => {
  expect(find('qwen3.7-max', 'Alibaba')).toBe('qwen3.7-max');
  expect(find('Qwen3.7 Max', 'Alibaba')).toBe('qwen3.7-max');
  expect(find('qwen3.7-max-20260517', 'Alibaba')).toBe('qwen3.7-max');
});

it('takes no name for another that is like it', () => {
  expect(find('qwen3.7-max-high', 'Alibaba')).toBeNull();
  expect(find('QWEN3.7-MAX', 'Alibaba')).toBeNull();
});

it('never gives a model to another developer', () => {
  expect(find('qwen3.7-max', 'OpenAI')).toBeNull();
});

const alias = (name: string, variant: string | null) =>
  sampleModelAlias({ alias: name, modelId: 'claude-opus-5', variant });

const namer = entryNamer({
  models: [
    sampleModel({ modelId: 'claude-opus-5', name: 'Claude Opus 5', developer: 'Anthropic', refArea: 'US' }),
  ],
  modelAliases: [
    alias('claude-opus-5-max', 'max'),
    alias('Claude Opus 5 (Max)', 'Max'),
    alias('claude-opus-5-max-effort', 'max-effort'),
    alias('Claude-Opus-5', null),
    alias('dated', '20260724, thinking, 64k, High'),
    alias('budget', '20260724, 32k thinking'),
    alias('harness', '2026-07-24, codex-harness, xHigh'),
    alias('adaptive', 'Adaptive Reasoning, Max Effort'),
    alias('minimal', 'thinking-minimal'),
  ],
});
const nameOf = (spelled: string) => namer.by(spelled, 'Anthropic').displayName;

describe('entryNamer', () => {
  it('calls a model by its name, however it is spelled', () => {
    for (const spelled of ['claude-opus-5', 'Claude Opus 5', 'Claude-Opus-5']) {
      expect(namer.by(spelled, 'Anthropic')).toEqual({
        modelId: 'claude-opus-5',
        displayName: 'Claude Opus 5',
      });
    }
  });

  it('gives one setting one name', () => {
    const spelled = ['claude-opus-5-max', 'Claude Opus 5 (Max)', 'claude-opus-5-max-effort'];
    expect(new Set(spelled.map(nameOf))).toEqual(new Set(['Claude Opus 5 (max)']));
  });

  it('writes settings first, then what ran the model, then the day', () => {
    expect(nameOf('dated')).toBe('Claude Opus 5 (thinking 64k, high, 2026-07-24)');
    expect(nameOf('budget')).toBe('Claude Opus 5 (thinking 32k, 2026-07-24)');
    expect(nameOf('harness')).toBe('Claude Opus 5 (xhigh, Codex harness, 2026-07-24)');
    expect(nameOf('adaptive')).toBe('Claude Opus 5 (adaptive reasoning, max)');
    expect(nameOf('minimal')).toBe('Claude Opus 5 (minimal thinking)');
  });

  it('leaves a name as it is spelled that means no model on record', () => {
    const unknown = { modelId: null, displayName: 'claude-opus-5-max' };
    expect(namer.by('claude-opus-5-max', 'Somebody else')).toEqual(unknown);
    expect(namer.by('claude-opus-5-max', null)).toEqual(unknown);
    expect(namer.from('claude-opus-5-max', 'CN')).toEqual(unknown);
  });

  it('finds a model by where it comes from, in lists that do not say who made it', () => {
    expect(namer.from('claude-opus-5-max', 'US').displayName).toBe('Claude Opus 5 (max)');
  });
});

const spot = nameSpotter([
  ['GPT-5', 'gpt-5'],
  ['GPT-5 Pro', 'gpt-5-pro'],
  ['Claude Opus 5', 'opus-5'],
  ['Kimi K3', 'kimi-k3'],
  ['360', 'developer-360'],
]);

describe('nameSpotter', () => {
  it('finds names as whole words, whatever punctuation stands around them', () => {
    expect([...spot('Kimi K3, “GPT-5” and Claude Opus 5’s price (per month).')]).toEqual([
      'kimi-k3',
      'gpt-5',
      'opus-5',
    ]);
  });

  it('takes a hyphen and a blank as one', () => {
    expect([...spot('Claude-Opus-5 and GPT 5')]).toEqual(['opus-5', 'gpt-5']);
  });

  it('takes the longest name alone', () => {
    expect([...spot('GPT-5 Pro is listed at 15 USD')]).toEqual(['gpt-5-pro']);
  });

  it.each([
    'GPT-5.5 came out',
    'gpt-5 in small letters',
    'Claude Opus 5.1',
    'Claude Opus',
    'some 360 models',
  ])('does not take “%s” for a name', (text) => {
    expect([...spot(text)]).toEqual([]);
  });
});
