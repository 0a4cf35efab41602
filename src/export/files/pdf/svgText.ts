import type { FontWanted, GlyphRun } from './pdfFonts.ts';
import { styleOf, type SvgStyle } from './svgStyle.ts';

/** A stretch of text in one style, with the place at which it starts. */
export interface PlacedText {
  readonly text: string;
  readonly runs: readonly GlyphRun[];
  readonly style: SvgStyle;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export type SetRuns = (text: string, wanted: FontWanted) => GlyphRun[];

interface Piece {
  readonly text: string;
  readonly style: SvgStyle;
}

/** Text from one anchor on: what has no place of its own follows what stands before it. */
interface Chunk {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly pieces: Piece[];
}

/** A length in units, or in ems of the text's own size. */
function lengthOf(element: Element, name: string, size: number): number | null {
  const value = element.getAttribute(name);
  if (value === null) return null;
  const number = Number.parseFloat(value);
  return value.endsWith('em') ? number * size : number;
}

/** The place that an element gives its text on one axis, seen from where the text around it stands. */
function placeOn(element: Element, axis: 'x' | 'y', size: number, around: number): number | null {
  const at = lengthOf(element, axis, size);
  const shift = lengthOf(element, `d${axis}`, size);
  return at === null && shift === null ? null : (at ?? around) + (shift ?? 0);
}

function startChunk(element: Element, style: SvgStyle, chunks: Chunk[]): void {
  const { x: left = 0, y: top = 0 } = chunks.at(-1) ?? {};
  const [x, y] = [placeOn(element, 'x', style.size, left), placeOn(element, 'y', style.size, top)];
  if (chunks.length > 0 && x === null && y === null) return;
  chunks.push({ x: x ?? left, y: y ?? top, anchor: style.anchor, pieces: [] });
}

function chunksOf(element: Element, style: SvgStyle, chunks: Chunk[]): void {
  startChunk(element, style, chunks);
  for (const node of element.childNodes) {
    if (node instanceof Element) {
      if (node.tagName === 'tspan') chunksOf(node, styleOf(node, style), chunks);
      continue;
    }
    const text = (node.textContent ?? '').replaceAll(/\s+/g, ' ');
    chunks.at(-1)?.pieces.push({ text, style });
  }
}

const shares: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

function place({ x, y, anchor, pieces }: Chunk, setRuns: SetRuns): PlacedText[] {
  const set = pieces.map(({ text, style }) => {
    const runs = setRuns(text, style);
    const width = runs.reduce((sum, run) => sum + run.width * style.size, 0);
    return { text, style, runs, width: width + Array.from(text).length * style.spacing };
  });
  const whole = set.reduce((sum, piece) => sum + piece.width, 0);
  let left = x - whole * (shares[anchor] ?? 0);
  return set.map((piece) => {
    const placed = { ...piece, x: left, y };
    left += piece.width;
    return placed;
  });
}

/**
 * Where the parts of a `<text>` stand. A `tspan` with a place of its own is anchored anew; `dy` moves from
 * the place that the element around it has.
 */
export function placeText(element: Element, style: SvgStyle, setRuns: SetRuns): PlacedText[] {
  const chunks: Chunk[] = [];
  chunksOf(element, style, chunks);
  return chunks.flatMap((chunk) => place(chunk, setRuns)).filter(({ runs }) => runs.length > 0);
}
