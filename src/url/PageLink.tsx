import { useContext, type ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { FOLLOWED } from './followed.ts';
import { NewestDay } from './newestDay.ts';
import { formatView, noOptions, parseView } from './view.ts';

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

/** A link to another page that keeps what holds across pages: the industries and the day. */
export function PageLink({ to, className, isPart = false, isSection = false, children }: PageLinkProps) {
  const search = useSearch();
  const [path] = useLocation();
  const { view } = parseView(search, useContext(NewestDay));
  // The filters of a list belong to its page.
  const kept = formatView({
    ...view,
    board: null,
    metric: isPart ? view.metric : null,
    table: isPart && view.table,
    options: noOptions,
    number: null,
  });
  return (
    <Link
      href={withSearch(to, kept)}
      state={FOLLOWED}
      className={className}
      aria-current={currentOf(path, to, isSection)}
    >
      {children}
    </Link>
  );
}
