import { modelActor } from '../../domain/rivals.ts';
import { tokenKindLabels } from '../../domain/tokenKinds.ts';
import { formatPeriod } from '../../domain/periods.ts';
import type { Fact, FigurePoint } from '../../figure/parts.ts';
import { formatValue, moneyFormats } from '../../domain/values.ts';
import { hasOwnDay, isSightingOfModel } from '../../domain/prices.ts';
import { contextText } from '../../domain/compareQuotes.ts';
import { type PriceQuote, type QuoteTerms } from '../../domain/quotes.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { datedFact, LOWEST_TIER, orLater, priceDefinition } from '../priceFacts.ts';

/** "$5", "CNY 0.025" */
export const quoteAmount = ({ amount, terms }: PriceQuote): string =>
  formatValue(amount, moneyFormats[terms.currency]);

export const basisLabels: Readonly<Record<QuoteTerms['basis'], string>> = {
  list: 'list price',
  promo: 'promotional price',
  introductory: 'introductory price',
  scheduled: 'scheduled price',
};

/** "272k" */
export const thousands = (tokens: number) => `${String(tokens / 1000)}k`;

/**
 * Returns what distinguishes a price from the others of its model, in few words: "uncached input, above 272k,
 * off-peak".
 */
export function quoteName(terms: QuoteTerms): string {
  return [
    tokenKindLabels[terms.kind],
    terms.inputTokensAbove > 0 ? `above ${thousands(terms.inputTokensAbove)}` : null,
    terms.mode === 'fast' ? 'fast mode' : null,
    terms.hours === 'all' ? null : terms.hours,
    terms.currency === 'CNY' ? 'in CNY' : null,
    terms.converted ? 'converted from CNY' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** Returns the first day of a price, or how much less is known: a release or a sighting is no first day of it. */
export function sinceWords(quote: Pick<PriceQuote, 'model' | 'since' | 'sinceBy'>): string {
  const { since, sinceBy } = quote;
  if (since === null) return 'of unknown date';
  const ofModel = isSightingOfModel(quote);
  if (!hasOwnDay(quote)) return `${ofModel ? 'of unknown date, ' : 'since '}${orLater(since, ofModel)}`;
  return sinceBy === 'seen' ? `as seen on ${formatPeriod(since)}` : `since ${formatPeriod(since)}`;
}

/** Returns the days of a price: "since May 22, 2026", "as seen on July 2, 2026", and its end. */
export function daysText(quote: PriceQuote): string {
  const { until } = quote;
  const from = sinceWords(quote);
  return until === null ? from : `${from}, until ${formatPeriod(until)}`;
}

/** Returns the terms in one line: token kind, basis, hours, context, mode. */
export function termsLine(terms: QuoteTerms): string {
  return [quoteName(terms), basisLabels[terms.basis], contextText(terms)]
    .filter((part) => part !== null)
    .join(', ');
}

/** Returns all terms of a price. */
function quoteFacts(quote: PriceQuote): Fact[] {
  const { terms } = quote;
  return [
    { label: 'Price terms', value: `${termsLine(terms)}, ${terms.currency} per million tokens` },
    { label: 'Mode', value: terms.mode },
    { label: 'Hours', value: terms.hours },
    { label: 'List', value: terms.list },
    datedFact({ label: 'In force', value: daysText(quote) }, quote.sinceEvidence, quote.evidence),
    ...(terms.channel === null ? [] : [{ label: 'Channel', value: terms.channel }]),
  ];
}

/** Returns the prompts of a price: those of its tier, or the lowest of several tiers whose bounds are not on record. */
export function promptTerms({ model, terms }: PriceQuote): string | null {
  const isLowest = terms.list === 'mainland' && model.cnyList?.lowestTier === true;
  return contextText(terms) ?? (isLowest ? LOWEST_TIER : null);
}

/** Returns what makes a price another than those of its model: kind, tier, mode, hours, list, basis and prompts. */
const quoteSubject = (quote: PriceQuote): string =>
  [
    quote.model.name,
    quoteName(quote.terms),
    quote.terms.basis === 'list' ? null : basisLabels[quote.terms.basis],
    quote.terms.inputTokensAbove > 0 ? null : promptTerms(quote),
  ]
    .filter((part) => part !== null)
    .join(', ');

/** Returns the place of a price in the record of its model; nothing for tiers, modes and written caches, which have none. */
function pricedAs({ model, terms, since }: PriceQuote): Pick<EvidenceItem, 'priced'> {
  const { kind, currency, hours, mode, inputTokensAbove } = terms;
  if (since === null || kind === 'cacheWrite' || mode !== 'standard' || inputTokensAbove > 0) return {};
  const list = currency === 'CNY' || terms.converted ? 'cny' : hours === 'off-peak' ? 'off-peak' : 'usd';
  return { priced: { modelId: model.id, kind, list, day: since } };
}

/** Returns the card of one price. */
export const quoteItem = (quote: PriceQuote): EvidenceItem => ({
  subject: quoteSubject(quote),
  changedAs: quote.model.name,
  ...pricedAs(quote),
  actor: modelActor(quote.model),
  period: quote.readOn,
  unit: `${quote.terms.currency} per million tokens`,
  definition: priceDefinition,
  text: quoteAmount(quote),
  facts: quoteFacts(quote),
  evidence: quote.evidence,
});

/** Returns the card of a ratio in a text. */
export const ratioItem = (point: FigurePoint): EvidenceItem => ({
  subject: point.subject,
  text: point.text ?? '',
  facts: point.facts,
  evidence: point.evidence,
  actor: point.actor ?? point.subject,
  period: point.readOn ?? point.period,
  unit: point.unit ?? 'times the price',
  ...(point.definition === undefined ? {} : { definition: point.definition }),
  derivation: point.derivation,
});
