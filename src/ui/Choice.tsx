import { useId } from 'react';

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Puts the legend in a column of its own, for several groups below one another. */
  readonly aligned?: boolean;
}

/** A choice of a few options: a radio group shown as a row of words, the selected one underlined. */
export function Choice<T extends string>({
  legend,
  options,
  value,
  onChange,
  aligned = false,
}: ChoiceProps<T>) {
  const name = useId();
  const legendClass = aligned
    ? 'float-left -mr-4 -ml-24 w-24 shrink-0 text-soft'
    : 'float-left mr-4 text-soft';
  return (
    <fieldset
      className={`flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm ${aligned ? 'pl-24' : ''}`}
      role="radiogroup"
      aria-label={legend}
    >
      <legend className={legendClass}>{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="whole-label min-h-7 border-b-2 border-transparent pb-0.5 text-soft hover:text-ink has-checked:border-ink has-checked:text-ink"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
          {option.hint !== undefined && <span className="text-xs text-soft"> {option.hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}
