import type { Source } from '../../contract/primitives.ts';
import { altText as madeAltText } from '../../figure/altText.ts';
import type { Figure } from '../../figure/figure.ts';
import { readingNotes } from '../../figure/readingNotes.ts';
import type { ActiveFilter } from '../../figure/parts.ts';
import { DATASET_LICENCE } from '../../figure/sourceLine.ts';
import { shownRows, withdrawnRows, type DataRow } from './dataRow.ts';

interface DataSource {
  readonly id: string;
  readonly title: string;
  readonly title_original: string | null;
  readonly publisher: string;
  readonly url: string | null;
  readonly published_on: string | null;
  readonly language: string;
  readonly licence: string;
}

/** Shape of a figure's JSON file. Missing is `null`, never 0 and never omitted. */
interface FigureData {
  readonly figure: string;
  readonly title: string;
  readonly subtitle: string;
  readonly definition: string;
  /** Measured quantity with its unit, for every point. */
  readonly measure: string;
  /** Meaning of `low` and `high`, such as "95% intervals"; `null` if there are none. */
  readonly interval: string | null;
  readonly filters: readonly ActiveFilter[];
  /** Day of the figure. */
  readonly as_of: string;
  /** Note that newer data were due; `null` if none were. */
  readonly stale: string | null;
  readonly dataset_version: string;
  /** License of the compilation; each source keeps its own. */
  readonly licence: string;
  /** View from which the file was made. */
  readonly link: string;
  readonly alt_text: string;
  readonly notes: readonly string[];
  readonly sources: readonly DataSource[];
  /** Exactly the points that the figure shows, in its order. */
  readonly points: readonly DataRow[];
  /** Published by an earlier version and no longer by this one; the reason is among the facts. */
  readonly withdrawn: readonly DataRow[];
}

const dataSource = (source: Source): DataSource => ({
  id: source.id,
  title: source.title,
  title_original: source.titleOriginal,
  publisher: source.publisher,
  url: source.url,
  published_on: source.publishedOn,
  language: source.language,
  licence: source.licence,
});

/**
 * Returns the figure's data as JSON: its points as in the CSV, with the metadata that programs need.
 *
 * @param altText user's own description; `null` for the generated one.
 * @param origin origin of the site, for the link.
 */
export function figureJson(figure: Figure, altText: string | null, origin: string): string {
  const data: FigureData = {
    figure: figure.id,
    title: figure.title,
    subtitle: figure.subtitle,
    definition: figure.definition,
    measure: figure.measure,
    interval: figure.interval,
    filters: figure.filters.map(({ label, value }) => ({ label, value })),
    as_of: figure.asOf,
    stale: figure.stale,
    dataset_version: figure.datasetVersion,
    licence: DATASET_LICENCE,
    link: `${origin}${figure.link}`,
    alt_text: altText ?? madeAltText(figure),
    notes: readingNotes(figure),
    sources: figure.sources.map(dataSource),
    points: shownRows(figure),
    withdrawn: withdrawnRows(figure),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
