import { createHash } from 'node:crypto';

/** A drawing of a rendered page, for one of three widths. */
const DRAWING = /(<div data-still="(\w+)"><svg [^>]*>)(.*?)(<\/svg><\/div>)/gs;

/** The widths of phones and of wide windows; the third is that of half a window, or a tablet. */
const onFirstScreens = new Set(['narrow', 'whole']);

/** A page whose later drawings stand in a file of their own. */
export interface PartedPage {
  readonly html: string;
  /** The file and its name, such as `stills-1a2b3c4d.svg`; `null` where a page has no figure. */
  readonly file: { readonly name: string; readonly svg: string } | null;
}

/**
 * Takes the drawings of a page but those of its first figure into one file, to which the page refers: they are most of
 * its bytes, and none is on the first screen. As each is used by reference, colors and faces of the page hold for it.
 *
 * @param html what stands in the root element.
 * @param folder the address of the folder of such files, such as `/assets/`.
 */
export function partDrawings(html: string, folder: string): PartedPage {
  const groups: string[] = [];
  const inPage = new Set(onFirstScreens);
  const parted = html.replaceAll(
    DRAWING,
    (all, start: string, width: string, drawing: string, end: string) => {
      if (inPage.delete(width)) return all;
      groups.push(`<g id="d${String(groups.length)}">${drawing}</g>`);
      return `${start}<use href="STILLS#d${String(groups.length - 1)}"></use>${end}`;
    },
  );
  if (groups.length === 0) return { html, file: null };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${groups.join('')}</svg>`;
  const name = `stills-${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`;
  return { html: parted.replaceAll('"STILLS#', `"${folder}${name}#`), file: { name, svg } };
}
