import { useContext } from 'react';
import { useSearch } from 'wouter';
import { NewestDay } from './newestDay.ts';
import { formatView, noOptions, parseView } from './view.ts';

/**
 * Gives the address of a page with what holds across pages, the industries and the day, from its path with what only
 * it understands: "/leaderboards?board=arena-code".
 */
export function usePageHref(): (to: string) => string {
  const { view } = parseView(useSearch(), useContext(NewestDay));
  // The filters of a list belong to its page.
  const kept = formatView({
    ...view,
    board: null,
    metric: null,
    table: false,
    options: noOptions,
    number: null,
  });
  // What holds across pages comes first, then what `to` says of its own page, then its anchor.
  return (to) => to.replace(/(\?|(?=#)|$)/, (mark) => kept + (kept === '' ? mark : mark && '&'));
}
