import { compareText, groupBy } from '../../domain/sorting.ts';
import type { SegmentRow, Problem, Records } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type SeenTables = Pick<Records, 'priceSegments' | 'priceModes' | 'cnyPriceRuns'>;

/** A dated reading of a model's price, in one currency. */
interface SeenPrice {
  readonly model: string;
  readonly day: string;
  readonly where: string;
  readonly shows: (segment: SegmentRow) => boolean;
}

const RULE = 'last-seen-follows-sightings';

function recordedSightings({ priceModes, cnyPriceRuns }: SeenTables): SeenPrice[] {
  const base = priceModes.filter((row) => row.mode === 'standard' && row.inputTokensAbove === 0);
  const runs = cnyPriceRuns.filter(({ currency }) => currency === 'CNY');
  return [
    ...base.map((row) => ({
      model: row.modelId,
      day: row.asOf,
      where: 'price-modes.csv',
      shows: ({ inputUsdPerMtok, outputUsdPerMtok }: SegmentRow) =>
        inputUsdPerMtok === row.inputUsdPerMtok && outputUsdPerMtok === row.outputUsdPerMtok,
    })),
    ...runs.map((row) => ({
      model: row.vendorModelId.toLowerCase(),
      day: row.lastSeen,
      where: 'cny-price-runs.csv',
      shows: ({ inputCnyPerMtok, outputCnyPerMtok }: SegmentRow) =>
        inputCnyPerMtok === row.inputPerMtok && outputCnyPerMtok === row.outputPerMtok,
    })),
  ];
}

function sightingProblem(
  segment: SegmentRow,
  old: SegmentRow | undefined,
  seen: readonly SeenPrice[],
): Problem[] {
  const { modelId, effectiveFrom, oldPriceLastSeen } = segment;
  if (oldPriceLastSeen === null || old === undefined) return [];
  const subject = `${modelId} ${effectiveFrom}`;
  if (oldPriceLastSeen >= effectiveFrom) {
    const sentence = `${subject}: The old price was last seen on ${oldPriceLastSeen}, when the new one held already. Mend one of the two days.`;
    return [problemAt(segment, RULE, sentence)];
  }
  const isLater = ({ day }: SeenPrice) => day > oldPriceLastSeen && day < effectiveFrom;
  const last = seen
    .filter((sighting) => isLater(sighting) && sighting.shows(old))
    .sort((left, right) => compareText(right.day, left.day))[0];
  if (last === undefined) return [];
  const sentence = `${subject}: ${last.where} shows the old price on ${last.day}, later than it was last seen, ${oldPriceLastSeen}. Take the later day.`;
  return [problemAt(segment, RULE, sentence)];
}

/** A price was last seen on or after every dated sighting of it, and before the next price. */
export function lastSeenFollowsSightings(records: SeenTables): Problem[] {
  const seen = groupBy(recordedSightings(records), ({ model }) => model);
  const segments = [...groupBy(records.priceSegments, (row) => row.modelId)].flatMap(([modelId, group]) => {
    const ordered = group.sort((left, right) => compareText(left.effectiveFrom, right.effectiveFrom));
    return ordered.flatMap((row, index) => sightingProblem(row, ordered[index - 1], seen.get(modelId) ?? []));
  });
  const runs = records.cnyPriceRuns
    .filter(({ firstSeen, lastSeen }) => lastSeen < firstSeen)
    .map((row) => {
      const sentence = `${row.vendorModelId} ${row.firstSeen}: The run ends on ${row.lastSeen}, before it was first seen. Mend one of the two days.`;
      return problemAt(row, RULE, sentence);
    });
  return [...segments, ...runs];
}
