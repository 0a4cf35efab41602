import { Fragment, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { afterPaint } from './afterPaint.ts';
import { isAtTop, noteShown } from './arrival.ts';
import { lookAtParts } from './PagePart.tsx';
import {
  isSameAddress,
  ShownContext,
  useNewestAddress,
  useShownAddress,
  type ShownAddress,
} from './shownAddress.tsx';

/**
 * Tells whether another address has been shown on this page. The first one draws anew all that came with the document, or
 * with the page: that takes many times as long.
 */
function useHasChanged(shown: ShownAddress): boolean {
  const [first, setFirst] = useState(shown);
  if (first.path !== shown.path) setFirst(shown);
  return first !== shown && first.path === shown.path;
}

interface ShownPageProps {
  /** Tells whether the page of a path can be drawn at once. The page before stays until the code of another has come. */
  readonly isPageThere: (path: string) => boolean;
  readonly children: ReactNode;
}

/**
 * Shows an address once its controls are painted: a press changes the address and with it what is in `ShownAtOnce`, the
 * rest a frame later.
 */
export function ShownPage({ isPageThere, children }: ShownPageProps) {
  const newest = useNewestAddress();
  const [shown, show] = useState(newest);
  const isNow = isSameAddress(newest, shown);
  const isPage = newest.path === shown.path;
  // The same address is read another way once the day of the dataset is known: nobody is to see how it was read before.
  if (!isNow && isPage && newest.search === shown.search) show(newest);
  const hasChanged = useHasChanged(shown);
  useEffect(() => {
    if (isNow) return undefined;
    // A page that is come back to is drawn whole, which takes long.
    const isQuick = isPage ? hasChanged : isAtTop() && isPageThere(newest.path);
    const change = () => {
      lookAtParts();
      show(newest);
    };
    return afterPaint(change, isQuick ? 'at once' : 'in slices');
  }, [hasChanged, isNow, isPage, isPageThere, newest]);
  useLayoutEffect(() => noteShown(isPage), [isPage]);
  return (
    <ShownContext value={shown}>
      <div className="contents" aria-busy={!isNow || undefined}>
        {children}
      </div>
    </ShownContext>
  );
}

/** The page of the address that is shown; another path begins a page of its own. */
export const FreshPage = ({ children }: { readonly children: ReactNode }) => (
  <Fragment key={useShownAddress().path}>{children}</Fragment>
);
