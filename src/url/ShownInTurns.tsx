import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { afterPaint, atRest, forgetPace, noteChange } from './afterPaint.ts';
import { isAtTop } from './arrival.ts';
import { BegunContext, ShownContext, useNewestAddress, type ShownAddress } from './shownAddress.tsx';
import { noteShown } from './shownPath.ts';
import { begin, finish, followScroll, next } from './turns.ts';

/**
 * Whether the page has taken a turn. The first one draws for the first time what came with the document, or with the
 * page: it takes many times as long.
 */
function useHasTurned(shown: ShownAddress): boolean {
  const [first, setFirst] = useState(shown);
  if (first.path !== shown.path) setFirst(shown);
  // Once it stands: how long the page itself took says nothing of what is chosen on it.
  useEffect(() => afterPaint(forgetPace, 'in slices'), [first.path]);
  return first !== shown && first.path === shown.path;
}

interface ShownInTurnsProps {
  /** Whether the page of a path can be drawn at once. The page before stays until the code of another has come. */
  readonly isPageThere: (path: string) => boolean;
  readonly children: ReactNode;
}

/**
 * What is in it shows the address in turns. A click changes the address, and with it the controls, which are painted;
 * then parts in sight follow, all together; then each part out of sight, in a task of its own.
 */
export function ShownInTurns({ isPageThere, children }: ShownInTurnsProps) {
  const newest = useNewestAddress();
  const [shown, show] = useState(newest);
  const [begun] = useState(newest);
  // The same address is read another way once the day of the dataset is known: nobody is to see how it was read before.
  if (newest !== shown && newest.path === shown.path && newest.search === shown.search) show(newest);
  const isLive = useHasTurned(shown);
  useEffect(() => {
    if (newest === shown) return undefined;
    const turn = () => {
      noteChange();
      show(newest);
      begin(newest);
    };
    // A page that is come back to is drawn whole, which takes long.
    const isQuick = shown.path === newest.path ? isLive : isAtTop() && isPageThere(newest.path);
    return afterPaint(turn, isQuick ? 'at once' : 'in slices');
  }, [isLive, isPageThere, newest, shown]);
  useEffect(() => {
    noteChange();
    atRest(next);
  }, [shown]);
  const isPage = shown.path === newest.path;
  useLayoutEffect(() => noteShown(isPage), [isPage]);
  useEffect(() => {
    window.addEventListener('beforeprint', finish);
    window.addEventListener('scroll', followScroll, { passive: true });
    return () => {
      window.removeEventListener('beforeprint', finish);
      window.removeEventListener('scroll', followScroll);
    };
  }, []);
  return (
    <BegunContext value={begun}>
      <ShownContext value={shown}>
        <div className="contents" aria-busy={newest !== shown || undefined}>
          {children}
        </div>
      </ShownContext>
    </BegunContext>
  );
}
