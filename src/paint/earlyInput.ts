import { usedIn, type EarlyUses } from '../boot/collectUses.ts';
import { hearFirstTouch } from './firstTouch.ts';

/** Time between two looks whether an element has been taken over, in milliseconds, and how many looks there are at most. */
const LOOK_MS = 50;
const MOST_LOOKS = 400;

/** Tells whether React can know of an element: of markup that is left as it came it knows nothing (`AsItCame`). */
const isKnown = (element: Element): boolean => element.closest('[data-stands]') === null;

/**
 * Asks React to take an element over, and tells whether it has: a key that goes up has it take over the part around the
 * element, and keeps the event from an element that could not be taken over yet. Nothing in the app hears of that key.
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
    // A key is kept as a use of the button of the search.
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
function handOn(early: EarlyUses): void {
  for (let left = early.length; left > 0; left -= 1) {
    const [next] = early;
    const present = next === undefined ? undefined : presentOne(next[0]);
    if (next === undefined || present === undefined || !isTaken(present)) return;
    early.shift();
    repeat(present, next[1], next[2]);
  }
}

/** The uses that are collected, by the names of their events. */
const USES = ['click', 'input'] as const;

/**
 * Collects, from the moment on at which React listens, what it does not hear of: it keeps an event from its target where it
 * could not take the target over in time, and knows nothing of markup that stands as it came. To be called right after
 * React has been given the page. Returns what ends it.
 */
export function collectUnheard(): () => void {
  const early = (window.early ??= []);
  const note = (event: Event) => {
    const use = usedIn(event);
    if (use === null) return;
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
 * Hands on what a reader used before the app could hear of it (`boot/collectUses`): each press, each choice, each text, in
 * its order, as soon as React has taken the element over. Parts whose code comes later are taken over later, some of them
 * only because they were used. Returns what ends it.
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
    // `PageMoves` hears them by now, and those that were kept before come first.
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
