import { compareText } from '../derive/compareText.ts';
import { groupBy } from '../derive/groupBy.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problemAt.ts';

type Segment = RowOf<'priceSegments'>;
type Mode = RowOf<'priceModes'>;

const RULE = 'last-seen-follows-sightings';

/** A dated reading of the old price that is later than the day on which it was last seen, as the row says. */
function laterSighting(segment: Segment, old: Segment | undefined, modes: readonly Mode[]): Mode | undefined {
  const { oldPriceLastSeen, effectiveFrom } = segment;
  return modes.find(
    ({ asOf, mode, inputTokensAbove, inputUsdPerMtok, outputUsdPerMtok }) =>
      old !== undefined &&
      oldPriceLastSeen !== null &&
      mode === 'standard' &&
      inputTokensAbove === 0 &&
      asOf > oldPriceLastSeen &&
      asOf < effectiveFrom &&
      inputUsdPerMtok === old.inputUsdPerMtok &&
      outputUsdPerMtok === old.outputUsdPerMtok,
  );
}

function problemOf(segment: Segment, old: Segment | undefined, modes: readonly Mode[]): Problem[] {
  const { modelId, effectiveFrom, oldPriceLastSeen } = segment;
  const subject = `${modelId} ${effectiveFrom}`;
  if (oldPriceLastSeen !== null && oldPriceLastSeen >= effectiveFrom) {
    const sentence = `${subject}: The old price was last seen on ${oldPriceLastSeen}, when the new one held already. Mend one of the two days.`;
    return [problemAt(segment, RULE, sentence)];
  }
  const seen = laterSighting(segment, old, modes);
  if (seen === undefined) return [];
  const sentence = `${subject}: price-modes.csv shows the old price on ${seen.asOf}, later than it was last seen, ${String(oldPriceLastSeen)}. Take the later day.`;
  return [problemAt(segment, RULE, sentence)];
}

/** A price was last seen on or after every dated sighting of it, and before the next price. */
export function lastSeenFollowsSightings(
  records: Pick<Records, 'priceSegments' | 'priceModes' | 'cnyPriceRuns'>,
): Problem[] {
  const modes = groupBy(records.priceModes, (row) => row.modelId);
  const segments = [...groupBy(records.priceSegments, (row) => row.modelId)].flatMap(([modelId, group]) => {
    const ordered = group.sort((left, right) => compareText(left.effectiveFrom, right.effectiveFrom));
    return ordered.flatMap((row, index) => problemOf(row, ordered[index - 1], modes.get(modelId) ?? []));
  });
  const runs = records.cnyPriceRuns
    .filter(({ firstSeen, lastSeen }) => lastSeen < firstSeen)
    .map((row) => {
      const sentence = `${row.vendorModelId} ${row.firstSeen}: The run ends on ${row.lastSeen}, before it was first seen. Mend one of the two days.`;
      return problemAt(row, RULE, sentence);
    });
  return [...segments, ...runs];
}
