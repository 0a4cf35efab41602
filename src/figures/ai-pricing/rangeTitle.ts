import { FLAGSHIPS } from '../../domain/flagships.ts';
import type { EffectivePrice } from '../../domain/prices.ts';
import { type ListedTokenKind, tokenKindIds, tokenKindPriceWords } from '../../domain/tokenKinds.ts';
import { formatValue } from '../../domain/values.ts';
import { upperFirst } from '../../domain/words.ts';
import type { FigurePoint, Finding, StatedTitle } from '../../figure/parts.ts';

/** Returns the lowest and the highest price; one of them if they are equal. */
function ends(
  priced: readonly EffectivePrice[],
  points: readonly FigurePoint[],
  kind: ListedTokenKind,
): Finding[] {
  const [low, high] = [priced.at(-1), priced[0]];
  const different = low?.usd[kind] === high?.usd[kind] ? [low] : [low, high];
  return different.flatMap((price) => {
    const point = points.find(
      ({ at, seriesId }) => at === price?.model.id && seriesId === tokenKindIds[kind],
    );
    return price === undefined || point === undefined
      ? []
      : [{ text: formatValue(price.usd[kind], 'usd'), point }];
  });
}

/** Returns the lowest and the highest price, or that there is only one, or none. */
function rangeWords(kind: ListedTokenKind, [low, high]: readonly Finding[], priced: number): string {
  const what = tokenKindPriceWords[kind];
  if (low === undefined) return `No ${what}s on record for this date`;
  const unit = 'per million tokens';
  if (priced === 1) return `${upperFirst(FLAGSHIPS)}: one ${what} on record, ${low.text} ${unit}`;
  return high === undefined
    ? `${upperFirst(FLAGSHIPS)}’ ${what}s are all ${low.text} ${unit}`
    : `${upperFirst(FLAGSHIPS)}’ ${what}s range from ${low.text} to ${high.text} ${unit}`;
}

/** Returns the range of the flagships’ prices of one kind of token as a title, with its numbers. */
export function rangeTitle(
  kind: ListedTokenKind,
  prices: readonly EffectivePrice[],
  points: readonly FigurePoint[],
): StatedTitle {
  const priced = prices
    .filter(({ usd }) => usd[kind] !== null)
    .toSorted((a, b) => (b.usd[kind] ?? 0) - (a.usd[kind] ?? 0));
  const findings = ends(priced, points, kind);
  return { title: rangeWords(kind, findings, priced.length), findings };
}
