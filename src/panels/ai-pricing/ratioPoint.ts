import { valueRow, weakest } from '../../figure/derivationRows.ts';
import type { FigurePoint } from '../../figure/figure.ts';
import { formatValue } from '../../figure/formatValue.ts';
import { makePoint } from '../../figure/point.ts';
import type { HonestRatio } from '../../transforms/compareQuotes.ts';
import { tokenKindLabels, type PriceQuote } from '../../transforms/priceQuote.ts';
import { amountText, kindIds, quoteName } from './quoteText.ts';

/** "34.5", "138": one digit below a hundred; below one, three digits that count. */
export function ratioText(ratio: number): string {
  if (ratio < 1) return formatValue(Number(ratio.toPrecision(3)), 'decimal');
  const rounded = Math.round(ratio * 10) / 10;
  return formatValue(rounded < 100 ? rounded : Math.round(rounded), 'decimal');
}

/** Where a ratio stands in its figure; the usual is the pair of models and the token kind. */
type Place = Partial<Pick<FigurePoint, 'key' | 'seriesId' | 'at'>>;

/** An honest ratio as a number of a figure, computed from its two prices. */
export function ratioPoint(comparison: HonestRatio, day: string, place: Place = {}): FigurePoint {
  const { over, under, ratio, remarks } = comparison;
  const kind = over.basis.kind;
  const row = (quote: PriceQuote) =>
    valueRow(
      `${quote.model.name}, ${quoteName(quote.basis)}`,
      quote.amount,
      amountText(quote),
      quote.evidence,
    );
  return makePoint({
    key: `${over.model.id}:${under.model.id}|${kindIds[kind]}`,
    seriesId: kindIds[kind],
    at: over.model.id,
    subject: `${over.model.name} to ${under.model.name}, ${tokenKindLabels[kind]}`,
    actor: `${over.model.developer} and ${under.model.developer}`,
    period: day,
    value: ratio,
    text: ratioText(ratio),
    unit: 'times the price',
    evidence: {
      ...over.evidence,
      confidence: weakest([over.evidence.confidence, under.evidence.confidence]),
    },
    facts: remarks.map((value) => ({ label: 'Remark', value })),
    derivation: {
      method: 'compareQuotes',
      formula: `${amountText(over)} ÷ ${amountText(under)} per million ${tokenKindLabels[kind]} tokens, both on the same basis`,
      inputs: [row(over), row(under)],
    },
    ...place,
  });
}
