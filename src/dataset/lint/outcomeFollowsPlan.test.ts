import { expect, it } from 'vitest';
import { sampleTask, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { samplePlan, sampleStep } from '../../../tests/support/records/sampleTopicRows.ts';
import { outcomeFollowsPlan } from './outcomeFollowsPlan.ts';

const planTasks = [sampleTask({ taskId: 't', planId: 'p', planYear: 2026 })];
const found = (publishedOn: string | null, changes: Parameters<typeof sampleStep>[0]) =>
  textsOf(
    outcomeFollowsPlan({
      planTasks,
      plans: [samplePlan({ planId: 'p', publishedOn })],
      lineage: [sampleStep({ taskId: 't', step: 'published', reference: 'GB 1-2026', ...changes })],
    }),
  );

it('finds an outcome that was out by the day of its plan', () => {
  const sentence = (plan: string) =>
    `[outcome-follows-plan] t GB 1-2026: It was out on 2026-01-28, and the plan came out on ${plan}. Take the step out, or say why the two belong together.`;
  expect(found('2026-05-26', { date: '2026-01-28' })).toEqual([sentence('2026-05-26')]);
  expect(found('2026-01-28', { date: '2026-01-28' })).toEqual([sentence('2026-01-28')]);
});

it('accepts what is younger, or may be, and steps of which a document is not yet out', () => {
  expect(found('2026-05-26', { date: '2026-05-27' })).toEqual([]);
  expect(found('2026-05-26', { date: '2026' })).toEqual([]);
  expect(found('2026-05-26', { date: null })).toEqual([]);
  expect(found('2026-05-26', { date: '2020-01-01', step: 'project' })).toEqual([]);
  expect(found(null, { date: '2026-03-01' })).toEqual([]);
});
