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

/** A section that shows a placeholder until it is rendered. */
interface Folded {
  readonly place: Element;
  /** @param width of its placeholder in pixels if that is in the viewport; otherwise `null`. */
  readonly open: (width: number | null) => void;
}

/** Sections that are not rendered yet, in document order. */
const folded = new Set<Folded>();

/** True while a pass over the sections in the viewport is queued. */
let isAsked = false;

/** Returns the distance (px) of an element from the viewport; 0 inside it. */
export function distanceFromWindow(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, top - window.innerHeight, -bottom);
}

/** Renders the section nearest the viewport, then the next one in a new task, so that input is handled in between. */
function openNext(): void {
  // A page was mounted in this task: its sections in the viewport render before the next paint, not in slices.
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

/** A section showing fewer pixels than this may wait: less than one line of text is visible. */
const LINE = 48;

/** Renders the visible sections one by one: the position of each depends on the height of those above. */
function openSeen(): void {
  isAsked = false;
  for (const part of [...folded]) {
    const { top, width } = part.place.getBoundingClientRect();
    if (top > window.innerHeight - LINE) continue;
    folded.delete(part);
    flushSync(() => part.open(width));
  }
}

/** Queues one pass for all sections that mount together; it runs after the commit and before the paint. */
function askForSeen(): void {
  if (!isAsked) queueMicrotask(openSeen);
  isAsked = true;
}

/** Marks an enclosing section as rendered: nested ones render with it. */
interface Around {
  readonly seenWidth: number | null;
}

const AroundContext = createContext<Around | null>(null);

/**
 * Returns the width (px) of the placeholder in which the enclosing section was seen; `null` if unknown. Drawings use
 * it instead of measuring, which would force a layout of the page without them.
 */
export const useSeenWidth = (): number | null => useContext(AroundContext)?.seenWidth ?? null;

interface FromTheTopProps {
  /** Height (px) of the placeholder. */
  readonly room: number;
  readonly children: ReactNode;
}

/**
 * A section of a page. After a link to the top of a page, the sections in the viewport render first and the others
 * one by one after the paint, so that opening a page takes no longer than its beginning does.
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
