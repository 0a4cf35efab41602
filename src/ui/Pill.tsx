import { wholeText } from '../domain/words.ts';

interface PillProps {
  readonly label: string;
  /** How many there are, where that is said; `null` where it is not known yet, and only its room is kept. */
  readonly count?: number | null | undefined;
  readonly checked: boolean;
  /** Nothing would be left: it cannot be turned on. */
  readonly disabled?: boolean;
  readonly onChange: () => void;
}

/** One of several that may be on at once: a word in a rounded frame, filled while it is on. */
export function Pill({ label, count, checked, disabled = false, onChange }: PillProps) {
  return (
    <label className="whole-label pill">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={onChange} />
      {label}
      {count !== undefined && <span>{count !== null && wholeText(count)}</span>}
    </label>
  );
}
