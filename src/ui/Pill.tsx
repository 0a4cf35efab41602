import { wholeText } from '../domain/words.ts';

interface PillProps {
  readonly label: string;
  /** The count to show, if any; `null` reserves its space until it is known. */
  readonly count?: number | null | undefined;
  readonly checked: boolean;
  /** Turning it on would leave no rows, so it is disabled. */
  readonly disabled?: boolean;
  readonly onChange: () => void;
}

/** One of several options that can be on together: a word in a rounded frame, filled while it is on. */
export function Pill({ label, count, checked, disabled = false, onChange }: PillProps) {
  return (
    <label className="whole-label pill">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={onChange} />
      {label}
      {count !== undefined && <span>{count !== null && wholeText(count)}</span>}
    </label>
  );
}
