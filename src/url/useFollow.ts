import { goTo } from './siteBase.ts';
import { useCallback } from 'react';
import { FOLLOWED } from './stepState.ts';
import { formatView, type View } from './view.ts';

/** Goes to a URL as a followed link does: the page opens at its top, with the focus on its heading. */
export function useFollow(): (href: string) => void {
  return (href) => goTo(href, { state: FOLLOWED });
}

/** Opens a page in a view, as one history entry. */
export function useOpenView(): (path: string, view: View) => void {
  return useCallback((path, view) => goTo(`${path}${formatView(view)}`), []);
}
