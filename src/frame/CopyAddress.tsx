import { useState } from 'react';
import { apiBase } from '../api/apiBase.ts';
import { copyText } from './CopyButton.tsx';

/** Where a file of the API is, as another program needs it: with the host, which a link within the site leaves out. */
export const wholeAddress = (path: string, origin: string): string =>
  origin === '' ? `${apiBase()}${path}` : new URL(`${apiBase()}${path}`, origin).href;

interface CopyAddressProps {
  readonly label: string;
  /** What it is about, for who does not see the line that the button is in. */
  readonly of: string;
  readonly address: string;
}

const outcomes = { copied: 'Copied', refused: 'Not allowed: copy it from here' } as const;

/** Puts an address on the clipboard; where the browser does not allow that, shows it to be copied by hand. */
export function CopyAddress({ label, of, address }: CopyAddressProps) {
  const [outcome, setOutcome] = useState<keyof typeof outcomes | null>(null);
  const copy = () => {
    copyText(address)
      .then(() => setOutcome('copied'))
      .catch(() => setOutcome('refused'));
  };
  return (
    <span className="flex flex-wrap gap-x-2">
      <button
        type="button"
        className="py-1 underline underline-offset-2"
        aria-label={`${label}: ${of}`}
        onClick={copy}
      >
        {label}
      </button>
      <span role="status" className="min-w-12 text-soft">
        {outcome === null ? '' : outcomes[outcome]}
        {outcome === 'refused' && <span className="block wrap-anywhere text-ink">{address}</span>}
      </span>
    </span>
  );
}
