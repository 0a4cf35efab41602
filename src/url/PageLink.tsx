import { useContext, type ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { FOLLOWED } from './followed.ts';
import { NewestDay } from './newestDay.ts';
import { formatView, noOptions, parseAddress } from './view.ts';

interface PageLinkProps {
  /** Path of the page, with what only it understands: "/leaderboards?board=arena-code". */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What holds across pages comes first, then what `to` says of its own page, then its anchor. */
const withSearch = (to: string, kept: string): string =>
  to.replace(/(\?|(?=#)|$)/, (mark) => kept + (kept === '' ? mark : mark && '&'));

/**
 * Makes addresses of other pages that keep what holds across pages: the industries and the day. A page about one
 * industry has no others to keep.
 */
function useAddressOf(): (to: string) => string {
  const search = useSearch();
  const [path] = useLocation();
  const { view } = parseAddress(path, search, useContext(NewestDay));
  return (to) => {
    const kept = formatView({
      ...view,
      industries: to.startsWith('/industries/') ? [] : view.industries,
      // The filters of a list belong to its page.
      board: null,
      metric: null,
      table: false,
      options: noOptions,
      number: null,
    });
    return withSearch(to, kept);
  };
}

/** A link to another page that keeps what holds across pages: the industries and the day. */
export function PageLink({ to, className, children }: PageLinkProps) {
  const [path] = useLocation();
  const addressOf = useAddressOf();
  const current = path === to;
  return (
    <Link
      href={addressOf(to)}
      state={FOLLOWED}
      className={className}
      aria-current={current ? 'page' : undefined}
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
