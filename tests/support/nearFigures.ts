import { vi } from 'vitest';

/** Elements that wait to be seen: an element with what it calls then. */
const waiting = new Map<Element, () => void>();
const asked = new Set<string>();

const figureOf = (element: Element) => element.closest('figure[data-figure]')?.getAttribute('data-figure');

/** A figure is seen once a test asks for it; what is in no figure is seen at once. */
const isSeen = (element: Element): boolean => {
  const id = figureOf(element);
  return id == null || asked.has(id);
};

class Observer {
  readonly #tell: (entries: { readonly isIntersecting: boolean }[]) => void;
  readonly #watched = new Set<Element>();

  constructor(tell: (entries: { readonly isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
  }

  observe(element: Element): void {
    const tell = () => this.#tell([{ isIntersecting: true }]);
    if (isSeen(element)) {
      queueMicrotask(tell);
      return;
    }
    this.#watched.add(element);
    waiting.set(element, tell);
  }

  disconnect(): void {
    for (const element of this.#watched) waiting.delete(element);
    this.#watched.clear();
  }
}

/**
 * jsdom lays nothing out, so that no figure is near the window: a page of twenty charts is drawn only as far as a
 * test asks, which takes a tenth of the time of drawing it whole.
 */
export function mendObserver(): void {
  vi.stubGlobal('IntersectionObserver', Observer);
}

/** Scrolls to the figure of an id, so to speak: it is drawn from now on, on every page of the test. */
export function seeFigure(id: string): void {
  asked.add(id);
  for (const [element, tell] of waiting) if (isSeen(element)) tell();
}

/** Before the next test, no figure has been asked for. */
export function forgetFigures(): void {
  asked.clear();
  waiting.clear();
}
