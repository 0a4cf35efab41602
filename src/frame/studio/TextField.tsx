import { useId } from 'react';
import { CopyButton } from '../CopyButton.tsx';

interface TextFieldProps {
  readonly label: string;
  /** Whether what is above says it already. */
  readonly hidesLabel?: boolean;
  /** What is made from the data. */
  readonly generated: string;
  /** The reader's own words; `null`: none. */
  readonly own: string | null;
  readonly rows: number;
  readonly copyLabel?: string;
  readonly onChange: (own: string | null) => void;
}

/** A text made from the data, which the reader may write again and take back. */
export function TextField({
  label,
  hidesLabel = false,
  generated,
  own,
  rows,
  copyLabel,
  onChange,
}: TextFieldProps) {
  const id = useId();
  const text = own ?? generated;
  return (
    <div className="text-sm">
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className={hidesLabel ? 'sr-only' : 'text-soft'}>
          {label}
        </label>
        <span id={`${id}-count`} className="ml-auto text-xs text-soft">
          {text.length.toLocaleString('en-US')} characters
        </span>
      </div>
      <textarea
        id={id}
        rows={rows}
        aria-describedby={`${id}-count`}
        className="mt-1 block w-full resize-y border border-hair bg-paper px-2 py-1.5 text-sm leading-snug hover:border-rule"
        value={text}
        onChange={(event) => onChange(event.target.value === generated ? null : event.target.value)}
      />
      <div className="flex flex-wrap items-baseline gap-x-4">
        {copyLabel !== undefined && <CopyButton label={copyLabel} text={text} />}
        {own !== null && (
          <button type="button" className="mt-2 underline underline-offset-4" onClick={() => onChange(null)}>
            Back to the generated text
          </button>
        )}
      </div>
    </div>
  );
}
