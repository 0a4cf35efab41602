import { useEffect, useLayoutEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { afterPaint } from '../url/afterPaint.ts';

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

/** Whether the pointer is on the backdrop: the element gets the events of both. */
function isOutside({ clientX, clientY }: MouseEvent, dialog: HTMLElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/**
 * What is over the page once the backdrop has been painted: a press is seen before the browser takes the page behind it
 * out of use, which it does element by element, and before what is to be shown is drawn.
 */
export function OverBackdrop({ children }: { readonly children: ReactNode }) {
  const [isPainted, paint] = useState(false);
  useEffect(() => afterPaint(() => paint(true)), []);
  return isPainted ? children : createPortal(<div className="backdrop fixed inset-0 z-50" />, document.body);
}

/**
 * A modal dialog on the platform's own element, which keeps the focus inside, closes on Escape and gives
 * the focus back: no library does more here.
 */
export function Dialog({ name, title, onClose, room = 'little', children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  // A text that is selected beyond the edge must not close what it is written in.
  const pressedOutside = useRef(false);
  const [isLeaving, leave] = useState(false);
  // Hidden at once: a browser needs longer to make the page usable again than to paint it.
  const close = () => {
    leave(true);
    afterPaint(() => ref.current?.close());
  };
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    // A dialog that gives way to another one gives the focus back first, so that the other can do so too.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-label={name}
      hidden={isLeaving}
      className={`overflow-auto border border-ink bg-raised px-5 pt-4 pb-5 ${boxes[room]}`}
      onClose={onClose}
      onPointerDown={(event) => {
        pressedOutside.current = isOutside(event, event.currentTarget);
      }}
      onClick={(event) => {
        const dialog = event.currentTarget;
        if (event.target === dialog && pressedOutside.current && isOutside(event, dialog)) close();
      }}
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
  );
}
