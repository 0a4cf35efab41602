import { goTo } from './siteBase.ts';
import { useCallback } from 'react';
import { FOLLOWED } from './stepState.ts';
import { formatView, type View } from './view.ts';

/** Goes to an address as a followed link does: its page opens at the top, with the focus on its heading. */
export function useFollow(): (href: string) => void {
  return (href) => goTo(href, { state: FOLLOWED });
}

/** Goes to a page in a view: one step of the history. */
export function useOpenView(): (path: string, view: View) => void {
  return useCallback((path, view) => goTo(`${path}${formatView(view)}`), []);
}
