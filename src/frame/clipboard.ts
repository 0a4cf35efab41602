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
