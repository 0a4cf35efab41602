import { expect, it } from 'vitest';
import { contextItem } from '../../src/figures/modelItems.ts';
import type { EvidenceItem } from '../../src/figure/evidenceItem.ts';
import { builtPricing } from '../support/builtFigures.ts';

const { models } = builtPricing();
const cards = models.map(contextItem);
const names = (of: readonly EvidenceItem[]) => of.map(({ subject }) => subject);

it('cites for a context length the source that states it', () => {
  const of = (name: string) => cards.find(({ subject }) => subject === `${name}, context length`);
  expect(of('GPT-5.5')?.evidence).toEqual({
    sourceId: 'pricing-modelsdev',
    locator: 'providers/openai/models/gpt-5.5.toml, [limit]',
    confidence: 'medium',
    note: 'as a catalog lists it, not as read on a page of the developer; other lengths: 272,000 in the pi-ai catalog',
  });
  expect(of('GPT-5.5')?.period).toBe('2026-07-02');
  expect(of('DeepSeek-V3.1')).toMatchObject({ period: '', evidence: { confidence: 'high', note: null } });
  const disputed = cards.filter(({ evidence }) => evidence.note?.includes('other lengths: ') === true);
  expect(disputed.length).toBeGreaterThan(60);
  expect(names(disputed.filter(({ evidence }) => evidence.confidence === 'high'))).toEqual([]);
  const priced = models.filter(({ contextEvidence: own, evidence: { locator } }) => own?.locator === locator);
  expect(priced.map(({ id }) => id)).toEqual([]);
});
