import type { Sources } from '../../../contract/primitives.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { pairName } from '../../../figures/ai-pricing/basis/pairName.ts';
import type { RatioCheck } from '../../../figures/ai-pricing/headline/checkRatio.ts';
import { RatioLine } from './PairResults.tsx';

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
