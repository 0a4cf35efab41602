import type { Sources } from '../../../contract/primitives.ts';
import { EvidenceValue } from '../../../frame/EvidenceValue.tsx';
import type { PriceQuote } from '../../../domain/quotes.ts';
import { quoteItem } from '../../../figures/ai-pricing/quoteItem.ts';
import { basisLine, daysText } from '../../../figures/ai-pricing/quoteText.ts';

/** A price with its whole basis in a line of a list. */
export function QuoteLine({ quote, sources }: { quote: PriceQuote; sources: Sources }) {
  return (
    <li>
      {quote.model.name}: <EvidenceValue item={quoteItem(quote)} sources={sources} />{' '}
      <span className="text-soft">
        per million tokens, {basisLine(quote.basis)}, {daysText(quote)}
        {quote.basis.soldBy === 'vendor' ? '' : `, through ${quote.basis.channel}`}
      </span>
    </li>
  );
}
