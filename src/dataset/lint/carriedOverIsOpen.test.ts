import { expect, it } from 'vitest';
import { sampleTask, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { samplePlan, sampleStep, sampleTaskLink } from '../../../tests/support/records/sampleTopicRows.ts';
import { carriedOverIsOpen } from './carriedOverIsOpen.ts';

const found = (date: string) =>
  textsOf(
    carriedOverIsOpen({
      taskLinks: [sampleTaskLink({ fromTaskId: 'a', toTaskId: 'b', relation: 'carried-over' })],
      planTasks: [sampleTask({ taskId: 'a', planId: 'one' }), sampleTask({ taskId: 'b', planId: 'two' })],
      plans: [samplePlan({ planId: 'two', publishedOn: '2026-05-26' })],
      lineage: [sampleStep({ taskId: 'a', step: 'published', date, reference: 'GB/T 44464-2024' })],
    }),
  );

it('finds a task called carried over whose document was out before the later plan', () => {
  expect(found('2024-08-23')).toEqual([
    '[carried-over-is-open] a b: GB/T 44464-2024 was out before the later plan. Call it followed up, or revised.',
  ]);
  expect(found('2026-06-01')).toEqual([]);
});
