import { describe, expect, it } from 'vitest';
import { sampleStandard, sampleTask, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { samplePlan, sampleStep, sampleTaskLink } from '../../../tests/support/records/sampleTopicRows.ts';
import {
  advanceGoesOn,
  carriedOverIsOpen,
  linkBasisHolds,
  linkIsNoFirmer,
  openTaskHasNoDocument,
  outcomeFollowsPlan,
  studyAsksForNone,
} from './planTasks.ts';
import type { Confidence } from '../../contract/codelists.ts';

describe('outcome-follows-plan', () => {
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
});

describe('open-task-has-no-document', () => {
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
    expect(
      found({ lineage: [sampleStep({ step: 'draft-for-comment', reference: 'GB/T 1 draft' })] }),
    ).toEqual([sentence]);
    expect(found({ taskLinks: [sampleTaskLink({ note: 'published as GB/T 1-2026' })] })).toEqual([sentence]);
  });

  it('accepts a task with a document, an edition older than the plan, and numbers that are not out', () => {
    const taskLinks = [sampleTaskLink({ note: 'published as GB/T 1-2026' })];
    expect(found({ taskLinks, lineage: [sampleStep({ reference: 'GB/T 1-2026' })] })).toEqual([]);
    expect(found({ taskLinks, plans: [samplePlan({ planId: 'p', publishedOn: '2026-03-01' })] })).toEqual([]);
    expect(found({ taskLinks: [sampleTaskLink({ note: 'published as GB 1-2026' })] })).toEqual([]);
    expect(found({})).toEqual([]);
  });
});

describe('study-asks-for-none', () => {
  const found = (step: Parameters<typeof sampleStep>[0], stage: 'pre-study' | 'draft' = 'pre-study') =>
    textsOf(
      studyAsksForNone({ planTasks: [sampleTask({ taskId: 't', stage })], lineage: [sampleStep(step)] }),
    );

  it('finds a document after a study that is not said to be our reading, or is not low', () => {
    const sentence =
      '[study-asks-for-none] t GB 1-2026: The plan asks for a study. Say that the link is our reading, with low confidence.';
    expect(found({ confidence: 'medium', note: 'The link is our reading.' })).toEqual([sentence]);
    expect(found({ confidence: 'low', note: null })).toEqual([sentence]);
  });

  it('accepts our reading with low confidence, counterparts, and tasks that ask for a document', () => {
    expect(found({ confidence: 'low', note: 'The link is our reading.' })).toEqual([]);
    expect(found({ confidence: 'medium', step: 'international-counterpart' })).toEqual([]);
    expect(found({ confidence: 'medium' }, 'draft')).toEqual([]);
  });
});

describe('link-basis-holds', () => {
  const found = (
    lineage: readonly (readonly [task: string, reference: string])[],
    basis = 'same-standard-number' as const,
  ) =>
    textsOf(
      linkBasisHolds({
        taskLinks: [sampleTaskLink({ fromTaskId: 'a', toTaskId: 'b', basis })],
        lineage: lineage.map(([taskId, reference]) => sampleStep({ taskId, reference })),
      }),
    );

  it('finds tasks joined by a number that no standard of both has', () => {
    const sentence =
      '[link-basis-holds] a b: No row joins both with a standard of one number. Join them by title or topic, or enter the steps.';
    expect(found([['a', 'GB 1-2026']])).toEqual([sentence]);
    expect(
      found([
        ['a', 'GB 1-2026'],
        ['b', 'GB 2-2026'],
      ]),
    ).toEqual([sentence]);
  });

  it('accepts another edition, part or series of one number', () => {
    expect(
      found([
        ['a', 'GB/T 44721-2024'],
        ['b', 'GB 44721-2026'],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['a', 'GB/T 32960.1-2025'],
        ['b', 'GB/T 32960.3-2025'],
      ]),
    ).toEqual([]);
  });
});

describe('link-is-no-firmer', () => {
  const found = (link: Confidence, earlier: Confidence, later: Confidence) =>
    textsOf(
      linkIsNoFirmer({
        taskLinks: [
          sampleTaskLink({ fromTaskId: 'a', toTaskId: 'b', basis: 'same-standard-number', confidence: link }),
        ],
        lineage: [
          sampleStep({ taskId: 'a', confidence: earlier }),
          sampleStep({ taskId: 'a', reference: 'GB 2-2026', confidence: 'high' }),
          sampleStep({ taskId: 'b', confidence: later }),
          sampleStep({ taskId: 'b', step: 'in-force', confidence: 'low' }),
        ],
      }),
    );

  it('finds a link that is surer than the rows of one side', () => {
    expect(found('medium', 'low', 'high')).toEqual([
      '[link-is-no-firmer] a b: The link is medium, but the rows that it rests on are low. Lower it.',
    ]);
    expect(found('high', 'high', 'medium')).toHaveLength(1);
  });

  it('accepts a link as sure as the surest rows of its number, or less', () => {
    expect(found('medium', 'medium', 'high')).toEqual([]);
    expect(found('low', 'high', 'high')).toEqual([]);
  });
});

describe('advance-goes-on', () => {
  const found = (from: 'draft' | 'issue-implement', to: 'draft' | 'issue-implement') =>
    textsOf(
      advanceGoesOn({
        taskLinks: [sampleTaskLink({ fromTaskId: 'a', toTaskId: 'b', relation: 'advanced' })],
        planTasks: [sampleTask({ taskId: 'a', stage: from }), sampleTask({ taskId: 'b', stage: to })],
      }),
    );

  it('finds a task called advanced whose stage goes back or stays', () => {
    expect(found('issue-implement', 'draft')[0]).toBe(
      '[advance-goes-on] a b: “Draft” comes no later than “Issue and implementation”. Call it carried over, or revised where the first edition is out.',
    );
    expect(found('draft', 'draft')).toHaveLength(1);
    expect(found('draft', 'issue-implement')).toEqual([]);
  });
});

describe('carried-over-is-open', () => {
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
});
