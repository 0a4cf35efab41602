/**
 * An action of the user on an element, with its value at that time. A key is stored as an action on the search
 * button: its name, and whether Ctrl or Cmd was held; other actions on buttons have no `checked`. A click on a chart
 * has its place (px) from the left and top of the chart.
 */
export type Use = [element: Element, value?: string, checked?: boolean | undefined, x?: number, y?: number];

/** The charts, which hear clicks on their marks. */
const CHART = '[role=application]';

/** Actions that no part of the app has handled, in order. */
export interface EarlyUses extends Array<Use> {
  /** The listener that stores them. */
  note?: (event: Event) => void;
}

declare global {
  interface Window {
    early?: EarlyUses;
  }
}

/** Returns the action on a button, chart, checkbox, list or field; checkboxes and lists report it by `input`. */
export function usedIn(event: Event): Use | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  const chart = target.closest(CHART);
  if (event instanceof MouseEvent && chart !== null && target.closest('a,button') === null) {
    const { left, top } = chart.getBoundingClientRect();
    return [chart, '', undefined, event.clientX - left, event.clientY - top];
  }
  // All of these elements have a value.
  const used = target.closest<HTMLInputElement>(event.type === 'click' ? 'button' : '*');
  return used && [used, used.value, used.checked];
}

/** Returns the action on the search for a key: some keys open the search, the others are typed into it. */
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

/** Stores clicks and typed text for the app (`paint/earlyInput`) from the first part of the page on. */
export function collectUses(): void {
  window.early = early;
  early.note = note;
  for (const type of ['click', 'input', 'keydown']) addEventListener(type, note, true);
}
