import { useState } from 'react';

/** Browsers without `ClipboardItem`, and pages without a secure origin, cannot copy images. */
export function canCopyImage(): boolean {
  return typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator;
}

/** Whether the clipboard takes vectors; browsers that cannot say so do not. */
export function canCopySvg(): boolean {
  return (
    canCopyImage() && typeof ClipboardItem.supports === 'function' && ClipboardItem.supports('image/svg+xml')
  );
}

/**
 * Puts a picture on the clipboard. To be called at once in the handler of the click: Safari takes a promise
 * of the picture, but not a later call.
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
