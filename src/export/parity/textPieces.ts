import { textWidth } from '../../charts/measureText.ts';
import { styleOf, type DrawnStyle } from './drawnStyle.ts';
import type { Box } from './matrix.ts';

export interface TextPiece {
  readonly text: string;
  readonly box: Box;
}

interface Run {
  readonly text: string;
  readonly style: DrawnStyle;
  readonly x: number | null;
  readonly y: number;
  readonly width: number;
}

/** How far letters reach above and below their line, as a share of their size. */
const ASCENT = 0.78;
const DESCENT = 0.22;

/** A length in pixels or in sizes of the text ("0.71em"). */
const lengthOf = (text: string, { fontSize }: DrawnStyle): number =>
  text.endsWith('em') ? Number(text.slice(0, -2)) * fontSize : Number(text.replace(/px$/, ''));

function placeOf(element: Element, name: string, style: DrawnStyle): number | null {
  const text = element.getAttribute(name);
  return text === null ? null : lengthOf(text, style);
}

const widthOf = (text: string, { fontSize, fontWeight, fontFamily, letterSpacing }: DrawnStyle): number =>
  textWidth(text, fontSize, fontWeight, fontFamily) + letterSpacing * text.length;

/** Where the next words of a text stand; `x` is `null` where they follow what was written before. */
interface Pen {
  readonly x: number | null;
  readonly y: number;
}

const penAt = (element: Element, style: DrawnStyle, before: Pen): Pen => ({
  x: placeOf(element, 'x', style) ?? before.x,
  y: (placeOf(element, 'y', style) ?? before.y) + (placeOf(element, 'dy', style) ?? 0),
});

/** The runs of a text: its own words and those of its spans, each with the place at which it is set anew. */
function runsOf(element: Element, style: DrawnStyle): Run[] {
  const runs: Run[] = [];
  let pen = penAt(element, style, { x: 0, y: 0 });
  for (const node of element.childNodes) {
    const isSpan = node instanceof Element;
    if (isSpan && node.localName !== 'tspan') continue;
    const own = isSpan ? styleOf(node, style) : style;
    if (isSpan) pen = penAt(node, own, pen);
    const text = (node.textContent ?? '').replaceAll(/\s+/g, ' ');
    if (text === '') continue;
    runs.push({ text, style: own, ...pen, width: widthOf(text, own) });
    pen = { ...pen, x: null };
  }
  return runs;
}

/** Runs that follow each other on one line share an anchor. */
function chunks(runs: readonly Run[]): Run[][] {
  const all: Run[][] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.x === null && last !== undefined) last.push(run);
    else all.push([run]);
  }
  return all;
}

/** What a text says and where each of its runs stands, in the text's own units. */
export function textPieces(element: Element, style: DrawnStyle): TextPiece[] {
  return chunks(runsOf(element, style)).flatMap((chunk) => {
    const width = chunk.reduce((sum, run) => sum + run.width, 0);
    const shift = style.anchor === 'end' ? width : style.anchor === 'middle' ? width / 2 : 0;
    let left = (chunk[0]?.x ?? 0) - shift;
    return chunk.map(({ text, y, width: own, style: { fontSize } }) => {
      const box = { left, top: y - ASCENT * fontSize, right: left + own, bottom: y + DESCENT * fontSize };
      left += own;
      return { text, box };
    });
  });
}
