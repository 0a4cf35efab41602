import { expect, it } from 'vitest';
import { sampleTask, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleTaskLink } from '../../../tests/support/records/sampleTopicRows.ts';
import { advanceGoesOn } from './advanceGoesOn.ts';

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
