import { useId } from 'react';

interface SelectGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface SelectProps {
  readonly label: string;
  readonly groups: readonly SelectGroup[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of many: the platform's own list, in groups, which every keyboard and phone knows how to use. */
export function Select({ label, groups, value, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="flex max-w-full min-w-0 flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
      <label htmlFor={id} className="text-soft">
        {label}
      </label>
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
