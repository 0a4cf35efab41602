import type { Problem, Records, RowPlace } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type DatedPriceTables = Pick<Records, 'models' | 'priceSegments' | 'priceModes' | 'priceSightings'>;

const ENDED_RULE = 'ended-price-is-not-listed';

/** A day on which a price of a model was listed; `null` if its row has none. */
interface ListedDay {
  readonly at: RowPlace;
  readonly modelId: string;
  readonly day: string | null;
}

const listedDays = ({ models, priceSegments, priceModes, priceSightings }: DatedPriceTables): ListedDay[] => [
  ...models.map((row) => ({ ...row, day: row.priceAsOf })),
  ...priceSegments.map((row) => ({ ...row, day: row.effectiveFrom })),
  ...[...models, ...priceSegments].map((row) => ({ ...row, day: row.cnyAsOf })),
  ...priceModes.map((row) => ({ ...row, day: row.asOf })),
  ...priceSightings.map((row) => ({ ...row, day: row.seenOn })),
];

/**
 * A catalog keeps the entry of a model that is no longer sold: its later readings show no listing. No price was thus
 * listed after the last day of its model, which a source states.
 */
export function endedPriceIsNotListed(records: DatedPriceTables): Problem[] {
  const ends = new Map(records.models.map(({ modelId, endsOn }) => [modelId, endsOn]));
  const unsourced = records.models.filter(
    ({ endsOn, endsSourceId, endsSourceLocator }) =>
      new Set([endsOn, endsSourceId, endsSourceLocator].map((cell) => cell === null)).size > 1,
  );
  const late = listedDays(records).flatMap((listed) => {
    const endsOn = ends.get(listed.modelId) ?? null;
    if (endsOn === null || listed.day === null || listed.day <= endsOn) return [];
    const sentence = `${listed.modelId} ${listed.day}: Its model ended on ${endsOn}. Give the last reading up to that day.`;
    return [problemAt(listed, ENDED_RULE, sentence)];
  });
  return [
    ...unsourced.map((row) =>
      problemAt(
        row,
        ENDED_RULE,
        `${row.modelId}: Its last day goes with a source and a place. Fill or empty all three.`,
      ),
    ),
    ...late,
  ];
}
