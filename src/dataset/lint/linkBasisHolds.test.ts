import { expect, it } from 'vitest';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleStep, sampleTaskLink } from '../../../tests/support/records/sampleTopicRows.ts';
import { linkBasisHolds } from './linkBasisHolds.ts';

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
