import type { Figure } from '../../figure/figure.ts';
import { csvFile } from '../files/csvFile.ts';
import { fileName } from '../files/fileName.ts';
import { pngOfSvg } from '../files/pngFile.ts';
import { svgFile } from '../files/svgFile.ts';
import { pictureWords } from '../metadata/pictureMetadata.ts';
import type { PictureSettings } from '../settings.ts';
import type { PackedFile } from './manifest.ts';

/** All files of one figure. */
export type MakeFiles = (figure: Figure, pause: () => Promise<void>) => Promise<readonly PackedFile[]>;

const utf8 = (text: string) => new TextEncoder().encode(text);

/**
 * PNG, SVG, CSV and the texts for those who cannot see it (short, then long) of a figure. The picture is drawn once and serves for both.
 *
 * @throws Error with a plain sentence if one of them cannot be made.
 */
export function figureFiles(settings: PictureSettings, origin: string): MakeFiles {
  return async (figure, pause) => {
    const size = settings.size.id;
    const svg = await svgFile(figure, settings, origin);
    await pause();
    const png = await pngOfSvg(svg, figure, settings, origin);
    await pause();
    const words = pictureWords(figure, settings, origin);
    return [
      { name: fileName(figure, size, 'png'), type: 'image/png', bytes: png },
      { name: fileName(figure, size, 'svg'), type: 'image/svg+xml', bytes: utf8(svg) },
      { name: fileName(figure, 'data', 'csv'), type: 'text/csv', bytes: utf8(csvFile(figure, origin)) },
      {
        name: fileName(figure, size, 'alt.txt'),
        type: 'text/plain',
        bytes: utf8(`${words.altText}\n\n${words.longText}\n`),
      },
    ];
  };
}
