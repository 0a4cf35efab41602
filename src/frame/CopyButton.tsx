import { useState } from 'react';
import { copyText } from './clipboard.ts';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

/** Puts a text on the clipboard and says whether it is there. */
export function CopyButton({ label, text }: CopyButtonProps) {
  // What was copied, not that something was: another text has not been copied yet.
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly said: string } | null>(null);
  const copy = () => {
    copyText(text)
      .then(() => setOutcome({ of: text, said: 'Copied.' }))
      .catch(() =>
        setOutcome({ of: text, said: 'The browser did not allow it: select the text and copy it.' }),
      );
  };
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-3 text-sm">
      <button type="button" className="border border-rule px-3 py-1 hover:border-ink" onClick={copy}>
        {label}
      </button>
      <span role="status">{outcome?.of === text ? outcome.said : ''}</span>
    </p>
  );
}
