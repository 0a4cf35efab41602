interface CheckChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly count?: number }[];
  readonly chosen: readonly T[];
  /** Gets the chosen ones in the order of the options. */
  readonly onChange: (chosen: T[]) => void;
}

/** Any of a few: checkboxes set as a row of words, the chosen ones underlined. */
export function CheckChoice<T extends string>({ legend, options, chosen, onChange }: CheckChoiceProps<T>) {
  const toggle = (value: T) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))),
    );
  return (
    <fieldset
      className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm"
      aria-label={legend}
      data-exempt="count"
    >
      <legend className="float-left mr-4 text-soft">{legend}</legend>
      {options.map(({ value, label, count }) => (
        <label
          key={value}
          className="relative border-b-2 border-transparent pb-0.5 text-soft hover:text-ink has-checked:border-ink has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
        >
          <input
            type="checkbox"
            className="absolute inset-0 size-full cursor-pointer opacity-0"
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          {label}
          {count !== undefined && <span className="text-xs text-soft"> {count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
