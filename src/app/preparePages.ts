import { drawAhead, hidesPages } from '../url/pages.ts';
import { pagePathOf } from '../url/siteBase.ts';
import { isPageThere, pageAt } from './pageRegistry.ts';
import { savesData } from './siteCopy.ts';

/** A pointer that leaves a link sooner was on its way to another. In milliseconds. */
const STAY_MS = 80;

function ownLink(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a') : null;
  // Links in drawings are elements of SVG, without an origin.
  const isOwn = link instanceof HTMLAnchorElement && link.origin === window.location.origin;
  return isOwn ? link : null;
}

/**
 * Whether a page can be drawn ahead as a link will open it: what the address says holds there too, and nothing of it is
 * meant for the page that is shown, such as a number.
 */
const isDrawable = ({ search, hash, target }: HTMLAnchorElement): boolean =>
  search === window.location.search && hash === '' && window.location.hash === '' && target === '';

/** Whether an event is of a finger, which comes and presses at once: drawing then would keep the press waiting. */
const isFinger = (event: Event): boolean => 'pointerType' in event && event.pointerType === 'touch';

const fetchCode = ({ pathname }: HTMLAnchorElement): Promise<unknown> | undefined =>
  pageAt(pagePathOf(pathname))?.Page.prepare();

/**
 * Fetches the code of a page whose link a reader points at, reaches by keys or begins to press: on a slow line it saves a
 * quarter of the wait for a page that was not open before. Where pointer or focus stay on the link, the top of the page
 * is drawn out of sight meanwhile. Where the browser is to save data, only a click fetches. Returns what ends it.
 */
export function preparePages(): () => void {
  if (savesData()) return () => undefined;
  let staying = 0;
  /** The link that the reader is at. */
  let at: HTMLAnchorElement | null = null;
  const stay = async (link: HTMLAnchorElement) => {
    await fetchCode(link);
    const path = pagePathOf(link.pathname);
    if (at === link && hidesPages() && isPageThere(path) && isDrawable(link))
      drawAhead({ path, search: link.search.slice(1) });
  };
  const moveTo = (link: HTMLAnchorElement | null) => {
    if (link === at) return;
    window.clearTimeout(staying);
    if (at !== null) drawAhead(null);
    at = link;
    if (link !== null) staying = window.setTimeout(() => void stay(link), STAY_MS);
  };
  const hear = (event: Event) => {
    const link = ownLink(event.target);
    if (event.type !== 'pointerdown' && !isFinger(event)) moveTo(link);
    else if (link !== null) void fetchCode(link);
  };
  // The reader may have come to a link before this was there.
  const pointed = [...document.querySelectorAll(':hover')].at(-1) ?? null;
  moveTo(ownLink(pointed) ?? ownLink(document.activeElement));
  const kinds = ['pointerover', 'pointerdown', 'focusin'];
  for (const kind of kinds) document.addEventListener(kind, hear, { passive: true });
  return () => {
    at = null;
    window.clearTimeout(staying);
    for (const kind of kinds) document.removeEventListener(kind, hear);
  };
}
