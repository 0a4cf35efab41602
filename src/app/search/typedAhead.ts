/** Text typed between the opening of the search and the mount of its field; `null` otherwise. */
let typed: string | null = null;

function hear({ key, ctrlKey, metaKey }: KeyboardEvent): void {
  if (key === 'Backspace') typed = typed?.slice(0, -1) ?? '';
  else if (key.length === 1 && !ctrlKey && !metaKey) typed = `${typed ?? ''}${key}`;
}

/** Stores typed text from now on, including further keys that would open the search. */
export function keepTyped(): void {
  typed ??= '';
  // From here on keys are heard as they come: those stored for a replay would be typed twice.
  const { early } = window;
  if (early?.note !== undefined) removeEventListener('keydown', early.note, true);
  document.addEventListener('keydown', hear, true);
  // A click elsewhere cancels it.
  document.addEventListener('pointerdown', takeTyped, true);
}

/** Returns the stored text and stops storing. */
export function takeTyped(): string {
  const text = typed ?? '';
  typed = null;
  document.removeEventListener('keydown', hear, true);
  document.removeEventListener('pointerdown', takeTyped, true);
  return text;
}
