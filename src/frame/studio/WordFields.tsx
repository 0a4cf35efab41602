import { wholeText } from '../../domain/words.ts';
import { altText } from '../../figure/altText.ts';
import type { Figure } from '../../figure/figure.ts';
import { longDescription } from '../../figure/longDescription.ts';
import { useId, type ReactNode } from 'react';
import { CopyButton } from '../CopyButton.tsx';
import { siteAddress } from '../../url/siteBase.ts';
import { TextButton } from '../../ui/TextLink.tsx';

/** The user's own alternative text and description; `null` for the generated ones. */
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

/** Alternative text and description, written into the file and offered next to it. */
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
  /** True if the text above already is the label. */
  readonly hidesLabel?: boolean;
  /** The text generated from the data. */
  readonly generated: string;
  /** The user's own text; `null` if there is none. */
  readonly own: string | null;
  readonly rows: number;
  readonly copyLabel?: string;
  readonly onChange: (own: string | null) => void;
}

/** A text generated from the data, which the user can edit and restore. */
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
          <TextButton className="mt-2" onClick={() => onChange(null)}>
            Back to the generated text
          </TextButton>
        )}
      </div>
    </div>
  );
}

/** Collapsed content that few users need; at the end of the dialog, so that it comes into view when it opens. */
export function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details
      className="mt-3 border-t border-hair pt-2 text-sm"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary className="w-fit text-soft hover:text-ink">{summary}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
