import { Suspense, useId } from 'react';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useAfterPaint } from '../../../paint/afterPaint.ts';
import { useOptions } from '../../../url/useOptions.ts';
import { useView } from '../../../url/useView.ts';
import { PricePage } from '../PricePage.tsx';
import { examplesOn } from '../../../figures/ai-pricing/headline/examples.ts';
import type { PricingData } from '../../../figures/ai-pricing/priceData.ts';
import { later } from '../../../paint/later.ts';
import { TextButton } from '../../../ui/TextLink.tsx';

const HeadlineResult = later(async () => (await import('./HeadlineResult.tsx')).HeadlineResult);

const LONGEST = 600;

/** Returns a sentence as a link can contain it: without line breaks, up to the maximum length. */
const linkable = (text: string): string | null => text.replace(/\p{Cc}/gu, ' ').slice(0, LONGEST) || null;

/** Checks a sentence with prices or ranks against the record, number by number. */
export const CheckPage = () => (
  <PricePage anchor="headline">{(pricing) => <Check pricing={pricing} />}</PricePage>
);

function Check({ pricing }: { pricing: PricingData }) {
  const { options, choose, slide } = useOptions();
  const { view } = useView();
  const examples = examplesOn(pricing.models, view.asOf);
  const id = useId();
  const claim = options.claim ?? '';
  const read = useAfterPaint(claim);
  return (
    <div>
      <p className="mb-4 max-w-2xl text-sm text-soft">
        The sentence can contain prices, a ratio of prices or a rank on a leaderboard. We say what kind of
        price each number is, when it applied and what it can fairly be compared with.
      </p>
      <label htmlFor={id} className="block max-w-3xl text-sm text-soft">
        Sentence
        <textarea
          id={id}
          rows={3}
          maxLength={LONGEST}
          className="mt-1 block w-full border border-rule bg-paper p-2 text-base text-ink"
          value={claim}
          onChange={(event) => slide({ claim: linkable(event.target.value) })}
        />
      </label>
      <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm" data-exempt="name">
        {examples.length > 0 && <span className="py-1 text-soft">Examples</span>}
        {examples.map((example) => (
          <TextButton key={example.label} className="py-1" onClick={() => choose({ claim: example.claim })}>
            {example.label}
          </TextButton>
        ))}
        {claim !== '' && (
          <button
            type="button"
            className="py-1 text-soft hover:text-ink"
            onClick={() => choose({ claim: null })}
          >
            Clear
          </button>
        )}
      </div>
      {read.trim() !== '' && (
        <Suspense fallback={<Skeleton label="The check" height={240} />}>
          <HeadlineResult claim={read} pricing={pricing} />
        </Suspense>
      )}
    </div>
  );
}
