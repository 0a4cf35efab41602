import { useEffect, useRef, type ReactNode } from 'react';

interface DialogProps {
  readonly name: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A modal dialog on the platform's own element, which keeps the focus inside, closes on Escape and gives
 * the focus back: no library does more here.
 */
export function Dialog({ name, title, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-label={name}
      className="m-auto max-h-[88dvh] w-[min(36rem,calc(100vw-2rem))] overflow-auto border border-ink bg-raised p-5"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) ref.current.close();
      }}
    >
      <div className="flex items-start justify-between gap-4">
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
