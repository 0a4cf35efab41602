import { tokenKindLabels } from '../../../domain/tokenKinds.ts';
import { numberId } from '../../../figure/numberId.ts';
import { EvidenceValue } from '../../../frame/EvidenceValue.tsx';
import {
  compareQuotes,
  type HonestRatio,
  type Refusal,
  nearestRatios,
} from '../../../domain/compareQuotes.ts';
import { type PriceQuote } from '../../../domain/quotes.ts';
import { Notice } from '../../../ui/Notice.tsx';
import {
  termsLine,
  daysText,
  quoteItem,
  quoteName,
  ratioItem,
} from '../../../figures/ai-pricing/quoteText.ts';
import { comparisonPoint } from '../../../figures/ai-pricing/comparisonPoint.ts';
import type { PairChoice } from '../../../figures/ai-pricing/ratios/pairChoice.ts';
import { formatQuoteRef, refOf } from '../../../figures/ai-pricing/ratios/quoteRef.ts';
import { TextButton } from '../../../ui/TextLink.tsx';

interface ResultProps {
  readonly pair: PairChoice;
  readonly onChoose: (a: string, b: string) => void;
}

/** Id of its numbers in links. */
const HOME = 'compared-prices';

const nameOf = (quote: PriceQuote) => formatQuoteRef(refOf(quote));

const ratioOf = (ratio: HonestRatio, day: string) => ({
  ...ratioItem(comparisonPoint(ratio, day)),
  id: numberId(HOME, `${nameOf(ratio.over)}|${nameOf(ratio.under)}`),
});

/** The ratio of the two prices; without one, the reason and the closest comparable prices. */
export function ComparisonResult({ pair, onChoose }: ResultProps) {
  const { a, b, day } = pair;
  if (a.quote === null || b.quote === null) return null;
  // The higher price comes first, so that the ratio is at least 1.
  const [over, under] = a.quote.amount >= b.quote.amount ? [a.quote, b.quote] : [b.quote, a.quote];
  const comparison = compareQuotes(over, under);
  if (comparison.kind === 'ratio') return <Ratio ratio={comparison} day={day} />;
  const [overs, unders] = over === a.quote ? [a.quotes, b.quotes] : [b.quotes, a.quotes];
  const nearest = nearestRatios(comparison, overs, unders);
  return (
    <Refused
      refusal={comparison}
      nearest={nearest}
      day={day}
      onChoose={(ratio) => {
        const [first, second] = [ratio.over, ratio.under].map((quote) => nameOf(quote));
        if (first === undefined || second === undefined) return;
        if (over === a.quote) onChoose(first, second);
        else onChoose(second, first);
      }}
    />
  );
}

function Ratio({ ratio, day }: { ratio: HonestRatio; day: string }) {
  const { over, under, remarks } = ratio;
  return (
    <div role="group" aria-label="Result">
      <div className="text-balance">
        <span data-exempt="name">{over.model.name}</span> lists at{' '}
        <span className="font-serif text-4xl leading-tight">
          <EvidenceValue item={ratioOf(ratio, day)} /> times
        </span>{' '}
        the price of <span data-exempt="name">{under.model.name}</span>
      </div>
      <Prices quotes={[over, under]} />
      <Remarks remarks={remarks} />
    </div>
  );
}

function Prices({ quotes }: { quotes: readonly PriceQuote[] }) {
  return (
    <ul className="mt-3 flex flex-col gap-1 text-sm">
      {quotes.map((quote) => (
        <QuoteLine key={nameOf(quote)} quote={quote} />
      ))}
    </ul>
  );
}

function Remarks({ remarks }: { remarks: readonly string[] }) {
  return remarks.length === 0 ? null : <Notice>{remarks.join(' ')}</Notice>;
}

interface RefusedProps {
  readonly refusal: Refusal;
  readonly nearest: readonly HonestRatio[];
  readonly day: string;
  readonly onChoose: (ratio: HonestRatio) => void;
}

function Refused({ refusal, nearest, day, onChoose }: RefusedProps) {
  return (
    <div>
      <p role="status">
        <span className="block font-serif text-2xl leading-tight">These two prices have no ratio.</span>
        <span className="mt-1 block text-sm">{refusal.reasons.join(' ')}</span>
      </p>
      <Prices quotes={[refusal.over, refusal.under]} />
      {nearest.length > 0 && (
        <>
          <p className="mt-4 text-sm text-soft">Closest like-for-like ratios:</p>
          <ul className="mt-1 flex flex-col gap-1 text-sm">
            {nearest.map((ratio) => (
              <li key={`${quoteName(ratio.over.terms)}:${quoteName(ratio.under.terms)}`}>
                {tokenKindLabels[ratio.over.terms.kind]}: {ratio.over.model.name} at{' '}
                <EvidenceValue item={ratioOf(ratio, day)} /> times {ratio.under.model.name}{' '}
                <TextButton className="text-soft hover:text-ink" onClick={() => onChoose(ratio)}>
                  Compare {tokenKindLabels[ratio.over.terms.kind]} prices
                </TextButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A price with all of its terms, as a line of a list. */
function QuoteLine({ quote }: { quote: PriceQuote }) {
  return (
    <li>
      {quote.model.name}: <EvidenceValue item={{ ...quoteItem(quote), id: numberId(HOME, nameOf(quote)) }} />{' '}
      <span className="text-soft">
        per million tokens, {termsLine(quote.terms)}, {daysText(quote)}
        {quote.terms.soldBy === 'reseller' && quote.terms.channel && `, through ${quote.terms.channel}`}
      </span>
    </li>
  );
}
