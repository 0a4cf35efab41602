import { useContext, type ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { FOLLOWED } from './followed.ts';
import { NewestDay } from './newestDay.ts';
import { parseLink } from './pathView.ts';
import { formatView, noOptions } from './view.ts';

interface PageLinkProps {
  /** Path of the page, with what only it understands: "/gaps?panel=policy". */
  readonly to: string;
  readonly className?: string;
  /** Whether it leads to a part of the page that is open: figures stay tables there, and the metric the same. */
  readonly isPart?: boolean;
  /** Whether it stands for all pages below its own too. */
  readonly isSection?: boolean;
  readonly children: ReactNode;
}

/** What holds across pages comes first, then what `to` says of its own page, then its anchor. */
const withSearch = (to: string, kept: string): string =>
  to.replace(/(\?|(?=#)|$)/, (mark) => kept + (kept === '' ? mark : mark && '&'));

/** Which link of a row is that of the page that is open: its own, or that of the section it is in. */
function currentOf(path: string, to: string, isSection: boolean): 'page' | 'true' | undefined {
  if (path === to) return 'page';
  return isSection && path.startsWith(`${to}/`) ? 'true' : undefined;
}

/**
 * Makes addresses of other pages that keep what holds across pages: the industries and the day. A page about one
 * industry has no others to keep.
 */
function useAddressOf(isPart = false): (to: string) => string {
  const search = useSearch();
  const [path] = useLocation();
  const { view } = parseLink(`${path}?${search}`, useContext(NewestDay));
  return (to) => {
    const kept = formatView({
      ...view,
      industries: to.startsWith('/industries/') ? [] : view.industries,
      // The filters of a list belong to its page.
      board: null,
      metric: isPart ? view.metric : null,
      table: isPart && view.table,
      options: noOptions,
      number: null,
    });
    return withSearch(to, kept);
  };
}

/** A link to another page that keeps what holds across pages: the industries and the day. */
export function PageLink({ to, className, isPart = false, isSection = false, children }: PageLinkProps) {
  const [path] = useLocation();
  const addressOf = useAddressOf(isPart);
  return (
    <Link
      href={addressOf(to)}
      state={FOLLOWED}
      className={className}
      aria-current={currentOf(path, to, isSection)}
    >
      {children}
    </Link>
  );
}

/** Goes to a page as a followed link does; for links in drawings, which are no `PageLink`. */
export function useFollow(): (to: string) => void {
  const [, navigate] = useLocation();
  const addressOf = useAddressOf();
  return (to) => navigate(addressOf(to), { state: FOLLOWED });
}
