import { expect, it } from 'vitest';
import type { Confidence } from '../../contract/codelists.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleStep, sampleTaskLink } from '../../../tests/support/records/sampleTopicRows.ts';
import { linkIsNoFirmer } from './linkIsNoFirmer.ts';

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
