import { squeezed } from '../../../src/export/checks/said.ts';
import type { Figure } from '../../../src/figure/figure.ts';
import { legendItems } from '../../../src/figure/firstPaint.ts';
import { expectedMarks } from '../../parity/proofs.ts';

/** A fault that a picture could have, and what its proof must say to it. */
export interface Fault {
  readonly name: string;
  readonly check: string;
  readonly says: RegExp;
  /** Spoils the picture; `false` where it has nothing of the kind. */
  readonly spoil: (root: Element, figure: Figure) => boolean;
}

export const all = (root: Element, selector: string) => [...root.querySelectorAll(selector)];
export const plotOf = (root: Element) => root.querySelector('svg') ?? root;
export const frameTexts = (root: Element) => all(root, 'text').filter((text) => text.closest('svg') === root);
export const plotTexts = (root: Element) => all(plotOf(root), 'text');
export const says = (text: string) => (element: Element) => squeezed(element.textContent) === squeezed(text);

/** Spoils the first of some elements; `false` where there is none. */
export function spoilFirst(
  elements: readonly (Element | undefined | null)[],
  spoil: (element: Element) => void,
) {
  const [first] = elements;
  if (first == null) return false;
  spoil(first);
  return true;
}

export const remove = (element: Element) => element.remove();
export const set = (name: string, value: string) => (element: Element) => element.setAttribute(name, value);
export const shift = (name: string, by: number) => (element: Element) =>
  element.setAttribute(name, String(Number(element.getAttribute(name)) + by));

/** Lines of the frame with other words, as long as they were. */
function spread(said: string, lines: readonly Element[]): void {
  let from = 0;
  for (const line of lines) {
    const { length } = squeezed(line.textContent);
    line.textContent = said.slice(from, from + length);
    from += length;
  }
}

/** Replaces words by shorter ones that may be broken over several lines of the frame. */
export function replaceInFrame(root: Element, words: string, by: string): boolean {
  const wanted = squeezed(words);
  const texts = frameTexts(root);
  for (let start = 0; start < texts.length; start += 1) {
    for (let end = start + 1; end <= Math.min(texts.length, start + 8); end += 1) {
      const lines = texts.slice(start, end);
      const said = lines.map((line) => squeezed(line.textContent)).join('');
      if (!said.includes(wanted)) continue;
      spread(said.replace(wanted, by), lines);
      return true;
    }
  }
  return false;
}

export const titleLines = (root: Element, figure: Figure) =>
  frameTexts(root).filter(
    ({ textContent }, index) =>
      index < 3 && textContent !== '' && squeezed(figure.title).includes(squeezed(textContent)),
  );
export const subtitleLines = (root: Element, figure: Figure) =>
  frameTexts(root)
    .slice(titleLines(root, figure).length)
    .filter(({ textContent }) => squeezed(figure.subtitle).includes(squeezed(textContent)))
    .slice(0, 1);
export const legendTexts = (root: Element, figure: Figure) =>
  legendItems(figure).flatMap(({ label }) => frameTexts(root).find(says(label)) ?? []);
export const rowsOf = (figure: Figure) => ('rows' in figure ? figure.rows : []);
export const rowTexts = (root: Element, figure: Figure) =>
  rowsOf(figure).flatMap(({ label }) => plotTexts(root).find(says(label)) ?? []);
/** Of a point whose value is neither the smallest nor the largest: its mark, not those that span the scale. */
export const marks = (root: Element, figure: Figure) => {
  const sorted = expectedMarks(figure).toSorted((a, b) => a.value - b.value);
  const middle = sorted.filter(({ value }) => value !== 0).slice(1, -1);
  return (middle.length > 0 ? middle : sorted).flatMap(({ key }) =>
    all(root, `[data-key="${key.replaceAll('"', '\\"')}"]`),
  );
};

export const isKind = (figure: Figure, kinds: readonly Figure['kind'][]) => kinds.includes(figure.kind);
