import { Resvg } from '@resvg/resvg-js';
import { chineseFaces, latinFaces } from '../../../src/theme/faces.ts';

const fontFiles = [...latinFaces, ...chineseFaces].map(({ name }) => `public/fonts/${name}.ttf`);

/** An SVG file as a program that is no browser draws it: with our faces and none of the system's. */
export function drawWithResvg(svg: string): Buffer {
  const picture = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' },
    // As browsers place letters: by their outlines, not by whole pixels.
    textRendering: 2,
    shapeRendering: 2,
  });
  return picture.render().asPng();
}
