import { useId } from 'react';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Other names that a search matches, such as the original one; unused in a short list. */
  readonly also?: string | undefined;
}

export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

export interface SelectProps {
  readonly label: string;
  readonly groups: readonly SelectGroup[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A choice from a short list: the native select with groups. */
export function Select({ label, groups, value, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="relative max-w-full">
        <select
          id={id}
          className="w-full appearance-none border-b border-rule bg-paper py-1 pr-6 text-ink"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Chevron />
      </div>
    </div>
  );
}

/** The sign of a field that opens a list, drawn alike for each, since every browser draws its own. */
export const Chevron = () => (
  <span className="pointer-events-none absolute top-[calc(50%-0.375rem)] right-1.5 size-2 rotate-45 border-r border-b border-soft" />
);
