import { SANS } from '../theme/fonts.ts';

type Measure = (text: string, size: number, weight: number, family: string) => number;

/** CJK characters are square; Latin ones average slightly more than half of their size. */
function estimate(text: string, size: number): number {
  let em = 0;
  for (const char of text) em += /[⺀-鿿＀-￯]/u.test(char) ? 1 : 0.56;
  return em * size;
}

/**
 * Measuring size (pixels). At chart sizes, some browsers round each letter to whole pixels depending on screen
 * settings, and a picture would be laid out differently on every machine; at this size rounding is negligible.
 */
const MEASURED_AT = 200;

/**
 * Uses a canvas of the document, since only that is sure to know the page's fonts; tests without layout have none.
 */
function canvasMeasure(): Measure {
  if (typeof CanvasRenderingContext2D === 'undefined') return estimate;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimate;
  let current = '';
  return (text, size, weight, family) => {
    const font = `${String(weight)} ${String(MEASURED_AT)}px ${family}`;
    // Setting it parses it again, even if it is the same.
    if (font !== current) context.font = font;
    current = font;
    return (context.measureText(text).width * size) / MEASURED_AT;
  };
}

let measure: Measure | null = null;

/** Sets how texts are measured without a canvas: returns a width (pixels) for a size (pixels) and a CSS weight. */
export function measureTextBy(by: Measure): void {
  measure = by;
  widths.clear();
}

/** Number of cached widths: a page has some thousand texts, which each change of the view measures again. */
const MOST_WIDTHS = 20_000;
const widths = new Map<string, number>();
let facesThen = 0;

/** Returns the number of fonts on the page: a picture adds its own, and text widths then change. */
const facesNow = (): number =>
  typeof document !== 'undefined' && 'fonts' in document ? document.fonts.size : 0;

/** Returns the width of a text (pixels) in the font of figures. Estimates it without a canvas. */
export function textWidth(text: string, size: number, weight = 400, family = SANS): number {
  const faces = facesNow();
  if (faces !== facesThen) widths.clear();
  facesThen = faces;
  const key = `${String(size)} ${String(weight)} ${family} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  measure ??= canvasMeasure();
  const width = measure(text, size, weight, family);
  if (widths.size >= MOST_WIDTHS) widths.clear();
  widths.set(key, width);
  return width;
}

/** Shortens a text with an ellipsis until it fits; the caller keeps the full text for the mark's title. */
export function fitText(text: string, size: number, width: number, weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  let length = text.length - 1;
  while (length > 1 && textWidth(`${text.slice(0, length).trimEnd()}…`, size, weight) > width) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}

const CJK = '[⺀-鿿＀-￯]';
/** Marks that never begin a line, and those that never end one. */
const CLOSING = '[，。、；：！？）》」』”’…]';
const OPENING = '[（《「『“‘]';
const pieces = new RegExp(`${OPENING}*${CJK}${CLOSING}*|[^\\s⺀-鿿＀-￯]+|\\s+`, 'gu');

interface Face {
  readonly size: number;
  readonly weight: number;
  readonly family: string;
}

/** Breaks a word that fits on no line, such as a URL, at the end of the line. */
function cutWord(word: string, width: number, { size, weight, family }: Face): string[] {
  const parts: string[] = [];
  let part = '';
  for (const char of word) {
    if (part !== '' && textWidth(part + char, size, weight, family) > width) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return part === '' ? parts : [...parts, part];
}

/**
 * Breaks a text into lines of a given width: between words, and between any two Chinese characters. A single word
 * that is too long is broken.
 */
export function wrapText(text: string, size: number, width: number, weight = 400, family = SANS): string[] {
  const isWider = (piece: string) => textWidth(piece.trimEnd(), size, weight, family) > width;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (line !== '' && isWider(line + piece)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
    if (!isWider(line)) continue;
    const parts = cutWord(line.trimEnd(), width, { size, weight, family });
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
