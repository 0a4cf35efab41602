import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { useSearch } from 'wouter';
import { afterPaint, atRest, forgetPace, isAtRest, noteChange } from './afterPaint.ts';
import { isAtTop } from './arrival.ts';
import { Unfolds } from './Unfolds.tsx';
import { noteShown } from './shownPath.ts';
import { pathId, useView } from './useView.ts';
import type { ParsedView } from './view.ts';

/** An address with its view, as a part of the page shows it. */
export interface ShownAddress extends ParsedView {
  readonly path: string;
  readonly search: string;
}

const ShownContext = createContext<ShownAddress | null>(null);
/** The address with which the page began: that of what came with the document. */
const BegunContext = createContext<ShownAddress | null>(null);

/** The address that what is around shows: behind that of the browser as long as its turn has not come. */
export function useShownAddress(): ShownAddress {
  const shown = useContext(ShownContext);
  if (shown === null) throw new Error('No address is shown here.');
  return shown;
}

/** The address of the browser. */
function useNewestAddress(): ShownAddress {
  const { path, view, problems } = useView();
  const search = useSearch();
  return useMemo(() => ({ path, search, view, problems }), [path, search, view, problems]);
}

/** A part that takes its turn. */
interface Part {
  /** Whether it is in the window, or that many pixels from it. */
  readonly isInSight: (near: number) => boolean;
  readonly show: (address: ShownAddress) => void;
}

/** Those who take turns on the page, and of them those whose turn has not come. */
const parts = new Set<Part>();
const behind = new Map<Part, ShownAddress>();

/** Lets all parts in sight show an address; the others are to follow. */
function begin(address: ShownAddress): void {
  behind.clear();
  for (const part of parts) {
    if (part.isInSight(0)) part.show(address);
    else behind.set(part, address);
  }
}

/** Lets so many of those out of sight follow. */
function goOn(most: number): void {
  for (const [part, address] of [...behind].slice(0, most)) follow(part, address);
}

function follow(part: Part, address: ShownAddress): void {
  behind.delete(part);
  part.show(address);
}

/** One function, so that all who ask for the next turn ask once. */
function next(): void {
  if (isAtRest()) goOn(1);
  else if (behind.size > 0) atRest(next);
}

/** Lets follow what comes into sight: what is less than a window away too, so that it is there before the reader. */
function showSeen(): void {
  for (const [part, address] of behind) if (part.isInSight(window.innerHeight)) follow(part, address);
}

const onScroll = () => void (behind.size > 0 && afterPaint(showSeen, 'in slices'));

const finish = () => flushSync(() => goOn(behind.size));

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
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.removeEventListener('beforeprint', finish);
      window.removeEventListener('scroll', onScroll);
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

/** What is in it shows the address of the browser at once: controls, and the way to other pages. */
export function ShownAtOnce({ children }: { readonly children: ReactNode }) {
  return <ShownContext value={useNewestAddress()}>{children}</ShownContext>;
}

/** The first box in an element that has none of its own, or the last; `null` where there is none. */
function edgeBox(element: Element, edge: 'firstElementChild' | 'lastElementChild'): DOMRect | null {
  for (let inner = element[edge]; inner !== null; inner = inner[edge]) {
    const box = inner.getBoundingClientRect();
    if (box.height > 0) return box;
  }
  return null;
}

/** Whether a part is in the window, or so near to it. What has no box at all counts as seen: it costs nothing. */
function isSeen(element: Element, near: number): boolean {
  const top = edgeBox(element, 'firstElementChild')?.top ?? 0;
  const bottom = edgeBox(element, 'lastElementChild')?.bottom ?? 0;
  return bottom >= -near && top <= window.innerHeight + near;
}

const never = () => () => undefined;

/** What a part shows first: the address of the page, or, where it came with the document, the one it was rendered for. */
function useFirstAddress(page: ShownAddress): ShownAddress {
  const begun = useContext(BegunContext) ?? page;
  return useSyncExternalStore(
    never,
    () => page,
    () => begun,
  );
}

/** Whether what is around takes turns: a part within it would show an address before or behind it. */
const IsInTurn = createContext(false);

const USUAL_ROOM = 480;

interface InTurnProps {
  /** About how high it is, in pixels. */
  readonly room?: number | undefined;
  readonly children: ReactNode;
}

/**
 * A part of a page that shows the address when its turn comes: with all that is in sight, or once the reader rests.
 * Throws in another such part.
 */
export function InTurn({ children, room = USUAL_ROOM }: InTurnProps) {
  if (useContext(IsInTurn)) throw new Error('A part that takes its turn is in another.');
  const page = useShownAddress();
  const ref = useRef<HTMLDivElement>(null);
  const [own, show] = useState(useFirstAddress(page));
  const [part] = useState<Part>(() => ({
    show,
    isInSight: (near) => ref.current === null || isSeen(ref.current, near),
  }));
  useEffect(() => {
    parts.add(part);
    return () => {
      parts.delete(part);
      behind.delete(part);
    };
  }, [part]);
  useEffect(() => {
    // It may have come into the page while the address changed, and been asked by nobody.
    if (own !== page) behind.set(part, page);
    void afterPaint(next, 'in slices');
  }, [own, page, part]);
  return (
    <IsInTurn value={true}>
      <ShownContext value={own}>
        <div ref={ref} className="contents" aria-busy={own !== page || undefined}>
          <Unfolds room={room}>{children}</Unfolds>
        </div>
      </ShownContext>
    </IsInTurn>
  );
}

/** The last part of the path: the id on pages such as `/indicators/:id`; empty where it can be no id. */
export const usePathId = (): string => pathId(useShownAddress().path);

/**
 * Acts once what an element belongs to shows the address of the browser, at once where it does: what leaves the page must
 * not be of the view before the one that the reader chose.
 */
export function onceShown(element: Element | null, act: () => void): void {
  if (element?.closest('[aria-busy]')) afterPaint(() => onceShown(element, act), 'in slices');
  else act();
}
