import { expect, it } from 'vitest';
import { sampleModel, sampleModelAlias } from '../../../tests/support/records/sampleRows.ts';
import { modelFinder } from './modelFinder.ts';

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
