import { useContext } from 'react';
import { goTo } from './siteBase.ts';
import { FOLLOWED } from './stepState.ts';
import { NewestDay } from './newestDay.ts';
import { viewNow } from './useView.ts';
import { formatView, noOptions, type View } from './view.ts';

/** What a view keeps for another page. The filters of a list belong to its page; a part stays a table, and its metric. */
const keptOf = (view: View, industries: View['industries'], isPart: boolean): string =>
  formatView({
    ...view,
    industries,
    board: null,
    metric: isPart ? view.metric : null,
    table: isPart && view.table,
    options: noOptions,
    number: null,
  });

const keptByPages = new WeakMap<View, string>();

/** What a view keeps for another page with its own industries, written once for however many links a page has. */
function keptByPage(view: View): string {
  const kept = keptByPages.get(view) ?? keptOf(view, view.industries, false);
  keptByPages.set(view, kept);
  return kept;
}

/**
 * The address of a page with what holds across pages, the industries and the day of a view, from its path with what only
 * it understands: "/gaps?panel=policy". A page about one industry has no others to keep.
 *
 * @param isPart whether it is a part of the page that is open: figures stay tables there, and the metric the same.
 */
export function pageHref(view: View, to: string, isPart: boolean): string {
  const isAboutIndustry = to.startsWith('/industries/');
  const kept =
    isPart || isAboutIndustry
      ? keptOf(view, isAboutIndustry ? [] : view.industries, isPart)
      : keptByPage(view);
  // What holds across pages comes first, then what `to` says of its own page, then its anchor.
  return to.replace(/(\?|(?=#)|$)/, (mark) => kept + (kept === '' ? mark : mark && '&'));
}

/**
 * Goes to a page as a followed link does, with what the address says by now: a link that is pressed right after a filter
 * keeps the filter, though it may not say so yet.
 */
export function useFollowPage(isPart = false): (to: string) => void {
  const newestDay = useContext(NewestDay);
  return (to) => goTo(pageHref(viewNow(newestDay), to, isPart), { state: FOLLOWED });
}
