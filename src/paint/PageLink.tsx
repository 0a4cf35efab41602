import { useState, type MouseEvent, type ReactNode } from 'react';
import { pageHref, useFollowPage } from '../url/pageHref.ts';
import { useShownAddress } from './shownAddress.tsx';
import { SITE_BASE } from '../url/siteBase.ts';

interface PageLinkProps {
  /** Path of the page, with the parameters that only this page reads: "/gaps?panel=policy". */
  readonly to: string;
  readonly className?: string;
  /** True for a link to a section of the open page: figures shown as tables stay so, and the metric is kept. */
  readonly isPart?: boolean;
  /** True if the link stands for a section that the open page belongs to. */
  readonly isSection?: boolean;
  readonly children: ReactNode;
}

/** Returns `aria-current` of a navigation link: for its own page, or for the section with the open page. */
function currentOf(path: string, to: string, isSection: boolean): 'page' | 'true' | undefined {
  if (path === to) return 'page';
  return isSection ? 'true' : undefined;
}

/** True if the app handles the click; with other buttons or modifier keys the browser does its usual action. */
const isClick = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented);

/** Returns a function that makes the URL of a page, as `pageHref` does, from what the enclosing section shows. */
export function usePageHref(isPart = false): (to: string) => string {
  const from = useShownAddress();
  return (to) => pageHref(from, to, isPart);
}

/** A link to another page that keeps the settings shared by all pages: the industries and the date. */
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
      // Marks the clicked link until the other page has rendered; a section of this page needs no waiting.
      aria-busy={left === address || undefined}
      onClick={(event) => {
        if (!isClick(event)) return;
        event.preventDefault();
        if (to !== path && !/[?#]/.test(to)) leave(address);
        follow(to);
      }}
    >
      {children}
    </a>
  );
}
