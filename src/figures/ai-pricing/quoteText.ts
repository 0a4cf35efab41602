import { modelActor } from '../../domain/rivals.ts';
import { tokenKindLabels } from '../../domain/tokenKinds.ts';
import { formatPeriod } from '../../domain/periods.ts';
import type { Fact, FigurePoint } from '../../figure/parts.ts';
import { formatValue } from '../../domain/values.ts';
import { contextText } from '../../domain/compareQuotes.ts';
import { type PriceQuote, type QuoteBasis } from '../../domain/quotes.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import { priceDefinition } from '../priceFacts.ts';

/** "USD 5", "CNY 0.025" */
export const amountText = ({ amount, basis }: PriceQuote): string =>
  formatValue(amount, 'usd').replace('USD', basis.currency);

export const offerLabels: Readonly<Record<QuoteBasis['offer'], string>> = {
  list: 'list price',
  promo: 'promotional price',
  introductory: 'introductory price',
  scheduled: 'scheduled price',
};

/** "272k" */
const thousands = (tokens: number) => `${String(tokens / 1000)}k`;

/** What tells a price from the others of its model, in few words: "uncached input, above 272k, off-peak". */
export function quoteName(basis: QuoteBasis): string {
  return [
    tokenKindLabels[basis.kind],
    basis.inputTokensAbove > 0 ? `above ${thousands(basis.inputTokensAbove)}` : null,
    basis.mode === 'fast' ? 'fast mode' : null,
    basis.hours === 'all' ? null : basis.hours,
    basis.currency === 'CNY' ? 'in CNY' : null,
    basis.converted ? 'converted from CNY' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** "since May 22, 2026", "as seen on July 2, 2026", and until when. */
export function daysText({ since, sinceBy, until }: PriceQuote): string {
  const from =
    since === null
      ? 'of unknown date'
      : sinceBy === 'seen'
        ? `as seen on ${formatPeriod(since)}`
        : `since ${formatPeriod(since)}`;
  return until === null ? from : `${from}, until ${formatPeriod(until)}`;
}

/** The basis in a line: token kind, offer, hours, context, mode. */
export function basisLine(basis: QuoteBasis): string {
  return [quoteName(basis), offerLabels[basis.offer], contextText(basis)]
    .filter((part) => part !== null)
    .join(', ');
}

/** Everything that a price is on. */
function quoteFacts(quote: PriceQuote): Fact[] {
  const { basis } = quote;
  return [
    { label: 'Basis', value: `${basisLine(basis)}, ${basis.currency} per million tokens` },
    { label: 'Mode', value: basis.mode },
    { label: 'Hours', value: basis.hours },
    { label: 'List', value: basis.list },
    { label: 'In force', value: daysText(quote) },
    { label: 'Channel', value: basis.channel },
  ];
}

/** The card of one price. */
export const quoteItem = (quote: PriceQuote): EvidenceItem => ({
  subject: `${quote.model.name}, ${quoteName(quote.basis)}`,
  actor: modelActor(quote.model),
  period: quote.since ?? '',
  unit: `${quote.basis.currency} per million tokens`,
  definition: priceDefinition,
  text: amountText(quote),
  facts: quoteFacts(quote),
  evidence: quote.evidence,
});

/** The card of a ratio that is in a text. */
export const ratioItem = (point: FigurePoint): EvidenceItem => ({
  subject: point.subject,
  text: point.text ?? '',
  facts: point.facts,
  evidence: point.evidence,
  actor: point.actor ?? point.subject,
  period: point.period,
  unit: point.unit ?? 'times the price',
  definition:
    'How many times the second price the first one is; both are on one basis, as one request could be billed at either.',
  derivation: point.derivation,
});
