import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { formatView, parseView } from './viewParams.ts';

interface PageLinkProps {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another page that keeps what holds across pages: the industries and the day. */
export function PageLink({ to, className, children }: PageLinkProps) {
  const search = useSearch();
  const [path] = useLocation();
  const { view } = parseView(search);
  const kept = formatView(
    { industries: view.industries, asOf: view.asOf, board: null, metric: null, table: false },
    new URLSearchParams(search),
  );
  const current = path === to;
  return (
    <Link href={`${to}${kept}`} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  );
}
