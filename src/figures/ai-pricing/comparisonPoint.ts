import { tokenKindIds, tokenKindLabels } from '../../domain/tokenKinds.ts';
import type { HonestRatio } from '../../domain/compareQuotes.ts';
import { type PriceQuote } from '../../domain/quotes.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import { promptTerms, quoteAmount, quoteName, thousands } from './quoteText.ts';
import { ratioPoint, type RatioRow } from './ratioPoint.ts';

/** Returns the hours of the side that is billed by the hour. */
function hoursOf({ over, under }: HonestRatio): string | null {
  return [over.terms.hours, under.terms.hours].find((hours) => hours !== 'all') ?? null;
}

/** Returns the input lengths that both prices apply to: "above 272k", "to 272k". */
function contextRatio({ over, under }: HonestRatio): string | null {
  const from = Math.max(over.terms.inputTokensAbove, under.terms.inputTokensAbove);
  const ends = [over.terms.inputTokensUpTo, under.terms.inputTokensUpTo].filter((end) => end !== null);
  const to = ends.length === 0 ? null : Math.min(...ends);
  if (from > 0) return to === null ? `above ${thousands(from)}` : `${thousands(from)} to ${thousands(to)}`;
  return to === null ? null : `to ${thousands(to)}`;
}

/** Returns the side with a converted list price if only one has it. */
function listOf({ over, under }: HonestRatio): string | null {
  if (over.terms.list === under.terms.list) return over.terms.converted ? 'both converted from CNY' : null;
  const mainland = over.terms.list === 'mainland' ? over : under;
  return `${mainland.model.name} converted from CNY`;
}

/** Returns the terms of a ratio in few words: "output, off-peak, above 272k". */
export function pairName(ratio: HonestRatio): string {
  const { terms } = ratio.over;
  return [
    tokenKindLabels[terms.kind],
    terms.mode === 'fast' ? 'fast mode' : null,
    hoursOf(ratio),
    contextRatio(ratio),
    terms.currency === 'CNY' ? 'in CNY' : listOf(ratio),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

const quoteRow = (quote: PriceQuote): RatioRow => ({
  ...quote,
  text: quoteAmount(quote),
  name: quoteName({ ...quote.terms, inputTokensAbove: 0 }),
  prompts: promptTerms(quote),
  hours: quote.terms.hours,
});

/** Place of a ratio in its figure; by default the pair of models and the token kind. */
type Place = Partial<Pick<FigurePoint, 'key' | 'seriesId' | 'at'>>;

/** Returns a ratio as a number of a figure, with the remaining differences between its two prices. */
export function comparisonPoint(comparison: HonestRatio, day: string, place: Place = {}): FigurePoint {
  const { over, under, ratio, remarks } = comparison;
  const kind = over.terms.kind;
  const computed = { ratio, kind: tokenKindLabels[kind], kindId: tokenKindIds[kind], day };
  const point = ratioPoint(quoteRow(over), quoteRow(under), computed);
  return {
    ...point,
    facts: [
      ...point.facts,
      { label: 'Price terms', value: pairName(comparison) },
      ...remarks.map((value) => ({ label: 'Remark', value })),
    ],
    ...place,
  };
}
