import { formatValue } from '../../../domain/values.ts';
import { WEEK_HOURS } from '../../../domain/peakHours.ts';
import { NumberSlider } from '../../../ui/NumberSlider.tsx';
import type { OptionChange } from '../../../url/useOptions.ts';
import type { Options } from '../../../url/view.ts';
import {
  workloadPart,
  writtenPart,
  type WorkloadKey,
} from '../../../figures/ai-pricing/workload/jobCosts.ts';
import { TextButton } from '../../../ui/TextLink.tsx';

interface Control {
  readonly key: WorkloadKey;
  readonly label: string;
  readonly text: (value: number) => string;
  readonly max: number;
  readonly step: number;
  readonly min?: number;
  readonly most?: number;
}

const count = (value: number) => formatValue(value, 'count');

const controls: readonly Control[] = [
  {
    key: 'mix',
    label: 'Input tokens per output token',
    text: (value) => count(value),
    max: 20,
    step: 0.5,
    most: 1000,
  },
  {
    key: 'cache',
    label: 'Share of input from cache',
    text: (value) => `${count(value)}%`,
    max: 100,
    step: 1,
  },
  {
    key: 'context',
    label: 'Input tokens per request',
    text: (value) => `${count(value)} tokens`,
    max: 1_000_000,
    step: 1000,
    most: 10_000_000,
  },
  {
    key: 'volume',
    label: 'Volume',
    text: (value) => `${count(value)} million tokens per month`,
    min: 1,
    max: 1000,
    step: 1,
    most: 1_000_000,
  },
];

interface WorkloadControlsProps {
  readonly options: Options;
  readonly slide: (change: OptionChange) => void;
  /** Weekly peak hours of the models with peak hours; `null` if there is none on this date. */
  readonly peakHours: number | null;
}

/** The user's workload: one slider for each of its parameters. */
export function WorkloadControls({ options, slide, peakHours }: WorkloadControlsProps) {
  return (
    <fieldset className="grid gap-x-12 gap-y-4 sm:grid-cols-2">
      <legend className="sr-only">Your workload</legend>
      {controls.map(({ key, label, text, min = 0, max, step, most }) => (
        <NumberSlider
          key={key}
          label={label}
          value={workloadPart(options, key)}
          text={text(workloadPart(options, key))}
          min={min}
          max={max}
          step={step}
          {...(most === undefined ? {} : { most })}
          onChange={(value) => slide({ [key]: writtenPart(key, value) })}
        />
      ))}
      {peakHours !== null && <PeakSlider options={options} slide={slide} peakHours={peakHours} />}
    </fieldset>
  );
}

/** Share of the use in peak hours; a constant load by default. */
function PeakSlider({
  options,
  slide,
  peakHours,
}: { peakHours: number } & Omit<WorkloadControlsProps, 'peakHours'>) {
  const { peak } = options;
  const even = peak === undefined;
  const share = even ? Math.round((peakHours / WEEK_HOURS) * 1000) / 10 : peak;
  return (
    <div>
      <NumberSlider
        label="Use in peak hours"
        value={share}
        text={
          even
            ? `spread evenly over the week (${count(peakHours)} of ${String(WEEK_HOURS)} hours are peak)`
            : `${count(share)}%`
        }
        min={0}
        max={100}
        step={1}
        onChange={(value) => slide({ peak: value })}
      />
      {!even && (
        <TextButton className="mt-1 text-sm text-soft hover:text-ink" onClick={() => slide({ peak: null })}>
          Spread evenly
        </TextButton>
      )}
    </div>
  );
}
