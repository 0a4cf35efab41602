import { formatValue } from '../../../domain/values.ts';
import { WEEK_HOURS } from '../../../domain/peakHours.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { PercentSlider } from '../../../ui/PercentSlider.tsx';
import type { OptionChange } from '../../../url/useOptions.ts';
import type { Options } from '../../../url/view.ts';
import {
  workloadPart,
  writtenPart,
  type WorkloadKey,
} from '../../../figures/ai-pricing/workload/jobCosts.ts';
import { TextButton } from '../../../ui/TextLink.tsx';

const count = (value: number) => formatValue(value, 'count');

interface Field {
  readonly key: Exclude<WorkloadKey, 'cached'>;
  readonly label: string;
  readonly min: number;
  readonly most: number;
}

const LONGEST = 10_000_000;

const fields: readonly Field[] = [
  { key: 'requests', label: 'Requests per month', min: 1, most: 100_000_000_000 },
  { key: 'input', label: 'Input tokens per request', min: 0, most: LONGEST },
  { key: 'output', label: 'Output tokens per request', min: 1, most: LONGEST },
];

interface WorkloadControlsProps {
  readonly options: Options;
  readonly slide: (change: OptionChange) => void;
  /** Weekly peak hours of the models with peak hours; `null` if there is none on this date. */
  readonly peakHours: number | null;
}

/** True if the address states a part of the job. */
export const isOwnJob = ({ requests, input, output, cached, peakUse, models }: Options): boolean =>
  [requests, input, output, cached, peakUse, models].some((part) => part !== undefined);

/** The user's workload: a field for each of its numbers, and a slider for each of its shares. */
export function WorkloadControls({ options, slide, peakHours }: WorkloadControlsProps) {
  const cached = workloadPart(options, 'cached');
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="sr-only">Your workload</legend>
      <div className="grid gap-x-12 gap-y-4 sm:grid-cols-3">
        {fields.map(({ key, label, min, most }) => (
          <NumberField
            key={key}
            label={label}
            text={count(workloadPart(options, key))}
            min={min}
            most={most}
            allowed={`a number from ${count(min)} to ${count(most)}`}
            onChange={(value) => slide({ [key]: writtenPart(key, value) })}
          />
        ))}
      </div>
      <div className="grid gap-x-12 gap-y-4 sm:grid-cols-2">
        <PercentSlider
          label="Share of input from cache"
          value={cached}
          text={`${count(cached)}%`}
          onChange={(value) => slide({ cached: writtenPart('cached', value) })}
        />
        {peakHours !== null && <PeakSlider options={options} slide={slide} peakHours={peakHours} />}
      </div>
    </fieldset>
  );
}

/** Share of the use in peak hours; a constant load by default. */
function PeakSlider({
  options,
  slide,
  peakHours,
}: { peakHours: number } & Omit<WorkloadControlsProps, 'peakHours'>) {
  const { peakUse } = options;
  const even = peakUse === undefined;
  const share = even ? Math.round((peakHours / WEEK_HOURS) * 1000) / 10 : peakUse;
  return (
    <div>
      <PercentSlider
        label="Use in peak hours"
        value={share}
        text={
          even
            ? `spread evenly over the week (${count(peakHours)} of ${String(WEEK_HOURS)} hours are peak)`
            : `${count(share)}%`
        }
        onChange={(value) => slide({ peakUse: value })}
      />
      {!even && (
        <TextButton
          className="mt-1 text-sm text-soft hover:text-ink"
          onClick={() => slide({ peakUse: null })}
        >
          Spread evenly
        </TextButton>
      )}
    </div>
  );
}
