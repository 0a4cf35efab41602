import { wholeText } from '../../domain/words.ts';
import { altText } from '../../figure/altText.ts';
import type { Figure } from '../../figure/figure.ts';
import { longDescription } from '../../figure/longDescription.ts';
import { useId, type ReactNode } from 'react';
import { CopyButton } from '../CopyButton.tsx';
import { siteAddress } from '../../url/siteBase.ts';

/** The reader's own words for those who cannot see the picture; `null`: those made from the data. */
export interface Words {
  readonly altText: string | null;
  readonly longText: string | null;
}

export const noWords: Words = { altText: null, longText: null };

interface WordFieldsProps {
  readonly figure: Figure;
  readonly words: Words;
  readonly onChange: (words: Words) => void;
}

/** What is said to those who cannot see the picture, written into the file and offered beside it. */
export function WordFields({ figure, words, onChange }: WordFieldsProps) {
  return (
    <>
      <TextField
        label="Alt text"
        generated={altText(figure)}
        own={words.altText}
        rows={4}
        copyLabel="Copy alt text"
        onChange={(own) => onChange({ ...words, altText: own })}
      />
      <Fold summary="Long description">
        <TextField
          label="Long description"
          hidesLabel
          generated={longDescription(figure, siteAddress())}
          own={words.longText}
          rows={8}
          onChange={(own) => onChange({ ...words, longText: own })}
        />
      </Fold>
    </>
  );
}

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
function TextField({ label, hidesLabel = false, generated, own, rows, copyLabel, onChange }: TextFieldProps) {
  const id = useId();
  const text = own ?? generated;
  return (
    <div className="text-sm">
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className={hidesLabel ? 'sr-only' : 'text-soft'}>
          {label}
        </label>
        <span id={`${id}-count`} className="ml-auto text-xs text-soft">
          {wholeText(text.length)} characters
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

/** What few need, one click away. */
export function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="mt-3 border-t border-hair pt-2 text-sm">
      <summary className="w-fit text-soft hover:text-ink">{summary}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
