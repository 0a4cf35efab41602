declare global {
  interface Window {
    /**
     * What a reader used before it had been taken over, in its order, with the value and the state that it had then:
     * the page collects it from its first paint on.
     */
    early?: [element: Element, value?: string, checked?: boolean][];
  }
}

/** How often to look whether an element has been taken over, in milliseconds, and how often at most. */
const LOOK = 50;
const MOST_LOOKS = 400;

/** React marks the elements that it has taken over; before that, what happens to one reaches no handler. */
const isTaken = (element: Element): boolean => Object.keys(element).some((key) => key.startsWith('__react'));

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
function repeat(element: Element, value = '', checked = false): void {
  if (isSwitch(element)) {
    element.checked = !checked;
    element.click();
  } else if (isField(element)) {
    writeAsReader(element, value);
  } else if (element instanceof HTMLElement) {
    element.click();
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

/**
 * Hands on what a reader did while the page stood there without its app: each press, each choice, each text, in its
 * order, as soon as the element has been taken over. Parts whose code comes later are taken over later.
 */
export function replayEarlyInput(): void {
  const early = window.early ?? [];
  let looks = 0;
  const timer = setInterval(() => {
    looks += 1;
    for (let [next] = early; next !== undefined; [next] = early) {
      const present = presentOne(next[0]);
      if (present === undefined || !isTaken(present)) break;
      early.shift();
      repeat(present, next[1], next[2]);
    }
    if (looks < MOST_LOOKS) return;
    clearInterval(timer);
    delete window.early;
  }, LOOK);
}
