import { useContext, type ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { FOLLOWED } from './followed.ts';
import { NewestDay } from './newestDay.ts';
import { formatView, noOptions, parseView } from './view.ts';

interface PageLinkProps {
  /** Path of the page, with what only it understands: "/leaderboards?board=arena-code". */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What holds across pages comes first, then what `to` says of its own page, then its anchor. */
const withSearch = (to: string, kept: string): string =>
  to.replace(/(\?|(?=#)|$)/, (mark) => kept + (kept === '' ? mark : mark && '&'));

/** A link to another page that keeps what holds across pages: the industries and the day. */
export function PageLink({ to, className, children }: PageLinkProps) {
  const search = useSearch();
  const [path] = useLocation();
  const { view } = parseView(search, useContext(NewestDay));
  // The filters of a list belong to its page.
  const kept = formatView({
    ...view,
    board: null,
    metric: null,
    table: false,
    options: noOptions,
    number: null,
  });
  const current = path === to;
  return (
    <Link
      href={withSearch(to, kept)}
      state={FOLLOWED}
      className={className}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
