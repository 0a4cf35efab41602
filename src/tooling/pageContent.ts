import * as v from 'valibot';
import { addressOf } from './assets.ts';
import {
  attributeOf,
  elementsIn,
  innerOf,
  isElement,
  readPart,
  textOf,
  textsIn,
  type Element,
  type Parent,
} from './markup.ts';
import { lightenDrawings, partDrawings } from './stillDrawings.ts';
import { partsOf } from './usedStyles.ts';

/** Parts of a rendered page that are written. */
export const contentSchema = v.object({
  /** Content of the root element, in pieces: the class of an inline style belongs between two of them. */
  pieces: v.array(v.string()),
  styles: v.array(v.string()),
  heading: v.string(),
  /** Its lead and first finding, or else its first facts. */
  description: v.string(),
  /** Files of its later drawings. */
  files: v.array(v.object({ name: v.string(), svg: v.string() })),
  /** Words that a style sheet may ask of it and its drawings. */
  parts: v.array(v.string()),
});

type PageContent = v.InferOutput<typeof contentSchema>;

/** Refuses a page with content that came late, which only a script puts into its place, or that is not found. */
function checkFinished(path: string, elements: readonly Element[], heading: string): void {
  const isWaiting = (element: Element) =>
    element.tagName === 'template' || attributeOf(element, 'class')?.startsWith('skeleton') === true;
  const waiting = elements.find(isWaiting)?.tagName ?? (heading.startsWith('No such ') ? heading : undefined);
  if (waiting !== undefined) throw new Error(`${path} has a part that is not finished: ${waiting}`);
}

/** Returns the element right after another one, if it has this name. */
function nextTo(element: Element | undefined, tagName: string): Element | undefined {
  const siblings = element?.parentNode?.childNodes ?? [];
  const next = siblings[siblings.findIndex((one) => one === element) + 1];
  return isElement(next) && next.tagName === tagName ? next : undefined;
}

const trimmedText = (element: Element | undefined): string =>
  element === undefined ? '' : textOf(element).trim();

const isTitleOfFigure = ({ tagName, parentNode }: Element): boolean =>
  (tagName === 'h2' || tagName === 'h3') && isElement(parentNode) && parentNode.tagName === 'figure';

/** Returns the first facts of a list on a page, each with its name. */
const factsOf = (elements: readonly Element[]): string[] =>
  elements
    .flatMap((name) => {
      const fact = name.tagName === 'dt' ? nextTo(name, 'dd') : undefined;
      const [said] = fact === undefined ? [] : textsIn(fact);
      return said === undefined ? [] : [`${textOf(name)}: ${said}`];
    })
    .slice(0, 2);

/** Returns the heading of a page, and its description in its own words. */
function wordsOf(elements: readonly Element[]): Pick<PageContent, 'heading' | 'description'> {
  const title = elements.find(({ tagName }) => tagName === 'h1');
  const opening = [nextTo(title, 'p'), elements.find(isTitleOfFigure)].map(trimmedText).filter(Boolean);
  const said = opening.length > 0 ? opening : factsOf(elements);
  return {
    heading: trimmedText(title),
    description: said.map((sentence) => sentence.replace(/\.?$/, '.')).join(' '),
  };
}

/** Number of leading sections on the first screen: of a phone, of a desktop. */
const ON_PHONE = 2;
const ON_FIRST_SCREEN = 4;

/** Returns the figures and sections of a page that are in no other one. */
const outermostParts = ({ childNodes }: Parent): Element[] =>
  childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === 'figure' || child.tagName === 'section' ? [child] : outermostParts(child),
    );

/**
 * Marks the figures and sections of a page that are below its first screen: browsers do not lay out a marked one far
 * from the viewport (`data-far` in the style sheet). The page's script removes the marks before any script of the app
 * runs, so that no layout happens while the user clicks. Content of the first screen has no mark: it would be placed
 * on other pixels. Nested sections have no mark of their own.
 */
function markFarParts(page: Parent): void {
  const main = elementsIn(page).find(({ tagName }) => tagName === 'main') ?? page;
  for (const [at, { attrs }] of outermostParts(main).entries())
    if (at >= ON_PHONE) attrs.unshift({ name: 'data-far', value: at < ON_FIRST_SCREEN ? 'narrow' : '' });
}

/** Stands for the class of an inline style, whose name only all pages together tell. */
const CLASS = '\0';

/**
 * Takes the inline styles out of a page, which a strict security policy forbids: an element has a class for its own.
 *
 * @returns the styles, in the order of the page.
 */
function takeStyles(page: Parent): string[] {
  return elementsIn(page).flatMap((element) => {
    const style = attributeOf(element, 'style');
    if (style === undefined) return [];
    element.attrs = element.attrs.filter(({ name }) => name !== 'style');
    const own = element.attrs.find(({ name }) => name === 'class');
    if (own === undefined) element.attrs.unshift({ name: 'class', value: CLASS });
    else own.value = `${CLASS} ${own.value}`;
    return [style];
  });
}

/**
 * Reads a rendered page, and makes of it what is written.
 *
 * @param html content of the root element.
 * @param isMain true for a page that is not one of thousands of records: its later drawings are in files, and a style
 *   sheet has only what it asks for.
 * @throws Error naming the page if a part of it is not finished.
 */
export function pageContent(path: string, html: string, isMain: boolean): PageContent {
  const page = readPart(html);
  const elements = elementsIn(page);
  const words = wordsOf(elements);
  checkFinished(path, elements, words.heading);
  lightenDrawings(page);
  if (isMain) markFarParts(page);
  const styles = takeStyles(page);
  const parts = isMain ? [...partsOf(page)] : [];
  // Most records have one figure, and a file for each would be a thousand files.
  const files = isMain ? partDrawings(page, addressOf(''), path === '/') : [];
  return { ...words, pieces: innerOf(page).split(CLASS), styles, files, parts };
}
