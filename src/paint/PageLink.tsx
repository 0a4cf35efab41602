import { useState, type MouseEvent, type ReactNode } from 'react';
import { useFollowPage } from '../url/pageHref.ts';
import { usePageHref } from './usePageHref.ts';
import { useShownAddress } from './shownAddress.tsx';
import { SITE_BASE } from '../url/siteBase.ts';

interface PageLinkProps {
  /** Path of the page, with what only it understands: "/gaps?panel=policy". */
  readonly to: string;
  readonly className?: string;
  /** True where it leads to a part of the page that is open: figures stay tables there, and the metric the same. */
  readonly isPart?: boolean;
  /** True where it stands for all pages below its own too. */
  readonly isSection?: boolean;
  readonly children: ReactNode;
}

/** Which link of a row is that of the page that is open: its own, or that of the section it is in. */
function currentOf(path: string, to: string, isSection: boolean): 'page' | 'true' | undefined {
  if (path === to) return 'page';
  return isSection && path.startsWith(`${to}/`) ? 'true' : undefined;
}

/** Tells whether a click is to go there in this tab; with other buttons and keys the browser does what it does with links. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented);

/** A link to another page that keeps what holds across pages: the industries and the day. */
export function PageLink({ to, className, isPart = false, isSection = false, children }: PageLinkProps) {
  const hrefOf = usePageHref(isPart);
  const follow = useFollowPage(isPart);
  const address = useShownAddress();
  const { path } = address;
  const [left, leave] = useState<unknown>(null);
  return (
    <a
      href={`${SITE_BASE}${hrefOf(to)}`}
      className={className}
      aria-current={currentOf(path, to, isSection)}
      // Until the other page is drawn the link says that it was pressed; to a part of this page there is no wait.
      aria-busy={left === address || undefined}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        if (to !== path && !/[?#]/.test(to)) leave(address);
        follow(to);
      }}
    >
      {children}
    </a>
  );
}
