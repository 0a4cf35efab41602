import { svgElement } from '../../../src/export/picture/svgElement.ts';
import {
  all,
  plotOf,
  frameTexts,
  plotTexts,
  spoilFirst,
  remove,
  set,
  shift,
  titleLines,
  subtitleLines,
  marks,
  type Fault,
} from './spoil.ts';

const rectOf = (root: Element) => all(root, 'rect').filter((rect) => rect.getAttribute('width') === '100%');
const added = (name: string) => (root: Element) => {
  root.append(svgElement(name));
  return true;
};
const attribute = (name: string, value: string) => (root: Element) =>
  spoilFirst(all(root, 'path, line, rect'), set(name, value));
const ruleOf = (root: Element) =>
  [...root.children].filter(({ localName }) => localName === 'path').slice(-1);

/** Faults of the page: edges, paper, colors, and what has no place in a file. */
export const pageFaults: readonly Fault[] = [
  {
    name: 'a text beyond the right edge',
    check: 'edges',
    says: /^The text “.+” is cut off\.$/,
    spoil: (root) => spoilFirst([frameTexts(root).at(-1)], shift('x', 5000)),
  },
  {
    name: 'a text above the upper edge',
    check: 'edges',
    says: /^The text “.+” is cut off\.$/,
    spoil: (root) => spoilFirst(frameTexts(root), set('y', '3')),
  },
  {
    name: 'a text turned out of the frame',
    check: 'edges',
    says: /^The text “.+” is cut off\.$/,
    spoil: (root) => spoilFirst([frameTexts(root).at(-1)], set('transform', 'rotate(-90)')),
  },
  {
    name: 'a name that the plot cuts off',
    check: 'edges',
    says: /^The text “.+” is cut off\.$/,
    spoil: (root) => spoilFirst(all(root, 'text[data-row]'), set('x', '4000')),
  },
  {
    name: 'a mark outside of its plot',
    check: 'cut',
    says: /^The mark of “.+” is cut off\.$/,
    spoil: (root, figure) =>
      figure.kind === 'timeline' && spoilFirst(marks(root, figure), set('transform', 'translate(0 -2000)')),
  },
  {
    name: 'a title upon a subtitle',
    check: 'overlap',
    says: /^The text “.+” and the text “.+” cover each other\.$/,
    spoil: (root, figure) => {
      const [line] = titleLines(root, figure).slice(-1);
      const [below] = subtitleLines(root, figure);
      if (line === undefined || below === undefined) return false;
      set('y', line.getAttribute('y') ?? '')(below);
      return true;
    },
  },
  {
    name: 'a note upon the plot',
    check: 'overlap',
    says: /^The text “.+” and the text “.+” cover each other\.$/,
    spoil: (root) => {
      const plot = plotOf(root);
      const label = plotTexts(root).at(-1);
      const y = Number(plot.getAttribute('y')) + Number(label?.getAttribute('y'));
      return spoilFirst([frameTexts(root).at(-1)], (text) => {
        set('y', String(y))(text);
        set('x', String(Number(label?.getAttribute('x')) - 20))(text);
      });
    },
  },
  {
    name: 'another size',
    check: 'size',
    says: /^The picture does not have its size of 1600 × 900 pixels\.$/,
    spoil: (root) => spoilFirst([root], set('width', '1599')),
  },
  {
    name: 'no role',
    check: 'size',
    says: /^The picture does not say that it is an image\.$/,
    spoil: (root) => spoilFirst([root], (svg) => svg.removeAttribute('role')),
  },
  {
    name: 'no paper',
    check: 'paper',
    says: /^The picture lacks its paper\.$/,
    spoil: (root) => spoilFirst(rectOf(root), remove),
  },
  {
    name: 'paper of another color',
    check: 'paper',
    says: /^The picture lacks its paper\.$/,
    spoil: (root) => spoilFirst(rectOf(root), set('fill', '#000000')),
  },
  ...[
    'var(--ink)',
    'oklch(0.5 0.1 20)',
    'currentColor',
    'inherit',
    '',
    'light-dark(#fff, #000)',
    'url(#gone)',
  ].map((value) => ({
    name: `the color “${value}”`,
    check: 'paints',
    says: /^The color “.*” means nothing outside the page\.$/,
    spoil: (root: Element) => spoilFirst(ruleOf(root), set('stroke', value)),
  })),
  {
    name: 'a text without a color',
    check: 'paints',
    says: /^The text “.+” has no color\.$/,
    spoil: (root) => spoilFirst(frameTexts(root), (text) => text.removeAttribute('fill')),
  },
  ...['foreignObject', 'image', 'script', 'use', 'a', 'iframe', 'animate'].map((name) => ({
    name: `an element “${name}”`,
    check: 'contents',
    says: /^The picture holds a “.+”, which other programs do not draw\.$/,
    spoil: added(name),
  })),
  ...['onload', 'class', 'style', 'href', 'tabindex'].map((name) => ({
    name: `an attribute “${name}”`,
    check: 'contents',
    says: /^The picture holds the attribute “.+” of a page\.$/,
    spoil: attribute(name, 'x'),
  })),
  {
    name: 'a reference to elsewhere',
    check: 'contents',
    says: /^The picture leads out of its file, to “url\(https:/,
    spoil: attribute('clip-path', 'url(https://elsewhere.example/a.svg#b)'),
  },
  {
    name: 'a character that XML cannot write',
    check: 'characters',
    says: /^The picture holds a character that no file can hold\.$/,
    spoil: attribute('data-row', 'a\u0001b'),
  },
];
