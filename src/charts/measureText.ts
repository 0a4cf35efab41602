import { SANS } from '../theme/fonts.ts';

type Measure = (text: string, size: number, weight: number, family: string) => number;

/** CJK is set on a square; the Latin average is a little over half of its size. */
function estimate(text: string, size: number): number {
  let em = 0;
  for (const char of text) em += /[⺀-鿿＀-￯]/u.test(char) ? 1 : 0.56;
  return em * size;
}

/**
 * Pixels. At the sizes of charts, some browsers round each letter to whole pixels as their screen's settings
 * say, and a picture would be laid out otherwise on every machine; at this size the rounding is nothing.
 */
const MEASURED_AT = 200;

/** A canvas of the document, since only it is sure to know the page's faces; tests without layout have none. */
function canvasMeasure(): Measure {
  if (typeof CanvasRenderingContext2D === 'undefined') return estimate;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimate;
  let current = '';
  return (text, size, weight, family) => {
    const font = `${String(weight)} ${String(MEASURED_AT)}px ${family}`;
    // Setting it parses it again, though it be the same.
    if (font !== current) context.font = font;
    current = font;
    return (context.measureText(text).width * size) / MEASURED_AT;
  };
}

let measure: Measure | null = null;

/** Sets how texts are measured where there is no canvas: a width in pixels from a size in pixels and a CSS weight. */
export function measureTextBy(by: Measure): void {
  measure = by;
  widths.clear();
}

/** So many widths are remembered: a page has some thousand texts, which each change of the view asks for again. */
const MOST_WIDTHS = 20_000;
const widths = new Map<string, number>();
let facesThen = 0;

/** How many faces the page has: a picture brings its own, and texts are then of another width. */
const facesNow = (): number =>
  typeof document !== 'undefined' && 'fonts' in document ? document.fonts.size : 0;

/** Width of a text in pixels, in the face that figures use. Estimates where there is no canvas. */
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

/** Cuts a word that no line can hold, such as an address, where the line ends. */
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
 * Breaks a text into lines that fit a width: between words, and between any two characters of Chinese. A
 * single word that is too long is cut.
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
