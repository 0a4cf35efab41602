import { expect, it } from 'vitest';
import { sampleTask, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { stageIsNamed } from './stageIsNamed.ts';

const guess = sampleTask({ stage: 'draft', title: 'Strengthen battery safety', titleOriginal: null });

it('finds a stage that no verb names', () => {
  expect(textsOf(stageIsNamed({ planTasks: [guess] }))).toEqual([
    "[stage-is-named] t: No verb in the row names the stage draft. Begin the title with the plan's verb, or write unknown.",
  ]);
});

it('accepts a verb in either language, and "unknown"', () => {
  const planTasks = [
    { ...guess, title: 'Draft a standard for battery safety' },
    { ...guess, titleOriginal: '动力电池安全标准制修订' },
    { ...guess, stage: 'unknown' as const },
  ];
  expect(stageIsNamed({ planTasks })).toEqual([]);
});
