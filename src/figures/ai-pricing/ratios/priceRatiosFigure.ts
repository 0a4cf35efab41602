import { upperFirst } from '../../../domain/words.ts';
import { tokenKindIds, tokenKinds } from '../../../domain/tokenKinds.ts';
import type { DotsFigure } from '../../../figure/kinds/dots.ts';
import type { FigurePoint, Finding } from '../../../figure/parts.ts';
import { figureBase, type FigureContext } from '../../../figure/figureContext.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { compareQuotes, type HonestRatio } from '../../../domain/compareQuotes.ts';
import { type PriceQuote } from '../../../domain/quotes.ts';
import { comparisonPoint, pairName } from '../comparisonPoint.ts';
import { pairChoice, type PairChoice } from './pairChoice.ts';
import { RATIO_DEFINITION, timesTitle } from '../ratioPoint.ts';
import { formatQuoteRef, refOf } from './quoteRef.ts';
import { priceModesDocument } from '../../../contract/priceModes.ts';
import { figureSpec } from '../../spec.ts';
import { askPrices, quoteData, pricingData, type QuoteData } from '../priceData.ts';

/** Returns `input~above-272000:input~off-peak`: the terms of both prices, without their models. */
function ratioId({ over, under }: HonestRatio): string {
  return [over, under]
    .map((quote) => formatQuoteRef(refOf(quote)).slice(quote.model.id.length + 1))
    .join(':');
}

const byKind = (left: HonestRatio, right: HonestRatio) =>
  tokenKinds.indexOf(left.over.terms.kind) - tokenKinds.indexOf(right.over.terms.kind);

/** Returns all valid ratios of the prices of two models, in the order of token kinds. */
export function honestRatios(overs: readonly PriceQuote[], unders: readonly PriceQuote[]): HonestRatio[] {
  return overs
    .flatMap((over) =>
      unders.flatMap((under) => {
        const comparison = compareQuotes(over, under);
        return comparison.kind === 'ratio' ? [comparison] : [];
      }),
    )
    .sort(byKind);
}

/** Puts the more expensive model above if it is more expensive on all terms. */
function ratiosOf({ a, b }: PairChoice): HonestRatio[] {
  if (a.ref.modelId === b.ref.modelId) return [];
  const ratios = honestRatios(a.quotes, b.quotes);
  return ratios.every(({ ratio }) => ratio < 1) ? honestRatios(b.quotes, a.quotes) : ratios;
}

/** Matches the base prices at standard speed, at peak if a vendor bills by the hour: those that a title may use. */
const isTitleRatio = ({ over, under }: HonestRatio): boolean =>
  [over, under].every(
    ({ terms }) =>
      terms.mode === 'standard' &&
      terms.inputTokensAbove === 0 &&
      terms.hours !== 'off-peak' &&
      terms.currency === 'USD' &&
      terms.kind !== 'cacheWrite',
  );

/** Returns the ends of the range of the usual ratios; of all of them if none is usual. */
function ratioEnds(ratios: readonly HonestRatio[], all: readonly FigurePoint[]): Finding[] {
  const usual = all.filter((_, index) => ratios.slice(index, index + 1).some(isTitleRatio));
  const points = usual.length === 0 ? all : usual;
  const sorted = [...points].sort((left, right) => (left.value ?? 0) - (right.value ?? 0));
  const ends = [sorted[0], sorted.at(-1)].filter((point) => point !== undefined);
  const [low, high] = ends.map((point) => ({ text: point.text ?? '', point }));
  if (low === undefined || high === undefined) return [];
  return low.text === high.text ? [low] : [low, high];
}

function ratiosTitle(ratios: readonly HonestRatio[], [low, high]: readonly Finding[]): string {
  const first = ratios.find(isTitleRatio) ?? ratios[0];
  if (first === undefined || low === undefined) return 'No two of these prices can be compared';
  const times = high === undefined ? low.text : `${low.text} to ${high.text}`;
  return timesTitle(
    { model: first.over.model, basis: first.over.terms.basis },
    times,
    { model: first.under.model, basis: first.under.terms.basis },
    [low, high].some((finding) => finding?.point.hours === 'peak'),
  );
}

/** Returns every ratio of two models on a day that their terms allow, on a logarithmic axis. */
export function priceRatiosFigure(data: QuoteData, pair: PairChoice, context: FigureContext): DotsFigure {
  const ratios = ratiosOf(pair);
  const points = ratios.map((ratio) => {
    const at = ratioId(ratio);
    const kind = tokenKindIds[ratio.over.terms.kind];
    const point = comparisonPoint(ratio, pair.day, { key: `${kind}|${at}`, seriesId: 'ratio', at });
    return { ...point, subject: `${ratio.over.model.name} to ${ratio.under.model.name}, ${pairName(ratio)}` };
  });
  const stated = ratioEnds(ratios, points);
  return {
    ...figureBase(context, data, points),
    kind: 'dots',
    title: ratiosTitle(ratios, stated),
    findings: stated,
    definition: RATIO_DEFINITION,
    subtitle: `First price divided by the second, on all price terms that both have (log scale), ${formatPeriod(pair.day)}`,
    series: [{ id: 'ratio', label: 'times the price', tone: 'ink', fill: 'solid' }],
    rows: ratios.map((ratio) => ({
      id: ratioId(ratio),
      label: upperFirst(pairName(ratio)),
      tone: null,
    })),
    points,
    format: 'ratio',
    measure: 'times the price',
    scale: 'log',
    joined: false,
    notes: [
      'Only prices that could apply to the same request are compared.',
      'The title is about standard requests: base prices, at peak hours where prices vary by time of day.',
    ],
  };
}

/** The ratios of the two prices that the view compares. */
export const priceRatios = figureSpec({
  id: 'price-ratios',
  name: 'Ratios of two models’ prices, by price terms',
  home: '/ai-pricing/compare',
  industries: ['ai'],
  needs: (ask) => ({ ...askPrices(ask), modes: ask(priceModesDocument) }),
  draw: (documents, context, { options, asOf }) => {
    const data = quoteData(pricingData(documents), documents.modes);
    return priceRatiosFigure(data, pairChoice(data, options, asOf), context);
  },
  empty: 'The two models have no prices on the same terms on this date.',
});
