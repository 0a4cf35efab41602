import { hearFirstTouch } from './firstTouch.ts';

interface EarlyInput extends Array<[element: Element, value?: string, checked?: boolean]> {
  /** Collects it. */
  note?: (event: Event) => void;
}

declare global {
  interface Window {
    /**
     * What a reader used and no part of the app has heard of, in its order, with the value and the state that it had
     * then: the page collects it from its first paint on (`bootScript`).
     */
    early?: EarlyInput;
  }
}

/** The uses that the page collects, by the names of their events; keys of the search too, until the app hears those. */
const USES = ['click', 'input', 'change'] as const;

/** How often to look whether an element has been taken over, in milliseconds, and how often at most. */
const LOOK = 50;
const MOST_LOOKS = 400;

/** React marks the elements that it has taken over; before that, what happens to one reaches no handler. */
const isTaken = (element: Element): boolean => Object.keys(element).some((key) => key.startsWith('__react'));

const areAllTaken = (): boolean =>
  [...document.querySelectorAll('#root :is(button, input, select, textarea)')].every(isTaken);

/** What is marked may still be under way; after so long it is not, in milliseconds. */
const SURE_MS = 1_000;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element): element is Field => element.matches('input, textarea, select');

const isSwitch = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio');

/** Writes past the app, which takes what it did not write itself for the reader's. */
function writeAsReader(field: Field, value: string): void {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  field.value = '';
  own?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

/** Does again what a reader did to an element before its handlers were there, and it was given its first state. */
function repeat(element: Element, value = '', checked?: boolean): void {
  if (isSwitch(element)) {
    element.checked = checked !== true;
    element.click();
  } else if (isField(element)) {
    writeAsReader(element, value);
  } else if (checked === undefined) {
    if (element instanceof HTMLButtonElement) element.click();
  } else {
    // A key is kept as a use of the button of the search: its name, and whether Ctrl was held.
    element.dispatchEvent(new KeyboardEvent('keydown', { key: value, ctrlKey: checked, bubbles: true }));
  }
}

const wordsOf = (element: Element): string =>
  `${(element.closest('label') ?? element).textContent.replaceAll(/\d/g, '')}${element.getAttribute('aria-label') ?? ''}`;

/** The element itself; if the page has been redrawn, the one of the same kind with the same words. */
function presentOne(element: Element): Element | undefined {
  if (element.isConnected) return element;
  const words = wordsOf(element);
  const alike = document.querySelectorAll(`#root ${element.localName}`);
  return [...alike].find((other) => wordsOf(other) === words);
}

/** Hands on what can be, in its order; what is still not heard is collected once more. */
function handOn(early: EarlyInput): void {
  for (let left = early.length; left > 0; left -= 1) {
    const [next] = early;
    const present = next === undefined ? undefined : presentOne(next[0]);
    if (next === undefined || present === undefined || !isTaken(present)) return;
    early.shift();
    repeat(present, next[1], next[2]);
  }
}

/** Says whether all of the page has been taken over, and was a while ago, whenever it is asked. */
function takenForLong(): () => boolean {
  let since = Number.POSITIVE_INFINITY;
  return () => {
    since = areAllTaken() ? Math.min(since, Date.now()) : Number.POSITIVE_INFINITY;
    return Date.now() - since > SURE_MS;
  };
}

/**
 * Hands on what a reader used before the app could hear of it: each press, each choice, each text, in its order, as soon
 * as the element has been taken over. Parts whose code comes later are taken over later, some of them only because they
 * were used. Once all are, nothing is collected any more. Returns what ends it before.
 */
export function replayEarlyInput(): () => void {
  const early = (window.early ??= []);
  const isOver = takenForLong();
  let looks = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const end = () => {
    clearInterval(timer);
    for (const use of USES) {
      removeEventListener(use, wait, true);
      if (early.note !== undefined) removeEventListener(use, early.note, true);
    }
  };
  const leaveKeys = () => {
    if (early.note !== undefined) removeEventListener('keydown', early.note, true);
  };
  const look = () => {
    looks += 1;
    // `PageMoves` hears them by now, and those that were kept before come first.
    leaveKeys();
    handOn(early);
    if (looks >= MOST_LOOKS) early.length = 0;
    if (early.length > 0) return;
    clearInterval(timer);
    timer = undefined;
    if (isOver()) end();
  };
  const wait = () => {
    looks = 0;
    timer ??= setInterval(look, LOOK);
  };
  if (early.length > 0) {
    hearFirstTouch();
    wait();
  } else leaveKeys();
  for (const use of USES) addEventListener(use, wait, true);
  return end;
}
