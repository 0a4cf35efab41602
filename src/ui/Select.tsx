import { useId } from 'react';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Other names by which a search finds it, such as the original one; a short list does without. */
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

/** One of a short list: the platform's own, in groups, which every keyboard and phone knows how to use. */
export function Select({ label, groups, value, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="max-w-full border-b border-rule bg-paper py-1 pr-2 text-ink"
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
    </div>
  );
}
