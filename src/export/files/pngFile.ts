import { embedInPng } from '../metadata/pngChunks.ts';
import { pngTexts } from '../metadata/pictureRdf.ts';
import { checkPixels } from '../parity/checkPixels.ts';
import type { ExportJob } from '../settings.ts';
import { rasterize } from './rasterize.ts';
import { svgFile } from './svgFile.ts';

/**
 * The PNG of a picture that was made with `svgFile` and the same settings.
 *
 * @throws Error if the picture is too large or the browser refuses to draw it.
 */
export async function pngOfSvg(svg: string, job: ExportJob): Promise<Uint8Array<ArrayBuffer>> {
  const { size, scale } = job.settings;
  const pixels = await rasterize(svg, size.width * scale, size.height * scale, (canvas) =>
    checkPixels(canvas, job),
  );
  return embedInPng(pixels, pngTexts(job), size.dpi * scale);
}

/**
 * The figure as a PNG: the pixels of the size times the scale, the resolution that keeps its size on paper,
 * and inside it title, description, sources, license and link.
 *
 * @throws Error if the picture is too large, a font is missing or the browser refuses to draw it.
 */
export const pngFile = async (job: ExportJob): Promise<Uint8Array<ArrayBuffer>> =>
  pngOfSvg(await svgFile(job), job);
