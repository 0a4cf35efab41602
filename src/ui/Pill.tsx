interface PillProps {
  readonly label: string;
  /** How many there are, where that is said; `null` where it is not known yet, and only its room is kept. */
  readonly count?: number | null | undefined;
  /** What the number counts, for who points at it. */
  readonly title?: string | undefined;
  readonly checked: boolean;
  /** Nothing would be left: it cannot be turned on. */
  readonly disabled?: boolean;
  readonly onChange: () => void;
}

/** One of several that may be on at once: a word in a rounded frame, filled while it is on. */
export function Pill({ label, count, title, checked, disabled = false, onChange }: PillProps) {
  return (
    <label
      className="whole-label flex shrink-0 items-baseline gap-1 rounded-full border border-hair min-h-7 px-2 py-0.5 text-sm whitespace-nowrap hover:border-rule has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-disabled:border-transparent has-disabled:text-soft"
      title={title}
    >
      <input type="checkbox" checked={checked} disabled={disabled} onChange={onChange} />
      {label}
      {count !== undefined && (
        <span className="min-w-5 text-xs text-soft in-[:has(:checked)]:text-current">
          {count?.toLocaleString('en-US')}
        </span>
      )}
    </label>
  );
}
