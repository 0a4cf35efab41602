import { expect, it } from 'vitest';
import { sampleStandard, sampleTask, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { samplePlan, sampleStep, sampleTaskLink } from '../../../tests/support/records/sampleTopicRows.ts';
import { openTaskHasNoDocument } from './openTaskHasNoDocument.ts';

type Records = Parameters<typeof openTaskHasNoDocument>[0];

const found = (changes: Partial<Records>) =>
  textsOf(
    openTaskHasNoDocument({
      planTasks: [sampleTask({ taskId: 't', planId: 'p', planYear: 2025, note: null })],
      plans: [samplePlan({ planId: 'p', publishedOn: '2025-03-01' })],
      lineage: [],
      taskLinks: [],
      standards: [sampleStandard({ designation: 'GB/T 1-2026', publishedOn: '2026-01-01' })],
      ...changes,
    }),
  );

const sentence =
  '[open-task-has-no-document] t: Its rows name GB/T 1-2026, which is out, and the task is open. Add the steps of the document.';

it('finds a published document whose number the rows of an open task name', () => {
  expect(found({ lineage: [sampleStep({ step: 'draft-for-comment', reference: 'GB/T 1 draft' })] })).toEqual([
    sentence,
  ]);
  expect(found({ taskLinks: [sampleTaskLink({ note: 'published as GB/T 1-2026' })] })).toEqual([sentence]);
});

it('accepts a task with a document, an edition older than the plan, and numbers that are not out', () => {
  const taskLinks = [sampleTaskLink({ note: 'published as GB/T 1-2026' })];
  expect(found({ taskLinks, lineage: [sampleStep({ reference: 'GB/T 1-2026' })] })).toEqual([]);
  expect(found({ taskLinks, plans: [samplePlan({ planId: 'p', publishedOn: '2026-03-01' })] })).toEqual([]);
  expect(found({ taskLinks: [sampleTaskLink({ note: 'published as GB 1-2026' })] })).toEqual([]);
  expect(found({})).toEqual([]);
});
