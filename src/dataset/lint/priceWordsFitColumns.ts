import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

const RESELLER = /\breseller\b/i;
/** Matches "the lowest tier", "lowest context tier", and a tier that starts at zero tokens: "<=32k tier". */
const LOWEST_TIER = /\blowest (?:context )?tier\b|<=\d+k tier/i;

function sellerSentence({ priceChannel, soldBy }: RowOf<'models'>): string | null {
  if (RESELLER.test(priceChannel) === (soldBy === 'reseller')) return null;
  return `Its channel is "${priceChannel}", and it is sold by a ${soldBy}. Mend one of the two.`;
}

function tierSentence(row: RowOf<'models'> | RowOf<'priceSegments'>): string | null {
  const hasCny = [row.inputCnyPerMtok, row.cachedInputCnyPerMtok, row.outputCnyPerMtok].some(
    (amount) => amount !== null,
  );
  if (row.cnyLowestTier !== null && !hasCny) {
    return 'It has a tier of a list in CNY, and no amount in CNY. Empty the tier, or give the amounts.';
  }
  if (row.cnyLowestTier === true || !hasCny || !LOWEST_TIER.test(row.note ?? '')) return null;
  return 'Its note says that the amounts in CNY are those of the lowest tier, and the row does not. Set the lowest tier to true, or mend the note.';
}

/** The columns of a price repeat what its text says about seller and tier: figures use the columns. */
export function priceWordsFitColumns({
  models,
  priceSegments,
}: Pick<Records, 'models' | 'priceSegments'>): Problem[] {
  const found = [
    ...models.map((row) => [row, sellerSentence(row)] as const),
    ...[...models, ...priceSegments].map((row) => [row, tierSentence(row)] as const),
  ];
  return found.flatMap(([row, sentence]) =>
    sentence === null ? [] : [problemAt(row, 'price-words-fit-columns', `${row.modelId}: ${sentence}`)],
  );
}
