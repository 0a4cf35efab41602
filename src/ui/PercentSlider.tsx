import { useId, useState } from 'react';

interface PercentSliderProps {
  readonly label: string;
  readonly value: number;
  /** The value with its unit, as in a sentence: "3 input tokens". */
  readonly text: string;
  readonly onChange: (value: number) => void;
}

/** A percentage that can be dragged or typed: the native range and number inputs. */
export function PercentSlider({ label, value, text, onChange }: PercentSliderProps) {
  const id = useId();
  // The typed text while it is not a number within bounds: "", "0.", "9999999".
  const [draft, setDraft] = useState<string | null>(null);
  const type = (raw: string) => {
    const number = raw === '' ? Number.NaN : Number(raw);
    const known = number >= 0 && number <= 100;
    setDraft(known ? null : raw);
    if (known) onChange(number);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_6rem] items-baseline gap-x-4 gap-y-1 text-sm">
      <label htmlFor={id} className="col-span-2 flex flex-wrap justify-between gap-x-3">
        <span className="text-soft">{label}</span>
        <span>{text}</span>
      </label>
      <input
        id={id}
        type="range"
        className="w-full self-center accent-ink"
        min={0}
        max={100}
        step={1}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <input
        type="number"
        className="w-full border-b border-rule bg-paper px-1 py-0.5 text-right text-ink"
        min={0}
        max={100}
        step="any"
        value={draft ?? value}
        aria-label={`${label}, exact`}
        aria-invalid={draft !== null}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setDraft(null)}
      />
    </div>
  );
}
