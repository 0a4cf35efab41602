import type { PreviewView } from './previewer.ts';

/** Lines of data that are shown, and bytes that are surely enough for them. */
const LINES = 40;
const HEAD = 24_000;

/** The first lines of a text file, without its byte order mark. */
export async function textView(blob: Blob): Promise<PreviewView> {
  const head = await blob.slice(0, HEAD).text();
  const lines = head.replace(/^\uFEFF/, '').split(/\r?\n/);
  const isCut = blob.size > HEAD || lines.length > LINES;
  return { kind: 'text', lines: lines.slice(0, LINES), cut: isCut };
}

/**
 * A picture that is ready to be shown at once: decoded before it takes the place of the one before.
 *
 * @throws Error if the browser cannot read it.
 */
export async function pictureView(blob: Blob): Promise<PreviewView> {
  const url = URL.createObjectURL(blob);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch {
    URL.revokeObjectURL(url);
    throw new Error('This browser cannot show the picture that was made.');
  }
  return { kind: 'picture', url, width: image.naturalWidth, height: image.naturalHeight };
}

export const releaseView = (view: PreviewView): void => {
  if (view.kind === 'picture') URL.revokeObjectURL(view.url);
};
