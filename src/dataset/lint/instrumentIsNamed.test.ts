import { expect, it } from 'vitest';
import { sampleTask, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { instrumentIsNamed } from './instrumentIsNamed.ts';

const guess = sampleTask({ instrument: 'recommended-gbt', title: 'Open the project on software update' });

it('finds an instrument that nothing names', () => {
  expect(textsOf(instrumentIsNamed({ planTasks: [guess] }))).toEqual([
    "[instrument-is-named] t: Nothing in the row names the instrument recommended-gbt. Quote the plan's word for it in the place, or write unknown.",
  ]);
});

it('accepts a word in either language, and "unknown"', () => {
  const planTasks = [
    { ...guess, sourceLocator: 'list of recommended standards' },
    { ...guess, titleOriginal: '推荐性国家标准' },
    { ...guess, instrument: 'unknown' as const },
  ];
  expect(instrumentIsNamed({ planTasks })).toEqual([]);
});
