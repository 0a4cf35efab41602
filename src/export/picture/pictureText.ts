import { SITE } from '../../contract/siteName.ts';
import type { Figure } from '../../figure/figure.ts';
import { sourcesAnchor } from '../../figure/numberId.ts';
import { leastNotes, readingNotes } from '../../figure/readingNotes.ts';
import { DATASET_LICENCE, filterLine, licences, publishers } from '../../figure/sourceLine.ts';

/** A paragraph under a picture: a bold lead, then the text. */
export interface FooterPart {
  readonly lead: string;
  readonly text: string;
}

/** Maximum characters of publishers in a picture: about two lines of a slide. */
const MOST_PUBLISHERS = 280;

/** Returns as many publishers as fit, at least four; the link opens the complete list. */
function sourceText({ sources }: Figure): string {
  const all = new Set(sources.map(({ publisher }) => publisher)).size;
  const fits = (most: number) => publishers(sources, most).length <= MOST_PUBLISHERS;
  const most = Array.from({ length: all }, (_, index) => all - index).find(fits) ?? 0;
  const shown = publishers(sources, Math.max(most, 4));
  return `${shown} (${licences(sources)}).${Math.max(most, 4) < all ? ' All sources: at the link.' : ''}`;
}

/** Replaces notes that do not fit: the printed link opens all of them. */
export const MORE_NOTES = 'More notes: at the link.';

/** Returns the letters by which the plot marks days: a note says what each means. */
const dayLetters = (figure: Figure): string[] =>
  figure.kind === 'lines'
    ? (figure.annotations ?? []).flatMap(({ text }) => (text.length === 1 ? [text] : []))
    : [];

/** Returns what replaces the notes that do not fit: a letter that no printed note explains is explained there too. */
function restOfNotes(figure: Figure, kept: readonly string[]): string {
  const isLoose = dayLetters(figure).some((letter) => !kept.some((note) => note.includes(` ${letter}, `)));
  return isLoose ? `${MORE_NOTES} They explain the letters.` : MORE_NOTES;
}

/** Returns the meaning of intervals and the first note, and those of the others that fit completely. */
function noteText(figure: Figure, fits: (text: string) => boolean): string {
  const notes = readingNotes(figure);
  const whole = notes.join(' ');
  const least = leastNotes(figure);
  if (notes.length <= least || fits(whole)) return whole;
  const kept = notes.slice(0, least);
  for (const note of notes.slice(least)) {
    const more = [...kept, note];
    if (fits([...more, restOfNotes(figure, more)].join(' '))) kept.push(note);
  }
  return [...kept, restOfNotes(figure, kept)].join(' ');
}

const NOTE = 'Note:';

/**
 * Returns source, notes, the product's name, day, version and license: what must stay with a picture everywhere.
 *
 * @param fits returns true if there is room for a paragraph of notes.
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

/** Returns the link of a picture: to its view, with the list of the figure's sources open. */
export const pictureLink = ({ id, link }: Pick<Figure, 'id' | 'link'>, origin: string): string =>
  `${origin}${link}${sourcesAnchor(id)}`;

/** Returns the link as printed. */
export const printedLink = (figure: Pick<Figure, 'id' | 'link'>, origin: string): string =>
  pictureLink(figure, origin).replace(/^https?:\/\//, '');

/** Returns the printed link and the active filters: enough to reproduce the same view by hand. */
export function linkLine(figure: Figure, origin: string): string {
  const filters = filterLine(figure);
  const link = printedLink(figure, origin);
  return filters === null ? link : `${link} · ${filters}`;
}
