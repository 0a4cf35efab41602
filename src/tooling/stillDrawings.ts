import { createHash } from 'node:crypto';

/** Matches a drawing of a rendered page, for one of three widths; one of them may also be for print. */
const DRAWING = /<div data-still="(\w+)((?: paper)?)"><svg [^>]*(viewBox="[^"]*")[^>]*>(.*?)<\/svg><\/div>/gs;

/** Widths of phones and of desktops; the third is that of half a window, or a tablet. */
const onFirstScreens = new Set(['narrow', 'whole']);

/** A file of drawings and its name, such as `stills-1a2b3c4d.svg`. */
interface DrawingsFile {
  readonly name: string;
  readonly svg: string;
}

/** A page with its later drawings in separate files: none if it has no figure. */
export interface PartedPage {
  readonly html: string;
  readonly files: readonly DrawingsFile[];
}

/**
 * Maximum letters of a file: a browser parses it synchronously, some 12 kB per millisecond, which would block a user
 * on a phone.
 */
const MOST_LETTERS = 115_000;

/** Groups drawings in order, as many together as one file may hold. */
function byFile(drawings: readonly string[]): string[][] {
  const files: string[][] = [];
  let left = 0;
  for (const drawing of drawings) {
    if (drawing.length > left) {
      files.push([]);
      left = MOST_LETTERS;
    }
    files.at(-1)?.push(drawing);
    left -= drawing.length;
  }
  return files;
}

/** Returns the id of a drawing in its file. */
const idOf = (at: number): string => `d${String(at)}`;

function fileOf(drawings: readonly string[]): DrawingsFile {
  const groups = drawings.map((drawing, at) => `<g id="${idOf(at)}">${drawing}</g>`);
  // Chromium computes styles and boxes for everything such a file could show, even unseen, but not for metadata.
  // `<use>` shows a copy of it.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${groups.join('')}</metadata></svg>`;
  const digest = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  return { name: `stills-${digest}.svg`, svg };
}

/** Placeholder for the URL of a drawing until its file has a name. */
const ADDRESS = '\u0000';

/**
 * Returns the placeholder of a drawing, in its shape and with the part that stays in the page. Browsers fetch the
 * target of `<use>` immediately, so one with scripts gets it later.
 */
const placeOf = (place: string, shape: string, opening: string): string =>
  `<div data-still="${place}"><svg ${shape} data-use="${ADDRESS}">${opening}</svg>` +
  `<noscript><svg ${shape}>${opening}<use href="${ADDRESS}"></use></svg></noscript></div>`;

/** Number of letters in the opening of a drawing: on the overview, the state of the fronts. */
const OPENING = 1_200;

/** Returns the parts of the one group in a drawing: its start, and the end of each part. */
function partsOf(drawing: string): readonly number[] {
  const ends: number[] = [];
  let depth = 0;
  for (const { 0: tag, 1: close, index } of drawing.matchAll(/<(\/?)[^>]*>/g)) {
    depth += close === '' ? 1 : -1;
    if (depth === 1) ends.push(index + tag.length);
  }
  return ends;
}

/**
 * Divides a drawing into its opening and the rest, each a drawing; the opening is empty if no part is short enough.
 */
function opened(drawing: string): readonly [opening: string, rest: string] {
  const [start = 0, ...ends] = partsOf(drawing);
  const end = ends.filter((at) => at <= OPENING).at(-1) ?? start;
  if (end === start) return ['', drawing];
  const [open, close] = [drawing.slice(0, start), '</g>'];
  return [`${drawing.slice(0, end)}${close}`, `${open}${drawing.slice(end)}`];
}

/**
 * Moves the drawings of a page into files that the page references: they are most of its bytes, and few are on the
 * first screen. Since each is used by reference, colors and fonts of the page apply to it. The page's script inserts
 * the references of `data-use` after the first paint.
 *
 * The first figure stays in the page. If the page is so short without it that a host sends it without waiting for an
 * answer, only its opening on a phone stays: the page is painted a round trip sooner.
 *
 * @param html content of the root element.
 * @param folder URL of the folder of such files, such as `/assets/`.
 * @param isShort true for such a page.
 */
export function partDrawings(html: string, folder: string, isShort: boolean): PartedPage {
  const drawings: string[] = [];
  const inPage = new Set(onFirstScreens);
  const parted = html.replaceAll(
    DRAWING,
    (all, width: string, paper: string, shape: string, drawing: string) => {
      const isFirst = inPage.delete(width);
      if (isFirst && !isShort) return all;
      const [opening, rest] = isFirst && width === 'narrow' ? opened(drawing) : ['', drawing];
      drawings.push(rest);
      return placeOf(`${width}${paper}`, shape, opening);
    },
  );
  // The drawing that a phone needs first has its own file.
  const first = isShort ? 1 : 0;
  const groups = [...byFile(drawings.slice(0, first)), ...byFile(drawings.slice(first))];
  const files = groups.map(fileOf);
  const addresses = groups
    .flatMap((group, file) => group.map((_, at) => `${folder}${files[file]?.name ?? ''}#${idOf(at)}`))
    // Each is referenced with scripts and without them.
    .flatMap((address) => [address, address])
    .values();
  return { html: parted.replaceAll(ADDRESS, () => addresses.next().value ?? ''), files };
}
