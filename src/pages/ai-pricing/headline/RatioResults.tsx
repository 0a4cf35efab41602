import type { Sources } from '../../../contract/primitives.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { EvidenceValue } from '../../../frame/EvidenceValue.tsx';
import type { HonestRatio } from '../../../domain/compareQuotes.ts';
import { comparisonPoint, pairName } from '../../../figures/ai-pricing/comparisonPoint.ts';
import { ratioItem } from '../../../figures/ai-pricing/quoteText.ts';
import type { PairCheck, RatioCheck } from '../../../figures/ai-pricing/headline/checkRatios.ts';

interface RatioLineProps {
  readonly ratio: HonestRatio;
  readonly day: string;
  readonly sources: Sources;
}

/** "uncached input: GPT-5.5 at 11.5 times DeepSeek-V4-Pro" */
function RatioLine({ ratio, day, sources }: RatioLineProps) {
  return (
    <>
      {pairName(ratio)}: {ratio.over.model.name} at{' '}
      <EvidenceValue item={ratioItem(comparisonPoint(ratio, day))} sources={sources} /> times{' '}
      {ratio.under.model.name}
    </>
  );
}

/** The prices that the sentence sets against each other, like for like. */
export function PairResults({ pairs, sources }: { pairs: readonly PairCheck[]; sources: Sources }) {
  if (pairs.length === 0) return null;
  return (
    <section aria-label="Like for like">
      <h3 className="text-lg">Like for like</h3>
      <ul className="mt-2 flex flex-col gap-4 text-sm">
        {pairs.map((pair) => (
          <li
            key={`${String(pair.over.figure.start)}|${String(pair.under.figure.start)}`}
            className="border-t border-hair pt-3"
          >
            <div className="font-serif text-lg">
              “{pair.over.figure.text}” against “{pair.under.figure.text}”
            </div>
            <PairResult pair={pair} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PairResult({ pair: { comparison, nearest, day }, sources }: { pair: PairCheck; sources: Sources }) {
  const ratios = comparison.kind === 'ratio' ? [comparison] : nearest;
  return (
    <>
      {comparison.kind === 'refused' && (
        <div role="status" className="mt-1 font-semibold">
          These two cannot be compared: {comparison.reasons.join(' ').replace(/^One/, 'one')}
        </div>
      )}
      <div className="mt-1 text-soft">
        {comparison.kind === 'refused' ? 'Nearest ratios of like prices on' : 'On'} {formatPeriod(day)}:
      </div>
      <ul>
        {ratios.map((ratio) => (
          <li key={pairName(ratio)}>
            <RatioLine ratio={ratio} day={day} sources={sources} />
            {ratio.remarks.length > 0 && <span className="text-soft">. {ratio.remarks.join(' ')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The ratios of the sentence: which ratio of like prices each is, or that it is none. */
export function RatioResults({ checks, sources }: { checks: readonly RatioCheck[]; sources: Sources }) {
  if (checks.length === 0) return null;
  return (
    <section aria-label="Ratios in the sentence">
      <h3 className="text-lg">Ratios</h3>
      <ul className="mt-2 flex flex-col gap-4 text-sm">
        {checks.map(({ ratio, fits, others, day }) => (
          <li key={ratio.start} className="border-t border-hair pt-3">
            <div className="font-serif text-lg">“{ratio.text}”</div>
            <div role="status" className={fits.length > 0 ? 'mt-1' : 'mt-1 font-semibold'}>
              {fits.length > 0
                ? `It fits these ratios of like prices, on ${formatPeriod(day)}:`
                : `No ratio of like prices on record fits. Those of ${formatPeriod(day)}:`}
            </div>
            <ul>
              {[...fits, ...others].map((one) => (
                <li key={`${one.over.model.id}|${pairName(one)}`}>
                  <RatioLine ratio={one} day={day} sources={sources} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
