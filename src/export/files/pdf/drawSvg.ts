import type { PDFDocument } from 'pdfkit';
import type { FontCoverage } from '../../../theme/fontCoverage.ts';
import { faceRuns, type FaceRun } from '../../fonts/facesOf.ts';
import { numberAttribute, readTransform, viewportOf } from '../../svg/matrix.ts';
import { pathPoints, undrawn } from '../../svg/shape.ts';
import { styleOf, type SvgStyle } from '../../svg/style.ts';
import { textRuns } from '../../svg/text.ts';

/** Context for drawing a picture. */
export interface SvgPen {
  /** Has the fonts of the picture by their names. */
  readonly document: PDFDocument;
  readonly coverage: FontCoverage;
  /** Texts that link to a URL. */
  readonly linked: ReadonlySet<Element>;
  readonly link: string;
}

/** Sets a text as a whole: word by word, pairs with a space would not be kerned. */
const WHOLE = { features: [] } as const;

/** @throws Error if the color is not hexadecimal, like all in our pictures. */
function paintOf(color: string): string | null {
  if (color === 'none' || color === 'transparent') return null;
  // SVG's own default color.
  if (color === '') return '#000000';
  if (!/^#(?:[\da-f]{3}){1,2}$/i.test(color)) {
    throw new Error(`The color “${color}” cannot be written into a PDF.`);
  }
  return color;
}

/** @throws Error if none of our fonts has the characters. */
function setFace({ document }: SvgPen, { face, text }: FaceRun, size: number): void {
  if (face === null) {
    throw new Error(`No font of this site has the character “${text}”, so the PDF would lack it.`);
  }
  document.font(face.name).fontSize(size);
}

function drawnWidth(text: string, style: SvgStyle, pen: SvgPen): number {
  return faceRuns(text, style, pen.coverage).reduce((sum, run) => {
    setFace(pen, run, style.fontSize);
    return sum + pen.document.widthOfString(run.text, WHOLE);
  }, 0);
}

function drawText(element: Element, around: SvgStyle, pen: SvgPen): void {
  const { document, coverage, linked, link } = pen;
  for (const { text, style, box, ...at } of textRuns(element, around, (...run) => drawnWidth(...run, pen))) {
    const fill = paintOf(style.fill);
    if (fill === null || text.trim() === '') continue;
    document.save().fillColor(fill, style.fillOpacity * style.opacity);
    let { x } = at;
    for (const run of faceRuns(text, style, coverage)) {
      setFace(pen, run, style.fontSize);
      const characterSpacing = style.letterSpacing;
      document.text(run.text, x, at.y, {
        ...WHOLE,
        lineBreak: false,
        baseline: 'alphabetic',
        characterSpacing,
      });
      x += document.widthOfString(run.text, WHOLE) + characterSpacing * run.text.length;
    }
    document.restore();
    const href = linked.has(element) ? link : element.getAttribute('data-href');
    if (href !== null) {
      const Contents = new TextEncoder().encode(href);
      document.link(box.left, box.top, box.right - box.left, box.bottom - box.top, href, { Contents });
    }
  }
}

/** @throws Error if the path cannot be parsed, or has curves that pdfkit draws differently from SVG. */
function tracePath(d: string, document: PDFDocument): void {
  if (/[qt]/i.test(d) || pathPoints(d).some(({ x, y }) => !Number.isFinite(x + y))) {
    throw new Error(`The path “${d.slice(0, 40)}” cannot be written into a PDF.`);
  }
  document.path(d);
}

/** @throws Error if it is a shape that our pictures do not have, or a coordinate in it is not a number. */
function trace(element: Element, document: PDFDocument): void {
  const at = (name: string) => numberAttribute(element, name, 0);
  switch (element.localName) {
    case 'rect':
      document.rect(at('x'), at('y'), at('width'), at('height'));
      return;
    case 'line':
      document.moveTo(at('x1'), at('y1')).lineTo(at('x2'), at('y2'));
      return;
    case 'circle':
      document.circle(at('cx'), at('cy'), at('r'));
      return;
    case 'path':
      tracePath(element.getAttribute('d') ?? '', document);
      return;
    default:
      throw new Error(`The picture has a <${element.localName}>, which cannot be written into a PDF.`);
  }
}

function drawShape(element: Element, style: SvgStyle, { document }: SvgPen): void {
  const { opacity, strokeWidth, dash } = style;
  const fill = paintOf(style.fill);
  const stroke = strokeWidth > 0 ? paintOf(style.stroke) : null;
  if (fill === null && stroke === null) return;
  document.save();
  if (fill !== null) document.fillColor(fill, style.fillOpacity * opacity);
  if (stroke !== null) {
    document.strokeColor(stroke, style.strokeOpacity * opacity).lineWidth(strokeWidth);
    document.lineCap(style.lineCap).lineJoin(style.lineJoin);
    if (dash.length > 0) document.dash(dash);
  }
  trace(element, document);
  if (stroke === null) document.fill();
  else if (fill === null) document.stroke();
  else document.fillAndStroke();
  document.restore();
}

/** Clips the following to the shapes that the element references, if any. */
function clipTo(element: Element, document: PDFDocument): void {
  const id = /^url\(#(.+)\)$/.exec(element.getAttribute('clip-path') ?? '')?.[1];
  if (id === undefined) return;
  for (const shape of element.closest('svg')?.querySelectorAll(`clipPath[id="${id}"] > *`) ?? []) {
    trace(shape, document);
  }
  document.clip();
}

function enterSvg(element: Element, document: PDFDocument): void {
  const { matrix, shown } = viewportOf(element);
  document.transform(...matrix);
  document.rect(shown.left, shown.top, shown.right - shown.left, shown.bottom - shown.top).clip();
}

/**
 * Draws an element of one of our pictures with all its children, at the document's own transform.
 *
 * @throws Error if it has something that our pictures do not have, or a character that no font has: better no file
 *   than an incomplete one.
 */
export function drawSvg(element: Element, around: SvgStyle, pen: SvgPen): void {
  if (undrawn.has(element.localName)) return;
  const { document } = pen;
  const style = styleOf(element, around);
  const isGroup = element.localName === 'g' || element.localName === 'svg';
  document.save();
  const transform = element.getAttribute('transform');
  if (transform !== null) document.transform(...readTransform(transform));
  clipTo(element, document);
  if (element.localName === 'svg') enterSvg(element, document);
  if (isGroup) for (const child of element.children) drawSvg(child, style, pen);
  else if (!style.hidden) (element.localName === 'text' ? drawText : drawShape)(element, style, pen);
  document.restore();
}
