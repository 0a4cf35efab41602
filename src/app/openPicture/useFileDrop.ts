import { useEffect, useState } from 'react';

/** Whether files are dragged, and not a text or a link of the page. */
const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

const isEditable = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=checkbox],[type=radio],[type=file]), textarea, select'));

/**
 * Takes files that are dropped anywhere on the page or pasted outside of fields; texts are left alone.
 *
 * @returns whether files are held over the page.
 */
export function useFileDrop(onFiles: (files: FileList) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // Between two elements of the page, the one that is entered is named.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event)) return;
      // Otherwise the browser would leave the page for the file.
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
