import type { FigurePoint } from '../../figure/parts.ts';
import type { HonestRatio } from '../../domain/compareQuotes.ts';
import { tokenKindLabels, type PriceQuote } from '../../domain/quotes.ts';
import { pairName } from './basis/pairName.ts';
import { amountText, kindIds, quoteName } from './quoteText.ts';
import { ratioPoint, type RatioRow } from './ratioPoint.ts';

const rowOf = (quote: PriceQuote): RatioRow => ({
  ...quote,
  text: amountText(quote),
  name: quoteName(quote.basis),
  hours: quote.basis.hours,
});

/** Where a ratio stands in its figure; the usual is the pair of models and the token kind. */
type Place = Partial<Pick<FigurePoint, 'key' | 'seriesId' | 'at'>>;

/** An honest ratio as a number of a figure, with what its two prices still differ in. */
export function comparisonPoint(comparison: HonestRatio, day: string, place: Place = {}): FigurePoint {
  const { over, under, ratio, remarks } = comparison;
  const kind = over.basis.kind;
  const computed = { ratio, kind: tokenKindLabels[kind], kindId: kindIds[kind], day };
  const point = ratioPoint(rowOf(over), rowOf(under), computed);
  return {
    ...point,
    facts: [
      ...point.facts,
      { label: 'Basis', value: pairName(comparison) },
      ...remarks.map((value) => ({ label: 'Remark', value })),
    ],
    ...place,
  };
}
