import { useContext } from 'react';
import { isId } from '../contract/slug.ts';
import { industryOfPath } from './pathView.ts';
import { goTo, pathNow } from './siteBase.ts';
import { FOLLOWED } from './stepState.ts';
import { NewestDay } from './newestDay.ts';
import { viewNow, type ViewState } from './useView.ts';
import { formatView, noOptions, type Options, type View } from './view.ts';

/** Returns the two models compared: those of two prices, which say more, or else the ones stated alone. */
function pairOf({ a, b, models }: Options): Options['models'] {
  if (a === undefined && b === undefined) return models;
  const idOf = (price: string | undefined, at: number): string => {
    const [id = ''] = (price ?? '').split('~');
    return isId(id) ? id : (models?.[at] ?? '');
  };
  return [idOf(a, 0), idOf(b, 1)];
}

/** Returns the options that all pages of a section share: the workload, and the two models compared. */
const sharedOf = (options: Options): Options => {
  const { requests, input, cached, output, peakUse } = options;
  return { requests, input, cached, output, peakUse, models: pairOf(options) };
};

/**
 * Returns the search that other pages keep: no list filters; table, metric and shared options only for a section
 * (`isPart`).
 */
const keptSearch = (view: View, industries: View['industries'], isPart: boolean): string =>
  formatView({
    ...view,
    industries,
    board: null,
    metric: isPart ? view.metric : null,
    table: isPart && view.table,
    options: isPart ? sharedOf(view.options) : noOptions,
    number: null,
  });

const keptByPages = new WeakMap<View, string>();

/** Returns that search for a page with the current industries, cached per view for all links of a page. */
function keptByPage(view: View): string {
  const kept = keptByPages.get(view) ?? keptSearch(view, view.industries, false);
  keptByPages.set(view, kept);
  return kept;
}

/**
 * Returns the URL of a page with the settings shared by all pages (industries and date), from its path with its own
 * parameters: "/gaps?panel=policy". A page about a single industry, or a path that states its industries, keeps no
 * others. The list of all industries does not keep the one whose page has the link: nobody chose it as a filter.
 *
 * @param isPart true for a section of the open page: figures shown as tables stay so, and the metric is kept.
 */
export function pageHref(
  { path, view }: Pick<ViewState, 'path' | 'view'>,
  to: string,
  isPart: boolean,
): string {
  const isAboutIndustry = to.startsWith('/industries/') || /[?&]industry=/.test(to);
  const dropsIndustry = isAboutIndustry || (to === '/industries' && industryOfPath(path) !== null);
  const kept =
    isPart || dropsIndustry
      ? keptSearch(view, dropsIndustry ? [] : view.industries, isPart)
      : keptByPage(view);
  // The order is: shared parameters, then those in `to`, then its anchor.
  return to.replace(/(\?|(?=#)|$)/, (mark) => kept + (kept === '' ? mark : mark && '&'));
}

/**
 * Goes to a page as a followed link does, with the settings in the URL at that moment: a link that is clicked right
 * after a filter keeps the filter, even if its `href` is not updated yet.
 */
export function useFollowPage(isPart = false): (to: string) => void {
  const newestDay = useContext(NewestDay);
  return (to) =>
    goTo(pageHref({ path: pathNow(), view: viewNow(newestDay) }, to, isPart), { state: FOLLOWED });
}
