import { tokenKindPriceWords } from '../../../domain/tokenKinds.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { EvidenceValue } from '../../../frame/EvidenceValue.tsx';
import { type PriceQuote } from '../../../domain/quotes.ts';
import { termsLine, quoteItem, quoteName, ratioItem } from '../../../figures/ai-pricing/quoteText.ts';
import type { PriceCheck, PriceFit } from '../../../figures/ai-pricing/headline/priceFits.ts';
import {
  fitDays,
  formerBasis,
  readAs,
  verdictText,
} from '../../../figures/ai-pricing/headline/claimWords.ts';
import type { HonestRatio } from '../../../domain/compareQuotes.ts';
import { comparisonPoint, pairName } from '../../../figures/ai-pricing/comparisonPoint.ts';
import type { PairCheck, RatioCheck } from '../../../figures/ai-pricing/headline/checkRatios.ts';
import { Result, ResultList } from './ResultList.tsx';
import type { CheckedClaim } from '../../../figures/ai-pricing/headline/checkClaim.ts';
import {
  changeVerdict,
  limitedVerdict,
  multipleName,
  ratioVerdict,
} from '../../../figures/ai-pricing/headline/claimVerdicts.ts';
import { ratioTimes } from '../../../figures/ai-pricing/ratioPoint.ts';

interface ResultsProps {
  readonly checked: CheckedClaim;
}

const MOST = 6;

/** Each price in the sentence: the verdict, its interpretation, and the dated prices on record that match. */
export function PriceResults({ checked }: ResultsProps) {
  const { prices, day } = checked;
  if (prices.length === 0) return null;
  return (
    <ResultList title="Prices" label="Prices in the sentence">
      {prices.map((check) => (
        <li key={check.figure.start} className="border-t border-hair pt-3 text-sm">
          <div className="text-lg">
            <span className="font-serif">“{check.figure.text}”</span>{' '}
            <strong className="text-sm">
              {check.fits.length === 0
                ? verdictText(check)
                : limitedVerdict(verdictText(check), checked, check.figure)}
            </strong>
          </div>
          <div className="text-soft">{readAs(check.figure)}</div>
          {check.fits.length === 0 ? <Unknown check={check} /> : <Known check={check} day={day} />}
        </li>
      ))}
    </ResultList>
  );
}

function Amounts({ quotes }: { quotes: readonly PriceQuote[] }) {
  return quotes.map((quote, index) => (
    <span key={`${quote.model.id}|${quoteName(quote.terms)}|${String(quote.amount)}`}>
      {index > 0 && '; '}
      <EvidenceValue item={quoteItem(quote)} /> ({quote.model.name}, {quoteName(quote.terms)})
    </span>
  ));
}

function Unknown({ check }: { check: PriceCheck }) {
  const { figure } = check;
  return (
    <>
      {check.meant !== null && (
        <div className="mt-1">
          It matches <FitLine fit={check.meant} />.
        </div>
      )}
      <div role="status" className="mt-1">
        No price on record matches
        {check.meant !== null && figure.mention !== null && ` ${figure.mention.text}`}.
      </div>
      {check.nearest.length > 0 && (
        <div className="mt-1 text-soft">
          Closest on record: <Amounts quotes={check.nearest} />
        </div>
      )}
    </>
  );
}

function FitLine({ fit }: { fit: PriceFit }) {
  return (
    <>
      {fit.quote.model.name}, {termsLine(fit.quote.terms)}: <EvidenceValue item={quoteItem(fit.quote)} />,{' '}
      {fitDays(fit)}
      {formerBasis(fit)}
    </>
  );
}

function Known({ check, day }: { check: PriceCheck; day: string }) {
  const [best, ...others] = check.fits;
  if (best === undefined) return null;
  const shown = others.slice(0, MOST);
  return (
    <>
      <div className="mt-1">
        It matches <FitLine fit={best} />.
      </div>
      <Mismatch check={check} best={best} />
      <div className="mt-1">
        {best.inForce ? `Current on ${formatPeriod(day)}.` : `No longer current on ${formatPeriod(day)}`}
        {!best.inForce && check.now.length > 0 && (
          <>
            : <Amounts quotes={check.now} />
          </>
        )}
        {!best.inForce && '.'}
      </div>
      {shown.length > 0 && (
        <details className="mt-1 text-soft">
          <summary className="cursor-pointer">What else it matches</summary>
          <ul className="mt-1 flex flex-col gap-1">
            {shown.map((fit) => (
              <li key={`${fit.quote.model.id}|${termsLine(fit.quote.terms)}|${String(fit.since)}`}>
                <FitLine fit={fit} />
              </li>
            ))}
            {others.length > MOST && <li>and others</li>}
          </ul>
        </details>
      )}
    </>
  );
}

