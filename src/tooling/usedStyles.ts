import { clone, generate, ident, parse, walk, type CssNode, type List, type ListItem } from 'css-tree';
import { elementsIn, type Parent } from './markup.ts';

/**
 * Selectors of states that occur without the app: a selected theme, another view, an opened disclosure, a drawing that
 * is awaited.
 */
const comesLater = ['html', '[data-theme]', '[data-view]', '[data-late]', '[open]', '[data-use]'];

/** Returns the custom properties that a text reads. */
const propertiesIn = (css: string): string[] =>
  Array.from(css.matchAll(/var\(\s*(--[\w-]+)/g), ([, name = '']) => name);

/** Returns the parts of an attribute: its presence, its classes, id or type, and the custom properties that it reads. */
function partsOfAttribute(name: string, value: string): string[] {
  const own: Readonly<Record<string, () => string[]>> = {
    id: () => [`#${value}`],
    type: () => [`[type=${value}]`],
    class: () => value.split(/\s+/).map((each) => `.${each}`),
  };
  return [`[${name.toLowerCase()}]`, ...(own[name]?.() ?? []), ...propertiesIn(value)];
}

/**
 * Returns the parts of selectors that occur in a page: `td`, `.pill`, `#late`, `[open]`; and the custom properties that
 * its attributes read: `--grid`.
 */
export function partsOf(page: Parent): Set<string> {
  const parts = new Set(comesLater);
  for (const { tagName, attrs } of elementsIn(page)) {
    parts.add(tagName.toLowerCase());
    for (const { name, value } of attrs) for (const part of partsOfAttribute(name, value)) parts.add(part);
  }
  return parts;
}

/** Parts of fields that only some fields have, and the selector of such a field. */
const fieldParts: readonly (readonly [part: RegExp, field: string])[] = [
  [/^placeholder$/, '[placeholder]'],
  [/^file-selector-button$/, '[type=file]'],
  [/^-webkit-search-/, '[type=search]'],
  [/^-webkit-(?:inner|outer)-spin-button$/, '[type=number]'],
  [/^-webkit-datetime-edit-(?:hour|minute|second|millisecond|meridiem)-/, '[type=time]'],
  [/^-webkit-(?:date|calendar)/, '[type=date]'],
];

/** Returns what a part of a selector requires; `null` if every document has it. */
function askedBy(node: CssNode): string | null {
  switch (node.type) {
    case 'PseudoElementSelector':
      return fieldParts.find(([part]) => part.test(node.name))?.[1] ?? null;
    case 'ClassSelector':
      return `.${ident.decode(node.name)}`;
    case 'IdSelector':
      return `#${ident.decode(node.name)}`;
    case 'AttributeSelector':
      return `[${node.name.name.toLowerCase()}]`;
    case 'TypeSelector':
      return node.name === '*' ? null : node.name.toLowerCase();
    default:
      return null;
  }
}

/**
 * States caused by a pointer or by input, the host of a shadow tree, which pages do not have, and Firefox's name for
 * `:focus-visible`, which our own rule follows.
 */
const unmet = new Set(['hover', 'active', 'host', '-moz-ui-invalid', '-moz-focusring']);

/** Of these one must match; the content of `:not` may exist or not. */
const lists = new Set(['is', 'where', 'has']);

/** True if an element of a document with these parts can match a selector, now or in another state except those. */
function canMeet(selector: CssNode, parts: ReadonlySet<string>): boolean {
  if (selector.type !== 'Selector') return true;
  return selector.children.toArray().every((node) => {
    if (node.type !== 'PseudoClassSelector') {
      const asked = askedBy(node);
      return asked === null || parts.has(asked);
    }
    if (unmet.has(node.name)) return false;
    if (!lists.has(node.name) || node.children === null) return true;
    const [list] = node.children;
    return list?.type !== 'SelectorList' || list.children.some((each) => canMeet(each, parts));
  });
}

const isEmptied = (node: CssNode): boolean =>
  // An empty layer keeps its place among the others.
  (node.type === 'Rule' || (node.type === 'Atrule' && node.name !== 'layer')) &&
  node.block?.children.isEmpty === true;

function dropEmptied(sheet: CssNode): void {
  walk(sheet, {
    leave: (node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) => {
      if (isEmptied(node)) list.remove(item);
    },
  });
}

function dropUnmet(sheet: CssNode, parts: ReadonlySet<string>): void {
  walk(sheet, {
    visit: 'Rule',
    // Keyframes contain no selectors.
    enter({ prelude }, item, list) {
      if (prelude.type !== 'SelectorList' || this.atrule?.name.endsWith('keyframes') === true) return;
      prelude.children.forEach((selector, at, all) => {
        if (!canMeet(selector, parts)) all.remove(at);
      });
      if (prelude.children.isEmpty) list.remove(item);
    },
  });
}

/** Media of rules that can wait for the whole sheet: live figures in print, and selected options in forced colors. */
const waiting: readonly string[] = ['print and (scripting:enabled)', '(forced-colors:active)'];

/**
 * True if a node can wait for the whole sheet: rules only for such media, pointer styles, Tailwind's fallback for
 * browsers without `@property`, and comments.
 */
function canWait(node: CssNode): boolean {
  if (node.type === 'Comment' || (node.type === 'Declaration' && node.property === 'cursor')) return true;
  if (node.type !== 'Atrule' || node.prelude === null) return false;
  const prelude = generate(node.prelude).trim();
  return (
    (node.name === 'media' && waiting.includes(prelude)) ||
    (node.name === 'layer' && prelude === 'properties')
  );
}

function dropWaiting(sheet: CssNode): void {
  walk(sheet, {
    enter(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (!canWait(node)) return;
      // A layer keeps its place among the others.
      if (node.type === 'Atrule' && node.name === 'layer') node.block?.children.clear();
      else list.remove(item);
    },
  });
}

/** Removes fallbacks of custom properties that the theme sets. */
function dropUnusedFallbacks(sheet: CssNode): void {
  const set = new Set<string>();
  walk(sheet, function (node) {
    const isTheme = this.atrule?.prelude != null && generate(this.atrule.prelude).trim() === 'theme';
    if (node.type === 'Declaration' && isTheme) set.add(node.property);
  });
  walk(sheet, (node) => {
    if (node.type === 'Raw')
      node.value = node.value.replaceAll(/var\((--[\w-]+),[^()]*\)/g, (all, name: string) =>
        set.has(name) ? `var(${name})` : all,
      );
  });
}

/** Returns the custom property that a node sets or registers; `null` if there is none. */
function propertyOf(node: CssNode): string | null {
  if (node.type === 'Declaration') return node.property.startsWith('--') ? node.property : null;
  return node.type === 'Atrule' && node.name === 'property' && node.prelude !== null
    ? generate(node.prelude).trim()
    : null;
}

/** Removes unused custom properties, and then those that only they used. */
function dropUnread(sheet: CssNode, parts: ReadonlySet<string>): void {
  let isDone = false;
  while (!isDone) {
    isDone = true;
    const read = new Set([...propertiesIn(generate(sheet)), ...parts]);
    walk(sheet, (node, item, list) => {
      const property = propertyOf(node);
      if (property === null || read.has(property)) return;
      list.remove(item);
      isDone = false;
    });
    dropEmptied(sheet);
  }
}

/** A style sheet from which pages take what they use. */
export class UsedStyles {
  readonly #sheet: CssNode;
  readonly #asked: ReadonlySet<string>;

  /** @param css whole sheet. */
  constructor(css: string) {
    // Kept rules are written unchanged.
    this.#sheet = parse(css, { parseValue: false, parseAtrulePrelude: false, parseCustomProperty: false });
    const asked = new Set<string>();
    walk(this.#sheet, (node) => {
      const part = askedBy(node);
      if (part !== null) asked.add(part);
    });
    this.#asked = asked;
  }

  /** Returns those of some parts of pages that the sheet asks for. */
  askedOf(parts: Iterable<string>): Set<string> {
    return new Set([...parts].filter((part) => this.#asked.has(part)));
  }

  /**
   * Returns the rules that pages need until the whole sheet has loaded, in order and in their layers: those that can
   * apply in any state, including print, but not under a pointer.
   *
   * @param parts those of all of the pages, and of the drawings that they reference.
   */
  of(parts: ReadonlySet<string>): string {
    const sheet = clone(this.#sheet);
    dropWaiting(sheet);
    dropUnusedFallbacks(sheet);
    dropUnmet(sheet, parts);
    dropEmptied(sheet);
    dropUnread(sheet, parts);
    return generate(sheet);
  }
}
