import { pagePathOf } from '../url/siteBase.ts';
import { pageAt } from './findPage.ts';
import { savesData } from './siteCopy.ts';

/** Hover delay (ms) before preloading: a shorter hover is only passing over. */
const STAY_MS = 80;

function ownLink(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a') : null;
  // Links in drawings are SVG elements, which have no `origin`.
  const isOwn = link instanceof HTMLAnchorElement && link.origin === window.location.origin;
  return isOwn ? link : null;
}

const fetchCode = ({ pathname }: HTMLAnchorElement): Promise<unknown> | undefined =>
  pageAt(pagePathOf(pathname))?.Page.prepare();

/**
 * Loads the code of a page when its link is hovered, focused or pressed: on a slow connection that saves a quarter of
 * the wait for a page that was not open before. If the browser is set to save data, only a click loads it. Returns a
 * function that stops it.
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
  // The pointer may already be on a link when this script loads.
  const pointed = [...document.querySelectorAll(':hover')].at(-1) ?? null;
  prepare(ownLink(pointed) ?? ownLink(document.activeElement));
  const kinds = ['pointerover', 'pointerdown', 'focusin'];
  for (const kind of kinds) document.addEventListener(kind, hear, { passive: true });
  return () => {
    window.clearTimeout(staying);
    for (const kind of kinds) document.removeEventListener(kind, hear);
  };
}
