import { openSync, type Font } from 'fontkit';

/** The face that figures are set in, by weight: what is between two weights is set in the nearer one. */
const files = { regular: 'inter-400.ttf', bold: 'inter-600.ttf' } as const;

/** The width of a text in pixels, at a size in pixels and a weight of CSS. */
type TextMeasure = (text: string, size: number, weight: number) => number;

/** A font; a collection of several cannot be measured with. */
function openFont(path: string): Font {
  const font = openSync(path);
  if (!('layout' in font)) throw new Error(`${path} holds several fonts.`);
  return font;
}

/**
 * Measures texts as a browser sets them, kerning included, so that what is drawn without one stands where it would.
 * Characters that the face lacks are Chinese, and set on a square.
 *
 * @param folder where the fonts are that are served beside the app.
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
