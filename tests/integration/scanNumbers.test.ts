import { beforeEach, describe, expect, it } from 'vitest';
import { scanNumbers } from '../support/scanNumbers.ts';

/** Makes an element with attributes and children; pages are built from text nowhere, tests neither. */
function el(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const opener = (text: string) => el('button', { class: 'evidence-link' }, text);
const evidenceButton = (more: Record<string, string> = {}) =>
  el('figcaption', {}, el('button', more, 'Evidence'));
const scan = (...children: (Node | string)[]) => scanNumbers(el('main', {}, ...children));

describe('scanNumbers', () => {
  beforeEach(() => document.body.replaceChildren());

  it.each([
    ['in a sentence', el('p', {}, 'China holds 90 seats')],
    ['in a row without a card', el('table', {}, el('tr', {}, el('td', {}, '90'), el('td', {}, 'China')))],
    ['in a figure without evidence', el('figure', { 'data-figure': 'x' }, el('p', {}, '90'))],
    [
      'in a figure whose evidence cannot be opened',
      el('figure', { 'data-figure': 'x' }, el('p', {}, '90'), evidenceButton({ disabled: '' })),
    ],
    ['with a reason that is not on the list', el('p', { 'data-exempt': 'because' }, '90')],
    ['beside a row that opens', el('div', {}, el('ul', {}, el('li', {}, opener('1'))), el('p', {}, '90'))],
    ['behind a link to somewhere else', el('ul', {}, el('li', {}, el('a', { href: '/about' }, 'x'), '90'))],
  ])('finds a naked number %s', (_where, planted) => {
    expect(scan(planted).naked.join()).toContain('90');
  });

  it('takes for covered what opens, and what stands in its row, figure or list entry', () => {
    const { naked, ...found } = scan(
      el('p', {}, 'Seats: ', opener('90')),
      el('ul', {}, el('li', {}, opener('May 2026'), el('span', {}, 'a plan of 57 tasks'))),
      el(
        'ul',
        {},
        el('li', {}, el('a', { href: '/indicators/seats' }, 'Seats'), el('span', {}, '2004 to 2025')),
      ),
      el('figure', { 'data-figure': 'seats' }, el('p', {}, '2004 to 2025'), evidenceButton()),
      el('h2', { 'data-exempt': 'count' }, '635 indicators'),
    );
    expect(naked).toEqual([]);
    expect(found).toEqual({ opens: 2, inRow: 1, inEntry: 1, inFigure: 1, exempt: { count: 1 } });
  });

  it('reads text that no reader sees for nobody', () => {
    expect(scan(el('span', { class: 'sr-only' }, '90'), el('dialog', {}, '91')).naked).toEqual([]);
  });
});
