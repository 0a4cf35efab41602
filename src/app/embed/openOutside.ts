import type { MouseEvent } from 'react';

/**
 * Opens a clicked link as a page of its own: within a frame on another site, a page of this one would be cut
 * off from its address. To be called while the click is caught, before the router sees it.
 */
export function openOutside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return;
  link.target = '_blank';
  link.rel = 'noopener';
  event.stopPropagation();
}
