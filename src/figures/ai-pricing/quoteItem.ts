import { RefArea } from '../../contract/codelists.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import type { PriceQuote } from '../../domain/quotes.ts';
import { priceDefinition } from '../priceFacts.ts';
import { amountText, quoteFacts, quoteName } from './quoteText.ts';

/** The card of one price. */
export const quoteItem = (quote: PriceQuote): EvidenceItem => ({
  subject: `${quote.model.name}, ${quoteName(quote.basis)}`,
  actor: `${quote.model.developer} (${RefArea.label(quote.model.refArea)})`,
  period: quote.since ?? '',
  unit: `${quote.basis.currency} per million tokens`,
  definition: priceDefinition,
  text: amountText(quote),
  facts: quoteFacts(quote),
  evidence: quote.evidence,
});

/** The card of a ratio that stands in a text. */
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
