import { useId } from 'react';
import { useOptions } from '../../../url/useView.ts';
import {
  scoresOf,
  usualCapability,
  type ScoredData,
} from '../../../figures/ai-pricing/frontier/scoredPrices.ts';

/** A step of the slider: fine enough to part two models. */
const stepOf = (span: number): number => (span > 100 ? 1 : 0.1);

/** The score asked for, by a slider or as a number; it stays within the scores of the capture. */
export function CapabilityControl({ data }: { readonly data: ScoredData }) {
  const { options, slide, choose } = useOptions();
  const id = useId();
  const scores = [...scoresOf(data).values()].map(({ score }) => score);
  const [low, high] = [Math.floor(Math.min(...scores)), Math.ceil(Math.max(...scores))];
  const { score: usual, reference } = usualCapability(data);
  const value = options.capability ?? usual;
  const write = (next: string) =>
    slide({ capability: next === '' || Number(next) === usual ? null : Number(next) });
  const bounds = { min: low, max: high, step: stepOf(high - low), value };
  const { unit } = data.capture.board;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <label htmlFor={id} className="text-soft">
        Score of at least
      </label>
      <input
        type="range"
        className="w-44 accent-ink"
        aria-label={`Score of at least, slider (${unit})`}
        {...bounds}
        onChange={(event) => write(event.target.value)}
      />
      <input
        id={id}
        type="number"
        className="w-20 border-b border-rule bg-paper py-1 text-ink"
        {...bounds}
        onChange={(event) => write(event.target.value)}
      />
      <span className="text-soft">{unit}</span>
      {options.capability !== undefined && (
        <button
          type="button"
          className="wrap-anywhere text-soft underline underline-offset-2 hover:text-ink"
          onClick={() => choose({ capability: null })}
        >
          {reference === null ? 'Back to the middle score' : `Back to the score of ${reference}`}
        </button>
      )}
      {options.capability === undefined && (
        <span className="wrap-anywhere text-soft" data-exempt="name">
          {reference === null ? 'the middle score' : `the score of ${reference}`}
        </span>
      )}
    </div>
  );
}
