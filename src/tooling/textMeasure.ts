import { openSync, type Font } from 'fontkit';

/** Font of figures, by weight: intermediate weights use the nearer one. */
const files = { regular: 'inter-400.ttf', bold: 'inter-600.ttf' } as const;

/** Returns the width of a text (pixels) at a size (pixels) and a CSS weight. */
type TextMeasure = (text: string, size: number, weight: number) => number;

/** Opens a font; a collection of several cannot be used to measure. */
function openFont(path: string): Font {
  const font = openSync(path);
  if (!('layout' in font)) throw new Error(`${path} holds several fonts.`);
  return font;
}

/**
 * Measures text like a browser, including kerning, so that drawings made without one have the same layout. Characters
 * that the font lacks are Chinese, and square.
 *
 * @param folder folder of the fonts served with the app.
 */
export function textMeasure(folder: string): TextMeasure {
  const fonts = {
    regular: openFont(`${folder}/${files.regular}`),
    bold: openFont(`${folder}/${files.bold}`),
  };
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const face = weight > 500 ? 'bold' : 'regular';
    const key = `${face} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      width = widthInEm(fonts[face], text);
      known.set(key, width);
    }
    return width * size;
  };
}

function widthInEm(font: Font, text: string): number {
  const { glyphs, positions } = font.layout(text);
  return glyphs.reduce(
    (sum, { id }, at) => sum + (id === 0 ? 1 : (positions[at]?.xAdvance ?? 0) / font.unitsPerEm),
    0,
  );
}
