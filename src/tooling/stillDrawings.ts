import { contentName } from './assets.ts';
import {
  attributeOf,
  elementsIn,
  innerOf,
  isElement,
  outerOf,
  readPart,
  type Element,
  type Parent,
} from './markup.ts';

/** A drawing of a rendered page, and the element that says for which width it is; one may also be for print. */
interface Drawing {
  readonly place: Element;
  readonly svg: Element;
}

/** Returns the drawings below a node: those of a figure are for three widths. */
const drawingsIn = (parent: Parent): Drawing[] =>
  elementsIn(parent).flatMap((place) => {
    const [svg] = attributeOf(place, 'data-still') === undefined ? [] : place.childNodes;
    return isElement(svg) && svg.tagName === 'svg' ? [{ place, svg }] : [];
  });

/** True for an element that only interaction needs, and for a group of which nothing is left. */
const isUnseen = (element: Element): boolean =>
  attributeOf(element, 'fill') === 'transparent' ||
  (element.tagName === 'g' && element.attrs.length + element.childNodes.length === 0);

/** Attributes that say nothing to who looks: for interaction, or the same for every text. */
const isUnread = (name: string): boolean =>
  name.startsWith('data-') || name === 'xmlns' || name === 'font-family';

function lighten(element: Element): void {
  element.attrs = element.attrs.filter(({ name }) => !isUnread(name));
  for (const child of element.childNodes.filter(isElement)) lighten(child);
  element.childNodes = element.childNodes.filter((child) => !isElement(child) || !isUnseen(child));
}

/** Removes from the drawings of a page what only the live ones need. */
export function lightenDrawings(page: Parent): void {
  for (const { svg } of drawingsIn(page)) lighten(svg);
}

/** Widths of phones and of desktops; the third is that of half a window, or a tablet. */
const onFirstScreens = ['narrow', 'whole'];

/** A file of drawings and its name, such as `stills-1a2b3c4d.svg`. */
interface DrawingsFile {
  readonly name: string;
  readonly svg: string;
}

/**
 * Maximum letters of a file: a browser parses it synchronously, some 12 kB per millisecond, which would block a user
 * on a phone.
 */
const MOST_LETTERS = 115_000;

/** Content of a drawing: the opening stays in the page. */
interface Divided {
  readonly opening: string;
  readonly rest: string;
}

type Moved = Drawing & Divided;

/** Groups drawings in order, as many together as one file may hold. */
function byFile(drawings: readonly Moved[]): Moved[][] {
  const files: Moved[][] = [];
  let left = 0;
  for (const drawing of drawings) {
    if (drawing.rest.length > left) {
      files.push([]);
      left = MOST_LETTERS;
    }
    files.at(-1)?.push(drawing);
    left -= drawing.rest.length;
  }
  return files;
}

/** Returns the id of a drawing in its file. */
const idOf = (at: number): string => `d${String(at)}`;

function fileOf(drawings: readonly Moved[]): DrawingsFile {
  const groups = drawings.map(({ rest }, at) => `<g id="${idOf(at)}">${rest}</g>`);
  // Chromium computes styles and boxes for everything such a file could show, even unseen, but not for metadata.
  // `<use>` shows a copy of it.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${groups.join('')}</metadata></svg>`;
  return { name: contentName('stills.svg', svg), svg };
}

/**
 * Puts a reference in place of a drawing, in its shape and with the part that stays. Browsers fetch the target of
 * `<use>` immediately, so one with scripts gets it later.
 */
function refer({ place, svg, opening }: Moved, address: string): void {
  const shape = `viewBox="${attributeOf(svg, 'viewBox') ?? ''}"`;
  place.childNodes = readPart(
    `<svg ${shape} data-use="${address}">${opening}</svg>` +
      `<noscript><svg ${shape}>${opening}<use href="${address}"></use></svg></noscript>`,
  ).childNodes;
}

const closed = (svg: Element): Divided => ({ opening: '', rest: innerOf(svg) });

/** Number of letters in the opening of a drawing: on the overview, the state of the fronts. */
const OPENING = 1_200;

/**
 * Divides a drawing of one group into its opening and the rest, each a drawing; the opening is empty if no part is
 * short enough.
 */
function opened(svg: Element): Divided {
  const [group] = svg.childNodes;
  if (!isElement(group)) return closed(svg);
  const { childNodes: parts } = group;
  const groupOf = (childNodes: Element['childNodes']): string => outerOf({ ...group, childNodes });
  const isShortTo = (at: number): boolean => groupOf(parts.slice(0, at + 1)).length <= OPENING;
  const end = parts.findLastIndex((part, at) => isElement(part) && isShortTo(at)) + 1;
  return { opening: end === 0 ? '' : groupOf(parts.slice(0, end)), rest: groupOf(parts.slice(end)) };
}

/**
 * Moves the drawings of a page into files that the page references: they are most of its bytes, and few are on the
 * first screen. Since each is used by reference, colors and fonts of the page apply to it. The page's script inserts
 * the references of `data-use` after the first paint.
 *
 * The first figure stays in the page. If the page is so short without it that a host sends it without waiting for an
 * answer, only its opening on a phone stays: the page is painted a round trip sooner.
 *
 * @param page content of the root element.
 * @param folder URL of the folder of such files, such as `/assets/`.
 * @param isShort true for such a page.
 * @returns the files: none if the page has no figure.
 */
export function partDrawings(page: Parent, folder: string, isShort: boolean): DrawingsFile[] {
  const inPage = new Set(onFirstScreens);
  const moved = drawingsIn(page).flatMap((drawing) => {
    const [width = ''] = (attributeOf(drawing.place, 'data-still') ?? '').split(' ');
    const isFirst = inPage.delete(width);
    if (isFirst && !isShort) return [];
    const divided = isFirst && width === 'narrow' ? opened(drawing.svg) : closed(drawing.svg);
    return [{ ...drawing, ...divided }];
  });
  // The drawing that a phone needs first has its own file.
  const first = isShort ? 1 : 0;
  return [...byFile(moved.slice(0, first)), ...byFile(moved.slice(first))].map((drawings) => {
    const file = fileOf(drawings);
    for (const [at, drawing] of drawings.entries()) refer(drawing, `${folder}${file.name}#${idOf(at)}`);
    return file;
  });
}
