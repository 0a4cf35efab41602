import { useState } from 'react';
import { apiBase } from '../api/apiBase.ts';
import { copyText } from './CopyButton.tsx';
import { TextButton } from '../ui/TextLink.tsx';

/** Returns the full URL of a file of the API, for use in other programs: links within the site leave out the host. */
export const wholeAddress = (path: string, origin: string): string =>
  origin === '' ? `${apiBase()}${path}` : new URL(`${apiBase()}${path}`, origin).href;

interface CopyAddressProps {
  readonly label: string;
  /** Subject of the button for screen readers, which do not see the line that it is in. */
  readonly of: string;
  readonly address: string;
}

const outcomes = { copied: 'Copied', refused: 'Not allowed: copy it from here' } as const;

/** Copies a URL to the clipboard; if the browser refuses, shows it to be copied by hand. */
export function CopyAddress({ label, of, address }: CopyAddressProps) {
  const [outcome, setOutcome] = useState<keyof typeof outcomes | null>(null);
  const copy = () => {
    copyText(address)
      .then(() => setOutcome('copied'))
      .catch(() => setOutcome('refused'));
  };
  return (
    <span className="flex flex-wrap gap-x-2">
      <TextButton className="py-1" aria-label={`${label}: ${of}`} onClick={copy}>
        {label}
      </TextButton>
      <span role="status" className="min-w-12 text-soft">
        {outcome === null ? '' : outcomes[outcome]}
        {outcome === 'refused' && <span className="block wrap-anywhere text-ink">{address}</span>}
      </span>
    </span>
  );
}
