import { useLayoutEffect, useRef, type ReactNode } from 'react';

interface DialogProps {
  readonly name: string;
  readonly title: string;
  readonly onClose: () => void;
  /** For long texts: wider, and on a phone the whole screen. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

const narrowBox = 'm-auto max-h-[88dvh] w-[min(36rem,calc(100vw-2rem))]';
const wideBox =
  'm-auto max-h-[88dvh] w-[min(44rem,calc(100vw-2rem))] sm:px-7 sm:pt-6 sm:pb-7 max-sm:m-0 max-sm:h-dvh max-sm:max-h-dvh max-sm:w-screen max-sm:max-w-none max-sm:border-0';

/**
 * A modal dialog on the platform's own element, which keeps the focus inside, closes on Escape and gives
 * the focus back: no library does more here.
 */
export function Dialog({ name, title, onClose, wide = false, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
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
      className={`overflow-auto border border-ink bg-raised px-5 pt-4 pb-5 ${wide ? wideBox : narrowBox}`}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) ref.current.close();
      }}
    >
      <div className="sticky -top-px -mx-1 flex items-start justify-between gap-4 bg-raised px-1 pt-1 pb-1">
        <h2 className="text-lg">{title}</h2>
        <button
          type="button"
          className="-mt-1 -mr-2 grid size-8 shrink-0 place-items-center text-xl leading-none text-soft hover:text-ink"
          aria-label="Close"
          onClick={() => ref.current?.close()}
        >
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
