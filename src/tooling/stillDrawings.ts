import { createHash } from 'node:crypto';

/** A drawing of a rendered page, for one of three widths; one of them may be for paper too. */
const DRAWING = /<div data-still="(\w+)((?: paper)?)"><svg [^>]*(viewBox="[^"]*")[^>]*>(.*?)<\/svg><\/div>/gs;

/** The widths of phones and of wide windows; the third is that of half a window, or a tablet. */
const onFirstScreens = new Set(['narrow', 'whole']);

/** A file of drawings and its name, such as `stills-1a2b3c4d.svg`. */
interface DrawingsFile {
  readonly name: string;
  readonly svg: string;
}

/** A page whose later drawings stand in files of their own: none where it has no figure. */
export interface PartedPage {
  readonly html: string;
  readonly files: readonly DrawingsFile[];
}

/** A browser reads a file at once, some 12 kB in a millisecond: more letters would keep a reader of a phone waiting. */
const MOST_LETTERS = 115_000;

/** Drawings in their order, as many together as one file may hold. */
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

/** The id of a drawing in its file. */
const idOf = (at: number): string => `d${String(at)}`;

function fileOf(drawings: readonly string[]): DrawingsFile {
  const groups = drawings.map((drawing, at) => `<g id="${idOf(at)}">${drawing}</g>`);
  // Chromium gives styles and boxes to all that such a file could show, unseen as it is, but not to metadata. What is
  // used of it is a copy.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${groups.join('')}</metadata></svg>`;
  const digest = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  return { name: `stills-${digest}.svg`, svg };
}

/** Stands for the address of a drawing until its file has a name. */
const ADDRESS = '\u0000';

/**
 * The place of a drawing, in the shape of it and with what of it stands in the page. Browsers fetch what `<use>` names
 * at once, so that one with scripts gets it later.
 */
const placeOf = (place: string, shape: string, opening: string): string =>
  `<div data-still="${place}"><svg ${shape} data-use="${ADDRESS}">${opening}</svg>` +
  `<noscript><svg ${shape}>${opening}<use href="${ADDRESS}"></use></svg></noscript></div>`;

/** So much of a drawing is its opening, in letters: on the overview, how the fronts stand. */
const OPENING = 1_200;

/** The parts of the one group that a drawing is: where it opens, and where each of its parts ends. */
function partsOf(drawing: string): readonly number[] {
  const ends: number[] = [];
  let depth = 0;
  for (const { 0: tag, 1: close, index } of drawing.matchAll(/<(\/?)[^>]*>/g)) {
    depth += close === '' ? 1 : -1;
    if (depth === 1) ends.push(index + tag.length);
  }
  return ends;
}

/** Divides a drawing into what it opens with and all else, each a drawing; the first is empty where nothing is short. */
function opened(drawing: string): readonly [opening: string, rest: string] {
  const [start = 0, ...ends] = partsOf(drawing);
  const end = ends.filter((at) => at <= OPENING).at(-1) ?? start;
  if (end === start) return ['', drawing];
  const [open, close] = [drawing.slice(0, start), '</g>'];
  return [`${drawing.slice(0, end)}${close}`, `${open}${drawing.slice(end)}`];
}

/**
 * Takes the drawings of a page into files, to which the page refers: they are most of its bytes, and few are on the
 * first screen. As each is used by reference, colors and faces of the page hold for it. The script of the page puts the
 * references of `data-use` into place once the page is painted.
 *
 * The first figure stays in the page. Of a page that is so short without it that a host sends it before it waits to be
 * answered, only what it opens with on a phone stays: the page is painted a round trip sooner.
 *
 * @param html what stands in the root element.
 * @param folder the address of the folder of such files, such as `/assets/`.
 * @param isShort whether it is such a page.
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
  // What a phone needs first has a file of its own.
  const first = isShort ? 1 : 0;
  const groups = [...byFile(drawings.slice(0, first)), ...byFile(drawings.slice(first))];
  const files = groups.map(fileOf);
  const addresses = groups
    .flatMap((group, file) => group.map((_, at) => `${folder}${files[file]?.name ?? ''}#${idOf(at)}`))
    // Each is named with scripts and without them.
    .flatMap((address) => [address, address])
    .values();
  return { html: parted.replaceAll(ADDRESS, () => addresses.next().value ?? ''), files };
}
