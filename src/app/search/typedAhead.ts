/** Letters typed between the press that asks for the search and its field; `null` while nobody asks. */
let typed: string | null = null;

function hear({ key, ctrlKey, metaKey }: KeyboardEvent): void {
  if (key === 'Backspace') typed = typed?.slice(0, -1) ?? '';
  else if (key.length === 1 && !ctrlKey && !metaKey) typed = `${typed ?? ''}${key}`;
}

/** Keeps what is typed from now on; keys that ask for the search once more are part of it. */
export function keepTyped(): void {
  typed ??= '';
  document.addEventListener('keydown', hear, true);
  // A press elsewhere is no part of the search.
  document.addEventListener('pointerdown', takeTyped, true);
}

/** Gives what was typed, and keeps no more. */
export function takeTyped(): string {
  const text = typed ?? '';
  typed = null;
  document.removeEventListener('keydown', hear, true);
  document.removeEventListener('pointerdown', takeTyped, true);
  return text;
}
