/**
 * Something that a reader used, with the value that it had then. A key is a use of the button of the search: its name,
 * and whether Ctrl or Cmd was held; other uses of buttons have no `checked`.
 */
export type Use = [element: Element, value?: string, checked?: boolean];

/** Uses that no part of the app has heard of, in their order. */
export interface EarlyUses extends Array<Use> {
  /** Collects them. */
  note?: (event: Event) => void;
}

declare global {
  interface Window {
    early?: EarlyUses;
  }
}

/** The use of a button, a box, a list or a field that an event tells of; boxes and lists say by `input` what they are. */
export function usedIn({ type, target }: Event): Use | null {
  if (!(target instanceof Element)) return null;
  // All of them have a value.
  const used = target.closest<HTMLInputElement>(type === 'click' ? 'button' : '*');
  return used && [used, used.value, used.checked];
}

/** The use of the search that a key is: some keys open it, and the others are written into it. */
function keyIn(event: KeyboardEvent): Use | null {
  const search = document.getElementById('search');
  if (search === null || document.activeElement?.matches('input,textarea,select') === true) return null;
  const isChord = event.ctrlKey || event.metaKey;
  if (event.key === (isChord ? 'k' : '/')) event.preventDefault();
  return [search, event.key, isChord];
}

const early: EarlyUses = [];

function note(event: Event): void {
  const use = event instanceof KeyboardEvent ? keyIn(event) : usedIn(event);
  if (use !== null) early.push(use);
}

/** Keeps what a reader presses and writes for the app (`paint/earlyInput`), from the first part of the page on. */
export function collectUses(): void {
  window.early = early;
  early.note = note;
  for (const type of ['click', 'input', 'keydown']) addEventListener(type, note, true);
}
