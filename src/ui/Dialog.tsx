import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { afterPaint } from '../paint/afterPaint.ts';

interface DialogProps {
  readonly name: string;
  readonly title: string;
  readonly onClose: () => void;
  /**
   * `text`: for long texts, on a phone the whole screen. `list`: the same for a list that grows and shrinks, whose top
   * stays where it is. `studio`: for two columns where they fit.
   */
  readonly room?: 'little' | 'text' | 'list' | 'studio';
  readonly children: ReactNode;
}

const wholePhone =
  'sm:px-7 sm:pt-6 sm:pb-7 max-sm:m-0 max-sm:h-dvh max-sm:max-h-dvh max-sm:w-screen max-sm:max-w-none max-sm:border-0';

const boxes = {
  little: 'm-auto max-h-[88dvh] w-[min(36rem,calc(100vw-2rem))]',
  text: `m-auto max-h-[88dvh] w-[min(44rem,calc(100vw-2rem))] ${wholePhone}`,
  list: `mx-auto mt-[9dvh] max-h-[82dvh] w-[min(44rem,calc(100vw-2rem))] ${wholePhone}`,
  studio: `m-auto max-h-[94dvh] w-[min(74rem,calc(100vw-2rem))] ${wholePhone}`,
} as const;

const Backdrop = () => <div className="backdrop fixed inset-0 z-50" />;

/** Draws what is over the page once the backdrop has been painted: a press is answered at once. */
export function OverBackdrop({ children }: { readonly children: ReactNode }) {
  const [isPainted, paint] = useState(false);
  useEffect(() => afterPaint(() => paint(true)), []);
  return isPainted ? children : createPortal(<Backdrop />, document.body);
}

/** Marks a dialog that is being closed (`data-leaving`), which is in the page until the focus has been given back. */
function markLeaving(dialog: HTMLElement | null): void {
  if (dialog !== null) dialog.dataset['leaving'] = '';
}

/** Browsers before 2024 have no popovers. */
const isPopover = (dialog: HTMLElement): boolean => 'showPopover' in dialog;

/** Closes every dialog, as Escape does. */
export function closeDialogs(): void {
  for (const dialog of document.querySelectorAll('dialog')) {
    if (isPopover(dialog)) dialog.hidePopover();
    else dialog.close();
  }
}

/** Makes the page usable, or not. A browser restyles each of its elements when that changes. */
function setUsable(isUsable: boolean): void {
  const page = document.getElementById('root');
  if (page !== null) page.inert = !isUsable;
}

/** Shows a dialog; the page behind it cannot be used once the dialog has been painted. Returns what takes it away. */
function lay(dialog: HTMLDialogElement): () => void {
  if (!isPopover(dialog)) {
    dialog.showModal();
    return () => dialog.close();
  }
  const before = document.activeElement;
  dialog.showPopover();
  const cancel = afterPaint(() => setUsable(!dialog.matches(':popover-open')));
  return () => {
    cancel();
    dialog.hidePopover();
    setUsable(true);
    // A press beside the dialog takes the focus from it, and the browser does not give it back.
    if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
  };
}

/**
 * A modal dialog, shown as a popover: it keeps the focus, closes on Escape or a press beside it, and gives the focus
 * back. `showModal` would take the page out of use before anything is shown, which is a third of the time to a card.
 */
export function Dialog({ name, title, onClose, room = 'little', children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const [isLeaving, leave] = useState(false);
  const takeAway = useRef<() => void>(undefined);
  // Out of sight at once: a browser needs longer to make the page usable again than to paint it. It stays in the page
  // until then, since it gives the focus back only as long as it has it.
  const close = () => {
    markLeaving(ref.current);
    leave(true);
    afterPaint(() => takeAway.current?.());
  };
  useLayoutEffect(() => {
    if (ref.current === null) return undefined;
    takeAway.current = lay(ref.current);
    // A dialog that gives way to another one gives the focus back first, so that the other can do so too.
    return takeAway.current;
  }, []);
  return createPortal(
    <>
      {!isLeaving && <Backdrop />}
      <dialog
        ref={ref}
        popover="auto"
        aria-modal
        aria-label={name}
        className={`overflow-auto border border-ink bg-raised px-5 pt-4 pb-5 ${boxes[room]} ${isLeaving ? 'opacity-0' : ''}`}
        // The focus goes back into the page as soon as the dialog is closed.
        onBeforeToggle={({ newState, target, currentTarget }) => {
          setUsable(true);
          if (newState === 'closed' && target === currentTarget) markLeaving(currentTarget);
        }}
        // React also hands up the toggles of details within it.
        onToggle={({ newState, target, currentTarget }) => {
          if (newState === 'closed' && target === currentTarget) onClose();
        }}
        onClose={onClose}
      >
        <div className="sticky -top-px z-10 -mx-1 flex items-start justify-between gap-4 bg-raised px-1 pt-1 pb-1">
          <h2 className="text-lg">{title}</h2>
          <button
            type="button"
            className="-mt-1 -mr-2 grid size-8 shrink-0 place-items-center text-xl leading-none text-soft hover:text-ink"
            aria-label="Close"
            data-sign="×"
            onClick={close}
          />
        </div>
        {children}
      </dialog>
    </>,
    document.body,
  );
}
