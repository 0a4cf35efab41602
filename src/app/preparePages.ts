import { pagePathOf } from '../url/siteBase.ts';
import { pageAt, type SitePage } from './pageRegistry.ts';
import { savesData } from './siteCopy.ts';

/** A pointer that leaves a link sooner was on its way to another. In milliseconds. */
const STAY_MS = 80;

function linkedPage(target: EventTarget | null): SitePage | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  // Links in drawings are elements of SVG, without an origin.
  const isOwn = link instanceof HTMLAnchorElement && link.origin === window.location.origin;
  return isOwn ? pageAt(pagePathOf(link.pathname)) : undefined;
}

/**
 * Fetches the code of a page whose link a reader points at, reaches by keys or begins to press: on a slow line it saves a
 * quarter of the wait for a page that was not open before. Where the browser is to save data, only a click fetches.
 * Returns what ends it.
 */
export function preparePages(): () => void {
  if (savesData()) return () => undefined;
  let staying = 0;
  const hear = ({ target, type }: Event) => {
    window.clearTimeout(staying);
    const page = linkedPage(target);
    if (page === undefined) return;
    staying = window.setTimeout(page.Page.prepare, type === 'pointerdown' ? 0 : STAY_MS);
  };
  const kinds = ['pointerover', 'pointerdown', 'focusin'];
  for (const kind of kinds) document.addEventListener(kind, hear, { passive: true });
  return () => {
    window.clearTimeout(staying);
    for (const kind of kinds) document.removeEventListener(kind, hear);
  };
}
