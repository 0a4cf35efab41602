import { pagePathOf } from '../url/siteBase.ts';
import { pageAt } from './pageRegistry.ts';
import { savesData } from './siteCopy.ts';

/** A pointer that leaves a link sooner was on its way to another. In milliseconds. */
const STAY_MS = 80;

function ownLink(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a') : null;
  // Links in drawings are elements of SVG, without an origin.
  const isOwn = link instanceof HTMLAnchorElement && link.origin === window.location.origin;
  return isOwn ? link : null;
}

const fetchCode = ({ pathname }: HTMLAnchorElement): Promise<unknown> | undefined =>
  pageAt(pagePathOf(pathname))?.Page.prepare();

/**
 * Fetches the code of a page whose link a reader points at, reaches by keys or begins to press: on a slow line it saves a
 * quarter of the wait for a page that was not open before. Where the browser is to save data, only a click fetches.
 * Returns what ends it.
 */
export function preparePages(): () => void {
  if (savesData()) return () => undefined;
  let staying = 0;
  const prepare = (link: HTMLAnchorElement | null, isPressed = false) => {
    window.clearTimeout(staying);
    if (link !== null && isPressed) void fetchCode(link);
    else if (link !== null) staying = window.setTimeout(() => void fetchCode(link), STAY_MS);
  };
  const hear = ({ target, type }: Event) => prepare(ownLink(target), type === 'pointerdown');
  // The reader may have come to a link before this was there.
  const pointed = [...document.querySelectorAll(':hover')].at(-1) ?? null;
  prepare(ownLink(pointed) ?? ownLink(document.activeElement));
  const kinds = ['pointerover', 'pointerdown', 'focusin'];
  for (const kind of kinds) document.addEventListener(kind, hear, { passive: true });
  return () => {
    window.clearTimeout(staying);
    for (const kind of kinds) document.removeEventListener(kind, hear);
  };
}
