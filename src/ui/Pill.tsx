interface PillProps {
  readonly label: string;
  /** How many there are, where that is said. */
  readonly count?: number | undefined;
  readonly checked: boolean;
  readonly onChange: () => void;
}

/** One of several that may be on at once: a word in a rounded frame, filled while it is on. */
export function Pill({ label, count, checked, onChange }: PillProps) {
  return (
    <label className="relative flex shrink-0 items-baseline gap-1.5 rounded-full border border-hair px-2.5 py-0.5 text-sm whitespace-nowrap hover:border-rule has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-1">
      <input
        type="checkbox"
        className="absolute inset-0 size-full cursor-pointer opacity-0"
        checked={checked}
        onChange={onChange}
      />
      {label}
      <span className="min-w-6 text-xs text-soft in-[:has(:checked)]:text-current">{count ?? ''}</span>
    </label>
  );
}
