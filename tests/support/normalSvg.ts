/** Attributes that say nothing about where a mark stands. */
const dropped: readonly string[] = [
  ...['font-family', 'font-size', 'data-axis', 'data-line', 'data-band', 'data-interval'],
];

/** Whole tenths of a pixel: what a reader could see at most, and the same on every machine. */
const rounded = (text: string) =>
  text.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

const attributesOf = (element: Element) =>
  [...element.attributes]
    .filter(({ name }) => !dropped.includes(name))
    .map(({ name, value }) => ` ${name}="${rounded(value)}"`)
    .sort()
    .join('');

/** Groups and definitions without marks or text are scaffolding. */
const isBare = (element: Element) =>
  element.tagName !== 'svg' && element.querySelector('path,rect,line,circle,text') === null;

const isScaffold = (element: Element) =>
  ['defs', 'title', 'desc', 'clipPath'].includes(element.tagName) &&
  element.parentElement?.tagName !== 'text';

function lines(element: Element, depth: number): string[] {
  const drawn = ['path', 'rect', 'line', 'circle', 'text'].includes(element.tagName);
  if (isScaffold(element) || (!drawn && isBare(element))) return [];
  const indent = '  '.repeat(depth);
  if (drawn) return [`${indent}<${element.tagName}${attributesOf(element)}>${element.textContent}`];
  const attributes = attributesOf(element);
  const children = [...element.children].flatMap((child) =>
    lines(child, attributes === '' ? depth : depth + 1),
  );
  return attributes === '' ? children : [`${indent}<${element.tagName}${attributes}>`, ...children];
}

/** A chart as text that changes only when the picture does: a line a mark, without ids, wrappers and noise. */
export function normalSvg(svg: SVGSVGElement): string {
  return lines(svg, 0).join('\n');
}
