import { useCallback, useContext, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { FOLLOWED } from './followed.ts';
import { NewestDay } from './newestDay.ts';
import { formatView, noOptions, parseView } from './view.ts';

/** What holds across pages comes first, then what `to` says of its own page, then its anchor. */
const withSearch = (to: string, kept: string): string =>
  to.replace(/(\?|(?=#)|$)/, (mark) => kept + (kept === '' ? mark : mark && '&'));

/**
 * Gives the address of a page with what holds across pages, the industries and the day, from its path with what only
 * it understands: "/leaderboards?board=arena-code".
 */
export function usePageHref(): (to: string) => string {
  const search = useSearch();
  const newestDay = useContext(NewestDay);
  const kept = useMemo(() => {
    const { view } = parseView(search, newestDay);
    // The filters of a list belong to its page.
    const own = { board: null, metric: null, table: false, options: noOptions, number: null };
    return formatView({ ...view, ...own });
  }, [newestDay, search]);
  return useCallback((to) => withSearch(to, kept), [kept]);
}

/** Goes to an address as a followed link does: its page opens at the top, with the focus on its heading. */
export function useFollow(): (href: string) => void {
  const [, navigate] = useLocation();
  return useCallback((href) => navigate(href, { state: FOLLOWED }), [navigate]);
}
