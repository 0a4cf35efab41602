import { expect, it } from 'vitest';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleTarget } from '../../../tests/support/records/sampleTopicRows.ts';
import { metTargetHasSource } from './metTargetHasSource.ts';

const sources = [
  sampleSource({ publishedOn: '2021-10-10' }),
  sampleSource({ sourceId: 'later', publishedOn: '2026-02-05' }),
  sampleSource({ sourceId: 'early', publishedOn: '2024-12' }),
];
const find = (changes: Parameters<typeof sampleTarget>[0]) =>
  textsOf(
    metTargetHasSource({
      sources,
      targets: [sampleTarget({ status: 'met: 88.9 percent', result: 'met', ...changes })],
    }),
  );

it('finds a target that is met without a source of its own, or by the plan itself', () => {
  const sentence =
    '[met-target-has-source] t: No source of its own says that the target was met or missed. Cite one in status_source_id, or write "open".';
  expect(find({})).toEqual([sentence]);
  expect(find({ statusSourceId: 's' })).toEqual([sentence]);
});

it('finds one that was met before it was due', () => {
  expect(find({ statusSourceId: 'early' })).toEqual([
    '[met-target-has-source] t: early is of 2024-12, before the target was due, 2025. Cite a later one, or write "open".',
  ]);
});

it('accepts a later source, and leaves open targets alone', () => {
  expect(find({ statusSourceId: 'later' })).toEqual([]);
  expect(find({ status: 'open', result: null })).toEqual([]);
  expect(find({ status: 'no result found', result: 'not-found' })).toEqual([]);
  expect(find({ status: 'met', due: null, statusSourceId: 'early' })).toEqual([]);
});

it('finds one whose words say another outcome than its result', () => {
  const found = [
    '[met-target-has-source] t: The status says “met: 88.9 percent” and the result nothing. Mend one of the two.',
  ];
  expect(find({ result: null, statusSourceId: 'later' })).toEqual(found);
  expect(find({ status: 'no result found', statusSourceId: 'later' })).toHaveLength(1);
});
