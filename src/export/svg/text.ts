import { textWidth } from '../../charts/measureText.ts';
import type { Box } from './matrix.ts';
import { styleOf, type SvgStyle } from './style.ts';

/** Returns the width of a text without its letter spacing (the text's own units). */
export type MeasureText = (text: string, style: SvgStyle) => number;

/** Measures like the page, which laid out the picture. */
export const measureDrawn: MeasureText = (text, { fontSize, fontWeight, fontFamily }) =>
  textWidth(text, fontSize, fontWeight, fontFamily);

/** A run of text in one style with its position (the text's own units). */
export interface TextRun {
  readonly text: string;
  readonly style: SvgStyle;
  /** Left edge of its first letter, whatever the anchor. */
  readonly x: number;
  /** Baseline of its line. */
  readonly y: number;
  readonly box: Box;
}

interface Unplaced {
  readonly text: string;
  readonly style: SvgStyle;
  /** Anchor position; `null` if the run follows the previous text. */
  readonly x: number | null;
  readonly y: number;
  readonly width: number;
}

/** Extent of letters above and below their baseline, as a share of their size. */
const ASCENT = 0.78;
const DESCENT = 0.22;

/** Parses a length in pixels or relative to the text size ("0.71em"). */
const lengthOf = (text: string, { fontSize }: SvgStyle): number =>
  text.endsWith('em') ? Number(text.slice(0, -2)) * fontSize : Number(text.replace(/px$/, ''));

function textPlace(element: Element, name: string, style: SvgStyle): number | null {
  const text = element.getAttribute(name);
  return text === null ? null : lengthOf(text, style);
}

/** Position of the next words of a text; `x` is `null` if they follow the previous text. */
type Pen = Pick<Unplaced, 'x' | 'y'>;

const penAt = (element: Element, style: SvgStyle, before: Pen): Pen => ({
  x: textPlace(element, 'x', style) ?? before.x,
  y: (textPlace(element, 'y', style) ?? before.y) + (textPlace(element, 'dy', style) ?? 0),
});

/** Returns the runs of a text: its own words and those of its spans, each with its new position. */
function unplacedRuns(element: Element, style: SvgStyle, measure: MeasureText): Unplaced[] {
  const runs: Unplaced[] = [];
  let pen = penAt(element, style, { x: 0, y: 0 });
  for (const node of element.childNodes) {
    const isSpan = node instanceof Element;
    if (isSpan && node.localName !== 'tspan') continue;
    const own = isSpan ? styleOf(node, style) : style;
    if (isSpan) pen = penAt(node, own, pen);
    const text = (node.textContent ?? '').replaceAll(/\s+/g, ' ');
    if (text === '') continue;
    const width = measure(text, own) + own.letterSpacing * text.length;
    runs.push({ text, style: own, ...pen, width });
    pen = { ...pen, x: null };
  }
  return runs;
}

/** Groups consecutive runs on one line, which share an anchor. */
function chunks(runs: readonly Unplaced[]): Unplaced[][] {
  const all: Unplaced[][] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.x === null && last !== undefined) last.push(run);
    else all.push([run]);
  }
  return all;
}

/** Share of a text's width to the left of its anchor. */
const shares: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/**
 * Returns the content of a `<text>` and the position of each of its runs.
 *
 * @param style style of the element itself.
 * @param measure measures in the fonts with which the text is shown.
 */
export function textRuns(element: Element, style: SvgStyle, measure: MeasureText): TextRun[] {
  return chunks(unplacedRuns(element, style, measure)).flatMap((chunk) => {
    const whole = chunk.reduce((sum, run) => sum + run.width, 0);
    let x = (chunk[0]?.x ?? 0) - whole * (shares[chunk[0]?.style.anchor ?? 'start'] ?? 0);
    return chunk.map(({ text, style: own, y, width }) => {
      const [top, bottom] = [y - ASCENT * own.fontSize, y + DESCENT * own.fontSize];
      const run = { text, style: own, x, y, box: { left: x, top, right: x + width, bottom } };
      x += width;
      return run;
    });
  });
}
