import { parseFragment, serialize, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Markup that a parser has read: as browsers with scripts do, to whom the content of `<noscript>` is text. */
export { parse as readPage, parseFragment as readPart } from 'parse5';

export type Element = Tree.Element;

/** A page, a part of one, or an element. */
export type Parent = Tree.ParentNode;

export const isElement = (node: Tree.Node | null | undefined): node is Element =>
  node != null && 'tagName' in node;

/** Returns all elements below a node, in the order of the page. */
export function elementsIn({ childNodes }: Parent, found: Element[] = []): Element[] {
  for (const child of childNodes.filter(isElement)) {
    found.push(child);
    elementsIn(child, found);
  }
  return found;
}

/** Returns the value of an attribute; `undefined` if the element lacks it. */
export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** Returns the element with an id. */
export const withId = (elements: readonly Element[], id: string): Element | undefined =>
  elements.find((element) => attributeOf(element, 'id') === id);

/** Returns the pieces of text below a node. */
export const textsIn = ({ childNodes }: Parent): string[] =>
  childNodes.flatMap((child) => (isElement(child) ? textsIn(child) : 'value' in child ? [child.value] : []));

export const textOf = (parent: Parent): string => textsIn(parent).join('');

/** Writes the no-break space as itself: XML, which drawings are, does not know its name. */
const withSpaces = (html: string): string => html.replaceAll('&nbsp;', '\u00a0');

/** Returns the markup of what is in a node. */
export const innerOf = (parent: Parent): string => withSpaces(serialize(parent));

/** Returns the markup of an element. */
export const outerOf = (element: Element): string => withSpaces(serializeOuter(element));

/** Puts other markup in the place of an element. */
export function replaceBy(element: Element, html: string): void {
  const { parentNode } = element;
  if (parentNode === null) return;
  parentNode.childNodes = parentNode.childNodes.flatMap((child) =>
    child === element ? parseFragment(html).childNodes : [child],
  );
}

/** Returns the URLs of the scripts that a page requests by itself. */
export const moduleScripts = (elements: readonly Element[]): string[] =>
  elements.flatMap((element) =>
    attributeOf(element, 'type') === 'module' ? (attributeOf(element, 'src') ?? []) : [],
  );
