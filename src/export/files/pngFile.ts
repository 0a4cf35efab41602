import { embedInPng } from '../metadata/pngChunks.ts';
import { pngTexts } from '../metadata/pictureRdf.ts';
import { checkPixels } from '../checks/checkPixels.ts';
import type { ExportJob } from '../settings.ts';
import { svgFile } from './svgFile.ts';
import { readableJob } from '../picture/readableJob.ts';
import { sizeProblem } from '../sizeProblem.ts';

type Inspect = (canvas: HTMLCanvasElement | OffscreenCanvas) => void;

/** Waits for a separate task which, unlike a timer, is not throttled in a hidden tab. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

async function decodedImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  // Chromium reports an SVG as decoded before its embedded fonts are ready: without this task the first
  // picture of a page has no text.
  await nextTask();
  return image;
}

const REFUSED = 'This browser cannot draw the picture.';

/** Forces software rendering, so that the pixels do not depend on a graphics card. */
const context: CanvasRenderingContext2DSettings = { willReadFrequently: true };

/** Encodes off the main thread. */
async function encodeAway(
  image: HTMLImageElement,
  width: number,
  height: number,
  inspect: Inspect,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext('2d', context);
  if (drawing === null) throw new Error(REFUSED);
  drawing.drawImage(image, 0, 0, width, height);
  inspect(canvas);
  return canvas.convertToBlob({ type: 'image/png' });
}

async function encodeHere(
  image: HTMLImageElement,
  width: number,
  height: number,
  inspect: Inspect,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const drawing = canvas.getContext('2d', context);
  if (drawing === null) throw new Error(REFUSED);
  drawing.drawImage(image, 0, 0, width, height);
  inspect(canvas);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('This browser cannot write the picture.');
  return blob;
}

/**
 * Draws an SVG document on a canvas of the given size and returns the PNG's bytes.
 *
 * @param inspect checks the drawing and throws if no file may be made from it.
 * @throws Error if the browser refuses to draw it.
 */
async function rasterize(svg: string, width: number, height: number, inspect: Inspect): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await decodedImage(url);
    const encode = typeof OffscreenCanvas === 'undefined' ? encodeHere : encodeAway;
    const blob = await encode(image, width, height, inspect);
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * Returns the PNG of a picture that was made by `svgFile` with the same settings.
 *
 * @throws Error if the picture is too large or the browser refuses to draw it.
 */
export async function pngOfSvg(svg: string, given: ExportJob): Promise<Uint8Array<ArrayBuffer>> {
  const job = readableJob(given);
  const { size, scale } = job.settings;
  const problem = sizeProblem(size, scale);
  if (problem !== null) throw new Error(problem);
  const pixels = await rasterize(svg, size.width * scale, size.height * scale, (canvas) =>
    checkPixels(canvas, job),
  );
  return embedInPng(pixels, pngTexts(job), size.dpi * scale);
}

/**
 * Returns the figure as a PNG: the pixels of the size times the scale, the resolution that preserves its size on
 * paper, and metadata with title, description, sources, license and link.
 *
 * @throws Error if the picture is too large, a font is missing or the browser refuses to draw it.
 */
export const pngFile = async (job: ExportJob): Promise<Uint8Array<ArrayBuffer>> =>
  pngOfSvg(await svgFile(job), job);
