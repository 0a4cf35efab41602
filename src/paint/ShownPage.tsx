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
 * True if another URL has been shown on this page before. The first change rerenders everything that was prerendered
 * or mounted with the page, which takes many times as long as later ones.
 */
function useHasChanged(shown: ShownAddress): boolean {
  const [first, setFirst] = useState(shown);
  if (first.path !== shown.path) setFirst(shown);
  return first !== shown && first.path === shown.path;
}

interface ShownPageProps {
  /** True if the page of a path can render at once. Otherwise the previous page stays until its code has loaded. */
  readonly isPageThere: (path: string) => boolean;
  readonly children: ReactNode;
}

/**
 * Shows a URL after its controls are painted: a click updates the URL and the content of `ShownAtOnce` at once, and
 * everything else one frame later.
 */
export function ShownPage({ isPageThere, children }: ShownPageProps) {
  const newest = useNewestAddress();
  const [shown, show] = useState(newest);
  const isNow = isSameAddress(newest, shown);
  const isPage = newest.path === shown.path;
  // Once the date of the dataset is known, the same URL may parse differently: never show the earlier result.
  if (!isNow && isPage && newest.search === shown.search) show(newest);
  const hasChanged = useHasChanged(shown);
  useEffect(() => {
    if (isNow) return undefined;
    // Returning to a page renders all of it at once, which is slow, so do it in a transition.
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

/** The page of the shown URL; another path mounts a new page. */
export const FreshPage = ({ children }: { readonly children: ReactNode }) => (
  <Fragment key={useShownAddress().path}>{children}</Fragment>
);
