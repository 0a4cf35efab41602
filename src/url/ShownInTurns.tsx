import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
  type ReactNode,
} from 'react';
import { afterPaint, atRest, forgetPace, noteChange } from './afterPaint.ts';
import { isAtTop } from './arrival.ts';
import {
  hearOfAhead,
  hidesPages,
  inOrder,
  onePage,
  withAddress,
  withAhead,
  withoutLeft,
  withPage,
  type Pages,
} from './pages.ts';
import {
  BegunContext,
  isSameAddress,
  ShownContext,
  StandingContext,
  useNewestAddress,
  useReadAddress,
  type ShownAddress,
} from './shownAddress.tsx';
import { noteShown } from './shownPath.ts';
import { begin, finish, followScroll, next } from './turns.ts';

const PagesContext = createContext<Pages | null>(null);

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

/** Puts the page of an address in the place of the one that is shown, as the document is now. */
function turnTo(address: ShownAddress): (pages: Pages) => Pages {
  // What could not be drawn or fetched ahead is tried again.
  const hasFailed = document.querySelector('[data-page="ahead"] [role="alert"]') !== null;
  // A dialog goes with its page.
  const isKept = hidesPages() && document.querySelector('dialog') === null;
  return (pages) => {
    const next = withPage(hasFailed ? withAhead(pages, null) : pages, address);
    return isKept ? next : withoutLeft(next);
  };
}

type SetPages = (change: (pages: Pages) => Pages) => void;

/** Has the page drawn ahead that a reader is about to open, as long as it would be reached from the one that is shown. */
function usePageAhead(setPages: SetPages): void {
  const read = useReadAddress();
  useEffect(
    () =>
      hearOfAhead((link) => {
        const address = link === null ? null : read(link.path, link.search);
        startTransition(() => setPages((pages) => withAhead(pages, address)));
      }),
    [read, setPages],
  );
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
  const [pages, setPages] = useState(() => onePage(newest));
  const shown = pages.shown.address;
  const [begun] = useState(newest);
  const isNow = isSameAddress(newest, shown);
  const isPage = newest.path === shown.path;
  // The same address is read another way once the day of the dataset is known: nobody is to see how it was read before.
  if (!isNow && isPage && newest.search === shown.search) setPages(withAddress(pages, newest));
  const isLive = useHasTurned(shown);
  usePageAhead(setPages);
  useEffect(() => {
    if (isNow) return undefined;
    // A page that is come back to is drawn whole, which takes long.
    const isQuick = isPage ? isLive : isAtTop() && isPageThere(newest.path);
    const turn = () => {
      noteChange();
      if (isQuick && !isPage) setPages(turnTo(newest));
      else {
        setPages((now) => withAddress(now, newest));
        begin(newest);
      }
    };
    return afterPaint(turn, isQuick ? 'at once' : 'in slices');
  }, [isLive, isNow, isPage, isPageThere, newest]);
  // To take a page out of the document takes longer than to put it out of sight.
  useEffect(() => {
    if (pages.left !== null) afterPaint(() => setPages(withoutLeft), 'in slices');
  }, [pages.left]);
  useEffect(() => {
    noteChange();
    atRest(next);
  }, [shown]);
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
        <PagesContext value={pages}>
          <div className="contents" aria-busy={!isNow || undefined}>
            {children}
          </div>
        </PagesContext>
      </ShownContext>
    </BegunContext>
  );
}

/** What is in it is a page: that of the address, and out of sight those that are drawn ahead or were left. */
export function StandingPages({ children }: { readonly children: ReactNode }) {
  const pages = useContext(PagesContext);
  return (pages === null ? [] : inOrder(pages)).map((page) => {
    const { id, address } = page;
    const standing = page === pages?.shown ? 'shown' : page === pages?.ahead ? 'ahead' : 'left';
    const isShown = standing === 'shown';
    return (
      <StandingContext key={id} value={standing}>
        <ShownContext value={address}>
          <div
            // Else the margin of a page would be above it as long as it is alone, and within it beside another.
            className="flow-root"
            data-page={isShown ? undefined : standing}
            aria-hidden={isShown ? undefined : true}
          >
            {children}
          </div>
        </ShownContext>
      </StandingContext>
    );
  });
}
