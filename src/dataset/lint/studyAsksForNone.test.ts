import { expect, it } from 'vitest';
import { sampleTask, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleStep } from '../../../tests/support/records/sampleTopicRows.ts';
import { studyAsksForNone } from './studyAsksForNone.ts';

const found = (step: Parameters<typeof sampleStep>[0], stage: 'pre-study' | 'draft' = 'pre-study') =>
  textsOf(studyAsksForNone({ planTasks: [sampleTask({ taskId: 't', stage })], lineage: [sampleStep(step)] }));

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
