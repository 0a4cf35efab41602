import { PNG } from 'pngjs';
import { embedInPng } from '../../src/export/metadata/pngChunks.ts';
import { pictureRdf, pngTexts } from '../../src/export/metadata/pictureRdf.ts';
import { writeXml } from '../../src/export/metadata/xmlText.ts';
import { defaultSettings } from '../../src/export/settings.ts';
import type { Figure } from '../../src/figure/figure.ts';

/** The smallest PNG, without texts. */
export function emptyPng(): Uint8Array<ArrayBuffer> {
  const png = new PNG({ width: 2, height: 1 });
  png.data.set([79, 26, 96, 255, 194, 116, 10, 255]);
  return new Uint8Array(PNG.sync.write(png));
}

/** A PNG with all that an export writes beside its pixels, which here are two. */
export const pngOf = (figure: Figure, origin: string): Uint8Array<ArrayBuffer> =>
  embedInPng(emptyPng(), pngTexts({ figure, settings: defaultSettings, origin }), 200);

/** An SVG with all that an export writes beside its drawing, which here is `body`. */
export const svgOf = (figure: Figure, origin: string, body = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"><metadata>${writeXml(pictureRdf({ figure, settings: defaultSettings, origin }))}</metadata>${body}</svg>\n`;
