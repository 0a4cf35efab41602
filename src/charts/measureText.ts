import { SANS } from '../theme/fonts.ts';

type Measure = (text: string, size: number, weight: number, family: string) => number;

/** CJK is set on a square; the Latin average is a little over half of its size. */
function estimate(text: string, size: number): number {
  let em = 0;
  for (const char of text) em += /[⺀-鿿＀-￯]/u.test(char) ? 1 : 0.56;
  return em * size;
}

/** A canvas of the document, since only it is sure to know the page's faces; tests without layout have none. */
function canvasMeasure(): Measure {
  if (typeof CanvasRenderingContext2D === 'undefined') return estimate;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimate;
  return (text, size, weight, family) => {
    context.font = `${String(weight)} ${String(size)}px ${family}`;
    return context.measureText(text).width;
  };
}

let measure: Measure | null = null;

/** Width of a text in pixels, in the face that figures use. Estimates where there is no canvas. */
export function textWidth(text: string, size: number, weight = 400, family = SANS): number {
  measure ??= canvasMeasure();
  return measure(text, size, weight, family);
}

/** Shortens a text with an ellipsis until it fits; the caller keeps the full text for the mark's title. */
export function fitText(text: string, size: number, width: number, weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  let length = text.length - 1;
  while (length > 1 && textWidth(`${text.slice(0, length).trimEnd()}…`, size, weight) > width) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}

/**
 * Breaks a text into lines that fit a width: between words, and between any two characters of Chinese.
 * A single word that is too long stands on a line of its own.
 */
export function wrapText(text: string, size: number, width: number, weight = 400, family = SANS): string[] {
  const pieces = text.match(/[⺀-鿿＀-￯]|[^\s⺀-鿿＀-￯]+|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, weight, family) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
