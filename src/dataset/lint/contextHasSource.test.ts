import { expect, it } from 'vitest';
import { sampleModel, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { contextHasSource } from './contextHasSource.ts';

const source = { contextSourceId: 's', contextSourceLocator: 'id m, contextWindow' };

it('finds a length under the source of the price, and a source without a length', () => {
  const models = [
    sampleModel({ contextTokens: 200_000 }),
    sampleModel({ contextTokens: 200_000, contextSourceId: 's' }),
    sampleModel(source),
  ];
  const texts = textsOf(contextHasSource({ models }));
  expect(texts).toHaveLength(3);
  expect(texts[0]).toContain('has no source and place');
  expect(texts[2]).toContain('does not have');
});

it('is content with a cited length, and with none', () => {
  expect(
    contextHasSource({ models: [sampleModel({ contextTokens: 200_000, ...source }), sampleModel()] }),
  ).toEqual([]);
});
