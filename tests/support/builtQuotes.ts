import { priceModesDocument } from '../../src/contract/priceModes.ts';
import { type PriceBook, type PriceQuote, type QuoteTerms, quotesOn } from '../../src/domain/quotes.ts';
import { builtDocument } from './builtDocuments.ts';
import { builtPricing } from './builtFigures.ts';
import { sampleEvidence } from './sampleFigures.ts';
import { sampleModel } from './sampleRows.ts';

/** Everything on record of prices, as the page joins it. */
export function builtBook(): PriceBook & ReturnType<typeof builtPricing> {
  const pricing = builtPricing();
  const { modes, sources } = builtDocument(priceModesDocument);
  return { ...pricing, sources: { ...pricing.sources, ...sources }, modes };
}

/** The one quote of a model on a day whose terms have these parts. */
export function quoteOn(
  book: PriceBook,
  modelId: string,
  day: string,
  parts: Partial<QuoteTerms>,
): PriceQuote {
  const wanted = { mode: 'standard', inputTokensAbove: 0, currency: 'USD', converted: false, ...parts };
  const found = quotesOn(book, modelId, day).filter(({ terms }) =>
    Object.entries({ ...terms, ...wanted }).every(([part, value]) =>
      Object.entries(terms).some(([own, held]) => own === part && held === value),
    ),
  );
  const [quote] = found;
  if (quote === undefined || found.length > 1) {
    throw new Error(`${modelId} has ${String(found.length)} such quotes on ${day}`);
  }
  return quote;
}

/** A quote made by hand. */
export function sampleQuote(
  id: string,
  terms: Partial<QuoteTerms> = {},
  more: Partial<PriceQuote> = {},
): PriceQuote {
  return {
    model: sampleModel(id),
    amount: 2,
    terms: {
      kind: 'input',
      mode: 'standard',
      inputTokensAbove: 0,
      inputTokensUpTo: null,
      hours: 'all',
      basis: 'list',
      currency: 'USD',
      list: 'international',
      converted: false,
      channel: 'first-party API',
      soldBy: 'vendor',
      ...terms,
    },
    since: '2026-01-10',
    sinceBy: 'effective',
    lastListed: '2026-06-01',
    readOn: '2026-06-01',
    sinceEvidence: sampleEvidence,
    until: null,
    evidence: sampleEvidence,
    ...more,
  };
}
