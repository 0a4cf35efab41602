import { compareText, groupBy } from '../../domain/sorting.ts';
import type { SegmentRow, Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RULE = 'segments-do-not-overlap';

/** An open end is the start of the next price; only a recorded end can contradict it. */
function overlapProblems(segment: SegmentRow, next: SegmentRow | undefined): Problem[] {
  const { effectiveFrom, effectiveTo, modelId } = segment;
  if (effectiveTo === null) return [];
  if (effectiveTo <= effectiveFrom) {
    const sentence = `It ends on ${effectiveTo}, before it holds. An end is the first day of the next price.`;
    return [problemAt(segment, RULE, sentence)];
  }
  if (next === undefined || effectiveTo <= next.effectiveFrom) return [];
  const sentence = `It ends ${effectiveTo}, but the next price of ${modelId} starts on ${next.effectiveFrom}. End it there.`;
  return [problemAt(segment, RULE, sentence)];
}

/** On any day a model has at most one headline price. */
export function segmentsDoNotOverlap({ priceSegments }: Pick<Records, 'priceSegments'>): Problem[] {
  return [...groupBy(priceSegments, (row) => row.modelId).values()].flatMap((group) => {
    const ordered = group.sort((left, right) => compareText(left.effectiveFrom, right.effectiveFrom));
    return ordered.flatMap((segment, index) => overlapProblems(segment, ordered[index + 1]));
  });
}
