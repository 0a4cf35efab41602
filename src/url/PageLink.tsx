import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { FOLLOWED } from './followed.ts';
import { usePageHref } from './pageHref.ts';

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

/** Which link of a row is that of the page that is open: its own, or that of the section it is in. */
function currentOf(path: string, to: string, isSection: boolean): 'page' | 'true' | undefined {
  if (path === to) return 'page';
  return isSection && path.startsWith(`${to}/`) ? 'true' : undefined;
}

/** A link to another page that keeps what holds across pages: the industries and the day. */
export function PageLink({ to, className, isPart = false, isSection = false, children }: PageLinkProps) {
  const hrefOf = usePageHref(isPart);
  const [path] = useLocation();
  return (
    <Link
      href={hrefOf(to)}
      state={FOLLOWED}
      className={className}
      aria-current={currentOf(path, to, isSection)}
    >
      {children}
    </Link>
  );
}
