import { describe, expect, it } from 'vitest';
import { sampleModel, sampleModelAlias } from '../../../tests/support/records/sampleRows.ts';
import { entryNamer } from './entryNamer.ts';

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
