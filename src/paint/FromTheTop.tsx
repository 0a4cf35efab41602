import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from './afterPaint.ts';
import { isAtTop } from './arrival.ts';

/** A part that keeps its room until it is drawn. */
interface Folded {
  readonly place: Element;
  /** @param width of its room in pixels, where that is in the window. */
  readonly open: (width: number | null) => void;
}

/** The parts that are not drawn yet, in the order of the page. */
const folded = new Set<Folded>();

/** True while the parts in the window are about to be opened. */
let isAsked = false;

/** Distance of an element from the window in pixels; 0 in it. */
export function distanceFromWindow(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, top - window.innerHeight, -bottom);
}

/** Opens the part that a reader would come to first, then the next, so that a press in between is answered. */
function openNext(): void {
  // Another page has come in this very task: its parts in the window are drawn before it is painted, not in slices.
  if (isAsked) return void afterPaint(openNext, 'in slices');
  const [part, another] = [...folded].sort(
    (one, other) => distanceFromWindow(one.place) - distanceFromWindow(other.place),
  );
  if (part === undefined) return;
  folded.delete(part);
  part.open(null);
  if (another !== undefined) afterPaint(openNext, 'in slices');
}

function openAll(): void {
  for (const { open } of folded) open(null);
  folded.clear();
}

/** Less than a line of a part is not missed for a moment, in pixels. */
const LINE = 48;

/** Opens the parts in the window, each once the height of those above is known. */
function openSeen(): void {
  isAsked = false;
  for (const part of [...folded]) {
    const { top, width } = part.place.getBoundingClientRect();
    if (top > window.innerHeight - LINE) continue;
    folded.delete(part);
    flushSync(() => part.open(width));
  }
}

/** Asks once for all parts that come together: when they are in the page, before it is painted. */
function askForSeen(): void {
  if (!isAsked) queueMicrotask(openSeen);
  isAsked = true;
}

/** Says that a part around is drawn: one within it comes with it. */
interface Around {
  readonly seenWidth: number | null;
}

const AroundContext = createContext<Around | null>(null);

/**
 * The width in pixels of the room in which the part around was seen; `null` where that is not known. What is drawn for
 * it need not ask the browser, which would lay out a page without the drawing first.
 */
export const useSeenWidth = (): number | null => useContext(AroundContext)?.seenWidth ?? null;

interface FromTheTopProps {
  /** The height to keep until then, in pixels. */
  readonly room: number;
  readonly children: ReactNode;
}

/**
 * A part of a page. Where a followed link leads to the top of the page, what is not in the window is drawn once what is
 * has been painted, part by part: a reader sees the page in the time that its beginning takes.
 */
export function FromTheTop({ room, children }: FromTheTopProps) {
  const place = useRef<HTMLDivElement>(null);
  const isWithin = useContext(AroundContext) !== null;
  const [opened, setOpened] = useState<Around | null>(() =>
    isWithin || !isAtTop() ? { seenWidth: null } : null,
  );
  const isOpen = opened !== null;
  useLayoutEffect(() => {
    if (isOpen || place.current === null) return undefined;
    const open = (seenWidth: number | null) => setOpened({ seenWidth });
    const part = { place: place.current, open };
    folded.add(part);
    askForSeen();
    return () => void folded.delete(part);
  }, [isOpen]);
  useEffect(() => {
    if (isOpen) return undefined;
    const openForPaper = () => flushSync(openAll);
    window.addEventListener('beforeprint', openForPaper);
    void afterPaint(openNext, 'in slices');
    return () => window.removeEventListener('beforeprint', openForPaper);
  }, [isOpen]);
  return isOpen ? (
    <AroundContext value={opened}>{children}</AroundContext>
  ) : (
    <div ref={place} style={{ height: room }} aria-busy />
  );
}
