import { useState } from 'react';

/** True if images can be copied: not in browsers without `ClipboardItem`, nor in pages without a secure origin. */
export function canCopyImage(): boolean {
  return typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator;
}

/** True if the clipboard accepts SVG; false if the browser cannot tell. */
export function canCopySvg(): boolean {
  return (
    canCopyImage() && typeof ClipboardItem.supports === 'function' && ClipboardItem.supports('image/svg+xml')
  );
}

/**
 * Copies a picture to the clipboard. Call it synchronously in the click handler: Safari accepts a promise of the
 * picture, but no later call.
 */
export async function copyImage(
  picture: Promise<Blob>,
  type: 'image/png' | 'image/svg+xml' = 'image/png',
): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ [type]: picture })]);
}

export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

/** A button that copies a text and shows whether it succeeded. */
export function CopyButton({ label, text }: CopyButtonProps) {
  // The copied text rather than a flag: after a change, the new text counts as not copied.
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
