import type { Figure } from '../../figure/figure.ts';
import { pictureMetadata } from '../metadata/pictureMetadata.ts';
import { embedInPng } from '../metadata/pngChunks.ts';
import type { PictureSettings } from '../settings.ts';
import { rasterize } from './rasterize.ts';
import { svgFile } from './svgFile.ts';

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
  const { size, scale, altText } = settings;
  const svg = await svgFile(figure, settings, origin);
  const pixels = await rasterize(svg, size.width * scale, size.height * scale);
  return embedInPng(pixels, { ...pictureMetadata(figure, altText, origin) }, size.dpi * scale);
}
