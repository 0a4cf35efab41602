import { MOST_PIXELS } from '../sizeProblem.ts';

const nextTask = () => new Promise((resolve) => setTimeout(resolve, 0));

async function decodedImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  // Chromium reports an SVG as decoded before its embedded fonts are ready: without this task the first
  // picture of a page has no text.
  await nextTask();
  return image;
}

/**
 * Draws an SVG document on a canvas of the given size and returns the PNG's bytes.
 *
 * @param inspect Looks at what was drawn and throws if no file may be made of it.
 * @throws Error if the picture is too large or the browser refuses to draw it.
 */
export async function rasterize(
  svg: string,
  width: number,
  height: number,
  inspect: (canvas: HTMLCanvasElement) => void,
): Promise<Uint8Array> {
  if (width * height > MOST_PIXELS) {
    throw new Error(
      `A picture of ${String(width)} × ${String(height)} pixels is more than browsers can draw.`,
    );
  }
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await decodedImage(url);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser cannot draw the picture.');
    context.drawImage(image, 0, 0, width, height);
    inspect(canvas);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('This browser cannot write the picture.');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
