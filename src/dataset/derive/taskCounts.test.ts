import { expect, it } from 'vitest';
import { sampleTask } from '../../../tests/support/records/sampleRows.ts';
import { taskCounts } from './taskCounts.ts';

it('counts by domain and stage, joins industries and counts sources', () => {
  const counts = taskCounts([
    sampleTask({ taskId: 't3', stage: 'issue-implement' }),
    sampleTask({ taskId: 't2', stage: 'draft', industries: ['ev', 'ai'], sourceId: 's2' }),
    sampleTask({ taskId: 't1', stage: 'draft', industries: ['batteries'] }),
    sampleTask({ taskId: 't4', domain: 'low-carbon' }),
  ]);
  expect(counts.map(({ domain, stage, count, first }) => [domain, stage, count, first.taskId])).toEqual([
    ['low-carbon', 'draft', 1, 't4'],
    ['safety', 'draft', 2, 't1'],
    ['safety', 'issue-implement', 1, 't3'],
  ]);
  expect(counts[1]?.industries).toEqual(['ai', 'ev', 'batteries']);
  expect(counts[1]?.sourceCount).toBe(2);
});
