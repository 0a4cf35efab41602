import type { Figure } from '../../figure/figure.ts';
import { DATASET_LICENCE, filterLine, licences, publishers, readingNotes } from '../../figure/sourceLine.ts';

/** What stands under a picture, as paragraphs: a bold lead, then the text. */
export interface FooterPart {
  readonly lead: string;
  readonly text: string;
}

/** Source, notes, day, version and licence: what must stay with a picture wherever it goes. */
export function footerParts(figure: Figure): FooterPart[] {
  const notes = readingNotes(figure);
  return [
    { lead: 'Source:', text: `${publishers(figure.sources, 4)} (${licences(figure.sources)}).` },
    ...(notes.length > 0 ? [{ lead: 'Note:', text: notes.join(' ') }] : []),
    {
      lead: 'As of',
      text: `${figure.asOf} · dataset ${figure.datasetVersion} · compilation ${DATASET_LICENCE}`,
    },
  ];
}

/** The printed link and the filters that are on: enough to find the same view by hand. */
export function linkLine(figure: Figure, origin: string): string {
  const filters = filterLine(figure);
  const link = `${origin.replace(/^https?:\/\//, '')}${figure.link}`;
  return filters === null ? link : `${link} · ${filters}`;
}
