import type { ExportedFile } from '../../export/exportFigure.ts';

const asFile = ({ blob, name }: ExportedFile): File => new File([blob], name, { type: blob.type });

/** Whether this browser hands such a file to other programs. */
export function canShare(file: ExportedFile): boolean {
  if (typeof navigator.canShare !== 'function') return false;
  return navigator.canShare({ files: [asFile(file)] });
}

/**
 * Opens the device's own list of programs to share with. To be called in the handler of the click.
 *
 * @returns What to say; nothing where the reader thought better of it.
 */
export async function shareFile(file: ExportedFile, title: string): Promise<string> {
  try {
    await navigator.share({ files: [asFile(file)], title });
    return `Shared ${file.name}.`;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return '';
    throw new Error('The device did not take the file. Download it and share it from there.', {
      cause: error,
    });
  }
}
