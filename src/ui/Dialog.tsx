import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { afterPaint } from '../paint/afterPaint.ts';

interface DialogProps {
  readonly name: string;
  readonly title: string;
  readonly onClose: () => void;
  /**
   * `text`: for long texts, full screen on a phone. `list`: the same for a list whose length changes, with a fixed
   * top edge. `studio`: for two columns if they fit.
   */
  readonly room: 'text' | 'list' | 'studio';
  readonly children: ReactNode;
}

const wholePhone =
  'sm:px-7 sm:pt-6 sm:pb-7 max-sm:m-0 max-sm:h-dvh max-sm:max-h-dvh max-sm:w-screen max-sm:max-w-none max-sm:border-0';

const boxes = {
  text: `m-auto max-h-[88dvh] w-[min(44rem,calc(100vw-2rem))] ${wholePhone}`,
  list: `mx-auto mt-[9dvh] max-h-[82dvh] w-[min(44rem,calc(100vw-2rem))] ${wholePhone}`,
  studio: `m-auto max-h-[94dvh] w-[min(74rem,calc(100vw-2rem))] ${wholePhone}`,
} as const;

const Backdrop = () => <div className="backdrop fixed inset-0 z-50" />;

/** Paints the backdrop first and the dialog one frame later, so that a click gets an immediate response. */
export function OverBackdrop({ children }: { readonly children: ReactNode }) {
  const [isPainted, paint] = useState(false);
  useEffect(() => afterPaint(() => paint(true)), []);
  return isPainted ? children : createPortal(<Backdrop />, document.body);
}

/** Marks a dialog as closing (`data-leaving`): it stays in the DOM until the focus has been restored. */
function markLeaving(dialog: HTMLElement | null): void {
  if (dialog !== null) dialog.dataset['leaving'] = '';
}

/** Browsers before 2024 lack the popover API. */
const isPopover = (dialog: HTMLElement): boolean => 'showPopover' in dialog;

/** Closes every dialog, as Escape does. */
export function closeDialogs(): void {
  for (const dialog of document.querySelectorAll('dialog')) {
    if (isPopover(dialog)) dialog.hidePopover();
    else dialog.close();
  }
}

/** Toggles `inert` on the page. Expensive: the browser restyles every element. */
function setUsable(isUsable: boolean): void {
  const page = document.getElementById('root');
  if (page !== null) page.inert = !isUsable;
}

/** Shows a dialog and makes the page inert after the dialog is painted. Returns a function that closes it. */
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
    // Clicking outside moves focus to the body, and the browser does not restore it.
    if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
  };
}

/**
 * A modal dialog, shown as a popover: keeps the focus, closes on Escape or a click outside, restores the focus.
 * `showModal` would make the page inert before it paints, a third of the time until a card is visible.
 */
export function Dialog({ name, title, onClose, room, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const [isLeaving, leave] = useState(false);
  const takeAway = useRef<() => void>(undefined);
  // Hide the dialog at once, and remove it after the paint: until then making the page usable again would keep the
  // user waiting. It can restore the focus only while it is in the DOM.
  const close = () => {
    markLeaving(ref.current);
    leave(true);
    afterPaint(() => takeAway.current?.());
  };
  useLayoutEffect(() => {
    if (ref.current === null) return undefined;
    takeAway.current = lay(ref.current);
    // If another dialog replaces this one, restore the focus first, so that the other can restore it later.
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
        // The focus returns to the page as soon as the dialog closes.
        onBeforeToggle={({ newState, target, currentTarget }) => {
          setUsable(true);
          if (newState === 'closed' && target === currentTarget) markLeaving(currentTarget);
        }}
        // React bubbles `toggle` events from nested <details>; ignore those.
        onToggle={({ newState, target, currentTarget }) => {
          if (newState === 'closed' && target === currentTarget) onClose();
        }}
        onClose={onClose}
      >
        {/* Sticks below the padding of the dialog: its shadow covers what scrolls by there. */}
        <div className="sticky -top-px z-10 -mx-1 flex items-start justify-between gap-4 bg-raised px-1 pt-1 pb-1 shadow-[0_-1.5rem_0_var(--color-raised)]">
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
