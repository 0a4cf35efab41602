import { useRef, useEffect, useState } from 'react';
import { useOpenPicture, type OpenOutcome } from './useOpenPicture.ts';
import { TextButton } from '../../ui/TextLink.tsx';

/** Opens the view of an exported picture that was dropped on the page, pasted, or picked by the button. */
export function OpenPicture({ datasetVersion }: { datasetVersion: string | null }) {
  const { outcome, open, dismiss } = useOpenPicture(datasetVersion);
  const over = useFileDrop(open);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <TextButton onClick={() => input.current?.click()}>Open a picture</TextButton>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Picture to open"
        accept="image/png,image/svg+xml,.png,.svg"
        onChange={({ currentTarget }) => {
          if (currentTarget.files !== null) open(currentTarget.files);
          // Allow picking the same file again.
          currentTarget.value = '';
        }}
      />
      {over && (
        <div className="pointer-events-none fixed inset-3 z-50 grid place-items-center border-2 border-dashed border-ink bg-paper/80">
          <p className="bg-raised px-4 py-2 text-lg text-ink">Drop the picture to open its view</p>
        </div>
      )}
      <Outcome outcome={outcome} onDismiss={dismiss} />
    </>
  );
}

const box = 'flex items-start gap-3 border bg-raised px-4 py-3 text-sm text-ink';

function Outcome({ outcome, onDismiss }: { outcome: OpenOutcome | null; onDismiss: () => void }) {
  const close = (
    <button
      type="button"
      aria-label="Dismiss"
      data-sign="×"
      className="px-1 text-lg leading-none"
      onClick={onDismiss}
    />
  );
  return (
    <div className="fixed inset-x-4 bottom-4 z-40 mx-auto max-w-xl">
      <div role="status">
        {outcome?.kind === 'opened' && (
          <div className={`${box} border-rule`}>
            <p className="min-w-0 flex-1">{outcome.text}</p>
            {close}
          </div>
        )}
      </div>
      {outcome?.kind === 'failed' && (
        <div role="alert" className={`${box} border-alert`}>
          <p className="min-w-0 flex-1">{outcome.text}</p>
          {close}
        </div>
      )}
    </div>
  );
}

/** True if files are dragged, rather than text or a link. */
const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

const isEditable = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=checkbox],[type=radio],[type=file]), textarea, select'));

/**
 * Handles files that are dropped anywhere on the page or pasted outside of fields; text is ignored.
 *
 * @returns true while files are dragged over the page.
 */
function useFileDrop(onFiles: (files: FileList) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // When moving between elements of the page, `relatedTarget` is the one that is entered.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      // Otherwise the browser would open the file instead of the page.
      event.preventDefault();
      if (event.dataTransfer !== null) onFiles(event.dataTransfer.files);
    };
    const onPaste = ({ target, clipboardData }: ClipboardEvent) => {
      if (clipboardData === null || clipboardData.files.length === 0 || isEditable(target)) return;
      onFiles(clipboardData.files);
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('dragenter', onDrag, { signal });
    window.addEventListener('dragover', onDrag, { signal });
    window.addEventListener('dragleave', onLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    window.addEventListener('paste', onPaste, { signal });
    return () => stop.abort();
  }, [onFiles]);
  return over;
}
