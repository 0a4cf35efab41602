import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { FOLLOWED } from './followed.ts';
import { usePageHref } from './pageHref.ts';

interface PageLinkProps {
  /** Path of the page, with what only it understands: "/leaderboards?board=arena-code". */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another page that keeps what holds across pages: the industries and the day. */
export function PageLink({ to, className, children }: PageLinkProps) {
  const hrefOf = usePageHref();
  const [path] = useLocation();
  return (
    <Link
      href={hrefOf(to)}
      state={FOLLOWED}
      className={className}
      aria-current={path === to ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
