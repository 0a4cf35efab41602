import { clone, generate, ident, parse, walk, type CssNode, type List, type ListItem } from 'css-tree';

/** What may come to stand in a page without the app: a theme that was chosen, another view, a part that is opened. */
const comesLater = ['html', '[data-theme]', '[data-view]', '[data-late]', '[open]'];

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** What selectors can ask for of an attribute: that it is there, one of its classes, its id, its type. */
function partsOfAttribute(attribute: string, value: string): string[] {
  const name = attribute.toLowerCase();
  const own: Readonly<Record<string, () => string[]>> = {
    id: () => [`#${value}`],
    type: () => [`[type=${value}]`],
    class: () =>
      decoded(value)
        .split(/\s+/)
        .map((each) => `.${each}`),
  };
  return [`[${name}]`, ...(own[name]?.() ?? [])];
}

/**
 * What selectors can ask for in a document, as they say it: `td`, `.pill`, `#late`, `[open]`.
 *
 * @param html as React and the template write it: attributes in double quotes.
 */
function partsOf(html: string): Set<string> {
  const parts = new Set(comesLater);
  for (const [, name = '', attributes = ''] of html.matchAll(
    /<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)/gi,
  )) {
    parts.add(name.toLowerCase());
    for (const [, attribute = '', value = ''] of attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g))
      for (const part of partsOfAttribute(attribute, value)) parts.add(part);
  }
  return parts;
}

/** Parts of fields that only some fields have, and what such a field is known by. */
const fieldParts: readonly (readonly [part: RegExp, field: string])[] = [
  [/^placeholder$/, '[placeholder]'],
  [/^file-selector-button$/, '[type=file]'],
  [/^-webkit-search-/, '[type=search]'],
  [/^-webkit-(?:inner|outer)-spin-button$/, '[type=number]'],
  [/^-webkit-datetime-edit-(?:hour|minute|second|millisecond|meridiem)-/, '[type=time]'],
  [/^-webkit-(?:date|calendar)/, '[type=date]'],
];

/** What a part of a selector asks for; `null` where a document cannot lack it. */
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
 * States that a pointer or an entry brings about, the host of a shadow tree, which no page is, and Firefox's name for
 * `:focus-visible`, which our own rule for that comes after.
 */
const unmet = new Set(['hover', 'active', 'host', '-moz-ui-invalid', '-moz-focusring']);

/** Of these one must be met; what `:not` names may be there or not. */
const lists = new Set(['is', 'where', 'has']);

/** Whether something in a document with these parts can meet a selector, now or in another state but those. */
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
    // What stands in keyframes are no selectors.
    enter({ prelude }, item, list) {
      if (prelude.type !== 'SelectorList' || this.atrule?.name.endsWith('keyframes') === true) return;
      prelude.children.forEach((selector, at, all) => {
        if (!canMeet(selector, parts)) all.remove(at);
      });
      if (prelude.children.isEmpty) list.remove(item);
    },
  });
}

/** Media of rules that can wait for the whole sheet: live figures on paper, and how the chosen is told from the rest in forced colors. */
const waiting: readonly string[] = ['print and (scripting:enabled)', '(forced-colors:active)'];

/**
 * Whether something can wait for the whole sheet: what is for such media alone, how a pointer looks, what Tailwind says to
 * browsers that do not know `@property`, and comments.
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

/** Takes away what stands in for custom properties that the theme sets. */
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

/** The custom property that a node gives a value or a type; `null` where it does neither. */
function propertyOf(node: CssNode): string | null {
  if (node.type === 'Declaration') return node.property.startsWith('--') ? node.property : null;
  return node.type === 'Atrule' && node.name === 'property' && node.prelude !== null
    ? generate(node.prelude).trim()
    : null;
}

/** Takes custom properties away that nothing reads, and then those that only they read. */
function dropUnread(sheet: CssNode, html: string): void {
  let isDone = false;
  while (!isDone) {
    isDone = true;
    const reading = `${generate(sheet)}${html}`.matchAll(/var\(\s*(--[\w-]+)/g);
    const read = new Set(Array.from(reading, ([, name]) => name));
    walk(sheet, (node, item, list) => {
      const property = propertyOf(node);
      if (property === null || read.has(property)) return;
      list.remove(item);
      isDone = false;
    });
    dropEmptied(sheet);
  }
}

/** A style sheet of which pages take what they use. */
export class UsedStyles {
  readonly #sheet: CssNode;
  readonly #asked: ReadonlySet<string>;

  /** @param css the whole sheet. */
  constructor(css: string) {
    // What stays is written as it stands there.
    this.#sheet = parse(css, { parseValue: false, parseAtrulePrelude: false, parseCustomProperty: false });
    const asked = new Set<string>();
    walk(this.#sheet, (node) => {
      const part = askedBy(node);
      if (part !== null) asked.add(part);
    });
    this.#asked = asked;
  }

  /** What stands in a document of all that the sheet asks for. */
  askedIn(html: string): Set<string> {
    return new Set([...partsOf(html)].filter((part) => this.#asked.has(part)));
  }

  /**
   * The rules that documents need until the whole sheet is there, in their order and in their layers: those that can
   * apply in whatever state, on paper too, but not under a pointer.
   *
   * @param html all of the documents, and what is drawn in them by reference.
   */
  of(html: string): string {
    const sheet = clone(this.#sheet);
    dropWaiting(sheet);
    dropUnusedFallbacks(sheet);
    dropUnmet(sheet, partsOf(html));
    dropEmptied(sheet);
    dropUnread(sheet, html);
    return generate(sheet);
  }
}
