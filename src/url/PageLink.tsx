import { useContext, type ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { FOLLOWED } from './followed.ts';
import { NewestDay } from './newestDay.ts';
import { formatView, noOptions, parseView } from './view.ts';

interface PageLinkProps {
  readonly to: string;
  /** Chooses this board there. */
  readonly board?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The search part is before the anchor. */
function withSearch(to: string, search: string): string {
  const [path = '', anchor] = to.split('#');
  return anchor === undefined ? `${path}${search}` : `${path}${search}#${anchor}`;
}

/** A link to another page that keeps what holds across pages: the industries and the day. */
export function PageLink({ to, board, className, children }: PageLinkProps) {
  const search = useSearch();
  const [path] = useLocation();
  const { view } = parseView(search, useContext(NewestDay));
  // The filters of a list belong to its page.
  const kept = formatView({
    ...view,
    board: board ?? null,
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
