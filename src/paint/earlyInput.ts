import { usedIn, type EarlyUses } from '../boot/collectUses.ts';
import { hearFirstTouch } from './firstTouch.ts';

/** Interval (ms) between two checks whether an element is hydrated, and the maximum number of checks. */
const LOOK_MS = 50;
const MOST_LOOKS = 400;

/** True if React manages the element; it knows nothing of the static HTML of `AsItCame`. */
const isKnown = (element: Element): boolean => element.closest('[data-stands]') === null;

/**
 * Asks React to hydrate an element; true if it is hydrated. A keyup event makes React hydrate the boundary around the
 * element, and React stops the event if that was not possible yet. No handler of the app listens to keyup.
 */
function isTaken(element: Element): boolean {
  const reached: Event[] = [];
  const hear = (event: Event) => void reached.push(event);
  element.addEventListener('keyup', hear);
  element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  element.removeEventListener('keyup', hear);
  return reached.length > 0 && isKnown(element);
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element): element is Field => element.matches('input, textarea, select');

const isSwitch = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio');

/** True if what is typed into the element is its whole value, so that a newer value replaces a stored one. */
const isText = (element: Element): boolean => isField(element) && !isSwitch(element);

/** Sets the value through the native setter, so that React sees it as user input. */
function writeAsReader(field: Field, value: string): void {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  field.value = '';
  own?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

/** Repeats the user's action on an element that had no handlers then and was reset by hydration. */
function repeat(element: Element, value = '', checked?: boolean, x?: number, y = 0): void {
  if (x !== undefined) {
    const { left, top } = element.getBoundingClientRect();
    const place = { clientX: left + x, clientY: top + y };
    const mark = document.elementFromPoint(place.clientX, place.clientY);
    const pressed = element.contains(mark) ? mark : element;
    pressed?.dispatchEvent(new MouseEvent('click', { ...place, bubbles: true, cancelable: true }));
  } else if (isSwitch(element)) {
    element.checked = checked !== true;
    element.click();
  } else if (isField(element)) {
    writeAsReader(element, value);
  } else if (checked === undefined) {
    if (element instanceof HTMLButtonElement) element.click();
  } else {
    // A key is stored as an action on the search button.
    element.dispatchEvent(new KeyboardEvent('keydown', { key: value, ctrlKey: checked, bubbles: true }));
  }
}

const wordsOf = (element: Element): string =>
  `${(element.closest('label') ?? element).textContent.replaceAll(/\d/g, '')}${element.getAttribute('aria-label') ?? ''}`;

/** Returns the element itself; after a rerender, the one of the same type with the same text. */
function presentOne(element: Element): Element | undefined {
  if (element.isConnected) return element;
  const words = wordsOf(element);
  const alike = document.querySelectorAll(`#root ${element.localName}`);
  return [...alike].find((other) => wordsOf(other) === words);
}

/** Replays the stored actions in order as far as possible, and stores again those that are still not handled. */
function handOn(early: EarlyUses): void {
  for (let left = early.length; left > 0; left -= 1) {
    const [next] = early;
    const present = next === undefined ? undefined : presentOne(next[0]);
    if (next === undefined || present === undefined || !isTaken(present)) return;
    early.shift();
    const [element, ...done] = next;
    if (isText(element) && early.some(([other]) => other === element)) continue;
    repeat(present, ...done);
  }
}

/** Names of the events whose actions are stored. */
const USES = ['click', 'input'] as const;

/**
 * Stores, from the time when React listens, the actions that it misses: it stops an event whose target it could not
 * hydrate in time, and does not manage the static HTML of `AsItCame`. Call it right after the start of hydration.
 * Returns a function that stops it.
 */
export function collectUnheard(): () => void {
  const early = (window.early ??= []);
  const note = (event: Event) => {
    const use = usedIn(event);
    if (use === null) return;
    const older = isText(use[0]) ? early.findLast(([element]) => element === use[0]) : undefined;
    if (older !== undefined) {
      // Its replay would otherwise take this letter away again.
      older[1] = use[1] ?? '';
      return;
    }
    early.push(use);
    const hear = (heard: Event) => {
      if (heard === event && isKnown(use[0])) early.splice(early.indexOf(use), 1);
    };
    event.target?.addEventListener(event.type, hear, { once: true });
  };
  for (const use of USES) {
    if (early.note !== undefined) removeEventListener(use, early.note, true);
    addEventListener(use, note, true);
  }
  return () => {
    for (const use of USES) removeEventListener(use, note, true);
  };
}

/**
 * Replays what the user did before the app had handlers (`boot/collectUses`): clicks, choices and typed text, in
 * order, once React has hydrated the element. Sections whose code loads later hydrate later, some of them only
 * because they were used. Returns a function that stops it.
 */
export function replayEarlyInput(): () => void {
  const early = (window.early ??= []);
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leaveKeys = () => {
    if (early.note !== undefined) removeEventListener('keydown', early.note, true);
  };
  const look = () => {
    timer = undefined;
    looks += 1;
    // `PageMoves` listens to keys by now, and the stored ones have to come first.
    leaveKeys();
    handOn(early);
    if (looks >= MOST_LOOKS) early.length = 0;
    if (early.length > 0) wait();
  };
  const wait = () => {
    timer ??= setTimeout(look, LOOK_MS);
  };
  const waitAnew = () => {
    looks = 0;
    wait();
  };
  if (early.length > 0) {
    hearFirstTouch();
    wait();
  } else leaveKeys();
  for (const use of USES) addEventListener(use, waitAnew, true);
  return () => {
    clearTimeout(timer);
    for (const use of USES) removeEventListener(use, waitAnew, true);
  };
}
