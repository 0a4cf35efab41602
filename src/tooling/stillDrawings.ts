import { createHash } from 'node:crypto';

/** A drawing of a rendered page, for one of three widths. */
const DRAWING = /<div data-still="(\w+)"><svg ([^>]*)>(.*?)<\/svg><\/div>/gs;

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

/** A browser reads a file and copies what is used of it at once: more would keep a reader waiting. */
const MOST_ELEMENTS = 1_300;

const elementsIn = (markup: string): number => markup.match(/<[a-z]/g)?.length ?? 0;

/** Drawings in their order, as many together as one file may hold. */
function byFile(drawings: readonly string[]): string[][] {
  const files: string[][] = [];
  let left = 0;
  for (const drawing of drawings) {
    const size = elementsIn(drawing);
    if (size > left) {
      files.push([]);
      left = MOST_ELEMENTS;
    }
    files.at(-1)?.push(drawing);
    left -= size;
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

/** The place of a drawing, as large as it. Browsers fetch what `<use>` names at once, so that one with scripts gets it later. */
const placeOf = (width: string, size: string): string =>
  `<div data-still="${width}"><svg ${size} data-use="${ADDRESS}"></svg>` +
  `<noscript><svg ${size}><use href="${ADDRESS}"></use></svg></noscript></div>`;

/**
 * Takes the drawings of a page but those of its first figure into files, to which the page refers: they are most of
 * its bytes, and none is on the first screen. As each is used by reference, colors and faces of the page hold for it.
 * The script of the page puts the references of `data-use` into place once the page is painted.
 *
 * @param html what stands in the root element.
 * @param folder the address of the folder of such files, such as `/assets/`.
 */
export function partDrawings(html: string, folder: string): PartedPage {
  const drawings: string[] = [];
  const inPage = new Set(onFirstScreens);
  const parted = html.replaceAll(DRAWING, (all, width: string, size: string, drawing: string) => {
    if (inPage.delete(width)) return all;
    drawings.push(drawing);
    return placeOf(width, size);
  });
  const groups = byFile(drawings);
  const files = groups.map(fileOf);
  const addresses = groups
    .flatMap((group, file) => group.map((_, at) => `${folder}${files[file]?.name ?? ''}#${idOf(at)}`))
    // Each is named with scripts and without them.
    .flatMap((address) => [address, address])
    .values();
  return { html: parted.replaceAll(ADDRESS, () => addresses.next().value ?? ''), files };
}
