/** Browsers without `ClipboardItem`, and pages without a secure origin, cannot copy images. */
export function canCopyImage(): boolean {
  return typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator;
}

/**
 * Puts a picture on the clipboard. To be called at once in the handler of the click: Safari takes a promise
 * of the picture, but not a later call.
 */
export async function copyImage(picture: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
