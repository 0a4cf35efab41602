import { useId, useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  /** The value as the field shows it until the user types: "3,000,000". */
  readonly text: string;
  readonly min: number;
  readonly most: number;
  /** The bounds in words: "a number from 1 to 1,000". */
  readonly allowed: string;
  readonly onChange: (value: number) => void;
}

/** Reads "3,000,000" and "3 000 000"; `NaN` for anything but a number. */
const numberIn = (raw: string): number => {
  const digits = raw.replace(/[,\s]/g, '');
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
};

/** A large number that is typed, with or without commas. */
export function NumberField({ label, text, min, most, allowed, onChange }: NumberFieldProps) {
  const id = useId();
  // The text while it is typed: commas of our own would move the cursor.
  const [typed, setTyped] = useState<string | null>(null);
  const fits = (raw: string) => numberIn(raw) >= min && numberIn(raw) <= most;
  const isWrong = typed !== null && !fits(typed);
  return (
    <div className="flex flex-col gap-1 text-sm">
      <label htmlFor={id} className="text-soft">
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className="w-full border-b border-rule bg-paper py-1 text-ink pointer-coarse:text-base"
        value={typed ?? text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          if (fits(target.value)) onChange(numberIn(target.value));
        }}
        onBlur={() => setTyped(null)}
      />
      {isWrong && (
        <span id={`${id}-wrong`} role="status" className="text-xs text-alert" data-exempt="state">
          Type {allowed}. {text} stays.
        </span>
      )}
    </div>
  );
}