interface MismatchProps {
  readonly check: PriceCheck;
  readonly best: PriceFit;
}

function Mismatch({ check, best }: MismatchProps) {
  const { presentedAs } = check.figure;
  if (presentedAs === null || presentedAs === best.quote.terms.kind) return null;
  return (
    <div className="mt-1 font-semibold">
      It is the {tokenKindPriceWords[best.quote.terms.kind]}, but is presented as the{' '}
      {tokenKindPriceWords[presentedAs]}
      {check.presented === null ? (
        '.'
      ) : (
        <>
          : the {tokenKindPriceWords[presentedAs]} was <EvidenceValue item={quoteItem(check.presented)} />.
        </>
      )}
    </div>
  );
}

interface RatioLineProps {
  readonly ratio: HonestRatio;
  readonly day: string;
}

/** "input: GPT-5.5 at 11.5 times DeepSeek-V4-Pro" */
function RatioLine({ ratio, day }: RatioLineProps) {
  return (
    <>
      {pairName(ratio)}: {ratio.over.model.name} at{' '}
      <EvidenceValue item={ratioItem(comparisonPoint(ratio, day))} /> times {ratio.under.model.name}
    </>
  );
}

/** Compares the prices in the sentence like for like. */
export function PairResults({ pairs }: { pairs: readonly PairCheck[] }) {
  if (pairs.length === 0) return null;
  return (
    <ResultList title="Fair comparisons">
      {pairs.map((pair) => (
        <Result
          key={`${String(pair.over.figure.start)}|${String(pair.under.figure.start)}`}
          text={`“${pair.over.figure.text}” vs. “${pair.under.figure.text}”`}
        >
          <PairResult pair={pair} />
        </Result>
      ))}
    </ResultList>
  );
}

function PairResult({ pair: { comparison, nearest, day } }: { pair: PairCheck }) {
  const ratios = comparison.kind === 'ratio' ? [comparison] : nearest;
  return (
    <>
      {comparison.kind === 'refused' && (
        <div role="status" className="mt-1 font-semibold">
          These two cannot be compared: {comparison.reasons.join(' ').replace(/^One/, 'one')}
        </div>
      )}
      <div className="mt-1 text-soft">
        {comparison.kind === 'refused' ? 'Closest like-for-like ratios on' : 'On'} {formatPeriod(day)}:
      </div>
      <ul>
        {ratios.map((ratio) => (
          <li key={pairName(ratio)}>
            <RatioLine ratio={ratio} day={day} />
            {ratio.remarks.length > 0 && <span className="text-soft">. {ratio.remarks.join(' ')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The ratios in the sentence: the pair of like prices that each matches, or that none does. */
export function RatioResults({ checked }: ResultsProps) {
  if (checked.ratios.length === 0) return null;
  return (
    <ResultList title="Ratios" label="Ratios in the sentence">
      {checked.ratios.map((check) => (
        <Result key={check.ratio.start} text={`“${check.ratio.text}”`}>
          <RatioResult check={check} checked={checked} />
        </Result>
      ))}
    </ResultList>
  );
}

function RatioResult({ check, checked }: ResultsProps & { readonly check: RatioCheck }) {
  const { ratio, fits, others, day } = check;
  const verdict = ratioVerdict(check);
  return (
    <>
      <div role="status" className="mt-1 font-semibold">
        {fits.length === 0 ? verdict : limitedVerdict(verdict, checked, ratio)}.
      </div>
      <div className="mt-1 text-soft">
        {fits.length > 0 ? 'On' : 'The like-for-like ratios on'} {formatPeriod(day)}:
      </div>
      <ul>
        {[...fits, ...others].map((one) => (
          <li key={`${one.over.model.id}|${pairName(one)}`}>
            <RatioLine ratio={one} day={day} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The multiples in the sentence, such as "tripled", with what became of each price. */
export function ChangeResults({ checked }: ResultsProps) {
  if (checked.changes.length === 0) return null;
  return (
    <ResultList title="Changes" label="Changes in the sentence">
      {checked.changes.map((check) => (
        <Result
          key={`${String(check.word.start)}|${check.model.id}`}
          text={`${check.model.name}: “${check.word.text}”`}
        >
          <div role="status" className="mt-1 font-semibold">
            {limitedVerdict(changeVerdict(check), checked, check.word)}.
          </div>
          <ul>
            {check.multiples.map((one) => (
              <li key={`${multipleName(one)}|${String(one.before.amount)}`}>
                {multipleName(one)}: from <EvidenceValue item={quoteItem(one.before)} /> to{' '}
                <EvidenceValue item={quoteItem(one.after)} />, {ratioTimes(one.multiple)} times
              </li>
            ))}
          </ul>
        </Result>
      ))}
    </ResultList>
  );
}
