import { SITE } from '../../contract/siteName.ts';
import type { Figure } from '../../figure/figure.ts';
import { sourcesAnchor } from '../../figure/numberId.ts';
import { leastNotes, readingNotes } from '../../figure/readingNotes.ts';
import { DATASET_LICENCE, filterLine, licences, publishers } from '../../figure/sourceLine.ts';

/** What is under a picture, as paragraphs: a bold lead, then the text. */
export interface FooterPart {
  readonly lead: string;
  readonly text: string;
}

/** Characters of publishers that a picture has room for: about two lines of a slide. */
const MOST_PUBLISHERS = 280;

/** As many publishers as have room, four at least; the link leads to the list of all. */
function sourceText({ sources }: Figure): string {
  const all = new Set(sources.map(({ publisher }) => publisher)).size;
  const fits = (most: number) => publishers(sources, most).length <= MOST_PUBLISHERS;
  const most = Array.from({ length: all }, (_, index) => all - index).find(fits) ?? 0;
  const shown = publishers(sources, Math.max(most, 4));
  return `${shown} (${licences(sources)}).${Math.max(most, 4) < all ? ' All sources: at the link.' : ''}`;
}

/** Stands for the notes that have no room: the printed link opens all of them. */
export const MORE_NOTES = 'More notes: at the link.';

/** What intervals are and the first note, and of the others those that have room, each whole. */
function noteText(figure: Figure, fits: (text: string) => boolean): string {
  const notes = readingNotes(figure);
  const whole = notes.join(' ');
  const least = leastNotes(figure);
  if (notes.length <= least || fits(whole)) return whole;
  const kept = notes.slice(0, least);
  for (const note of notes.slice(least)) if (fits([...kept, note, MORE_NOTES].join(' '))) kept.push(note);
  return [...kept, MORE_NOTES].join(' ');
}

const NOTE = 'Note:';

/**
 * Source, notes, the product's name, day, version and license: what must stay with a picture wherever it goes.
 *
 * @param fits Whether there is room for a paragraph of notes.
 */
export function footerParts(figure: Figure, fits: (part: FooterPart) => boolean = () => true): FooterPart[] {
  const notes = noteText(figure, (text) => fits({ lead: NOTE, text }));
  return [
    { lead: 'Source:', text: sourceText(figure) },
    ...(notes === '' ? [] : [{ lead: NOTE, text: notes }]),
    {
      lead: `${SITE}.`,
      text: `As of ${figure.asOf} · dataset ${figure.datasetVersion} · compilation ${DATASET_LICENCE}`,
    },
  ];
}

/** Where a picture leads: to its view, with the list of the figure's sources open. */
export const pictureLink = ({ id, link }: Pick<Figure, 'id' | 'link'>, origin: string): string =>
  `${origin}${link}${sourcesAnchor(id)}`;

/** The link as it is printed. */
export const printedLink = (figure: Pick<Figure, 'id' | 'link'>, origin: string): string =>
  pictureLink(figure, origin).replace(/^https?:\/\//, '');

/** The printed link and the filters that are on: enough to find the same view by hand. */
export function linkLine(figure: Figure, origin: string): string {
  const filters = filterLine(figure);
  const link = printedLink(figure, origin);
  return filters === null ? link : `${link} · ${filters}`;
}
