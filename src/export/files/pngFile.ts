import type { Figure } from '../../figure/figure.ts';
import { embedInPng } from '../metadata/pngChunks.ts';
import { pngTexts } from '../metadata/pngTexts.ts';
import { checkPixels } from '../parity/checkPixels.ts';
import type { PictureSettings } from '../settings.ts';
import { rasterize } from './rasterize.ts';
import { svgFile } from './svgFile.ts';

/**
 * The PNG of a picture that was made with `svgFile` and the same settings.
 *
 * @throws Error if the picture is too large or the browser refuses to draw it.
 */
export async function pngOfSvg(
  svg: string,
  figure: Figure,
  settings: PictureSettings,
  origin: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { size, scale } = settings;
  const pixels = await rasterize(svg, size.width * scale, size.height * scale, (canvas) =>
    checkPixels(canvas, figure, settings, origin),
  );
  return embedInPng(pixels, pngTexts(figure, settings, origin), size.dpi * scale);
}

/**
 * The figure as a PNG: the pixels of the size times the scale, the resolution that keeps its size on paper,
 * and inside it title, description, sources, licence and link.
 *
 * @throws Error if the picture is too large, a font is missing or the browser refuses to draw it.
 */
export async function pngFile(
  figure: Figure,
  settings: PictureSettings,
  origin: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return pngOfSvg(await svgFile(figure, settings, origin), figure, settings, origin);
}
