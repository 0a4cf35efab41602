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
  const regular = measureBy(fonts.regular);
  const bold = measureBy(fonts.bold);
  return (text, size, weight) => (weight > 500 ? bold : regular)(text) * size;
}

/** First character that belongs to one script: it decides by which rules the whole text is set. */
const ofOneScript = /[^\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Measures a Latin text by its words and by what joins them: whoever breaks lines asks for each beginning of a text,
 * and to shape each anew took a third of the time of making all pictures.
 */
function measureBy(font: Font): (text: string) => number {
  const known = new Map<string, number>();
  const widthOf = (text: string, script?: 'latn'): number => {
    const key = `${script ?? ''} ${text}`;
    const width = known.get(key) ?? widthInEm(font, text, script);
    known.set(key, width);
    return width;
  };
  const ofWord = (word: string) => widthOf(word, 'latn');
  /** Width of the space between two words; some letters are set closer to it. */
  const ofSpace = (word: string, next: string): number => {
    const [last, first] = [word.slice(-1), next.slice(0, 1)];
    return ofWord(`${last} ${first}`) - ofWord(last) - ofWord(first);
  };
  return (text) => {
    if (!/\p{Script=Latin}/u.test(ofOneScript.exec(text)?.[0] ?? '')) return widthOf(text);
    const words = text.split(' ');
    return words.reduce(
      (sum, word, at) => sum + ofWord(word) + (at === 0 ? 0 : ofSpace(words[at - 1] ?? '', word)),
      0,
    );
  };
}

function widthInEm(font: Font, text: string, script?: string): number {
  const { glyphs, positions } = font.layout(text, undefined, script);
  return glyphs.reduce(
    (sum, { id }, at) => sum + (id === 0 ? 1 : (positions[at]?.xAdvance ?? 0) / font.unitsPerEm),
    0,
  );
}
