import {
  createContext,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { afterPaint } from './afterPaint.ts';
import {
  BegunContext,
  ShownContext,
  StandingContext,
  useShownAddress,
  type ShownAddress,
} from './shownAddress.tsx';
import { fallBehind, isSeen, next, takePart, type Part } from './turns.ts';
import { Unfolds } from './Unfolds.tsx';

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
  const isOnPage = useContext(StandingContext) === 'shown';
  useEffect(() => (isOnPage ? takePart(part) : undefined), [isOnPage, part]);
  useEffect(() => {
    // It may have come into the page while the address changed, and been asked by nobody.
    if (own !== page) fallBehind(part, page);
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
