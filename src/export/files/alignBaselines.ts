const numberOf = (element: Element, attribute: string): number =>
  Number(element.getAttribute(attribute) ?? '0') || 0;

/** How far down the drawing of an element begins; `null` where a transform turns or moves it. */
function topOf(element: Element): number | null {
  if (element.hasAttribute('transform')) return null;
  const parent = element.parentElement;
  if (parent === null) return 0;
  const above = topOf(parent);
  if (above === null || element.tagName !== 'svg') return above;
  return above + numberOf(element, 'y');
}

/** How far below its own `y` the first line of a text stands. */
function firstLineDrop(text: Element): number {
  const dy = text.firstElementChild?.getAttribute('dy') ?? '0';
  const size = Number(text.closest('[font-size]')?.getAttribute('font-size') ?? '0');
  return dy.endsWith('em') ? Number.parseFloat(dy) * size : Number.parseFloat(dy);
}

/**
 * Moves each text up or down by less than half a pixel of the file, so that it is on a whole one. Browsers
 * do so by themselves, other programs do not: without it the same file would look otherwise there.
 *
 * @param scale Pixels of the file to a unit of the drawing.
 */
export function alignBaselines(picture: Element, scale: number): void {
  for (const text of picture.querySelectorAll('text[y]')) {
    const top = topOf(text);
    if (top === null) continue;
    const above = top + firstLineDrop(text);
    const baseline = Math.round((above + numberOf(text, 'y')) * scale) / scale;
    text.setAttribute('y', String(Number((baseline - above).toFixed(4))));
  }
}
