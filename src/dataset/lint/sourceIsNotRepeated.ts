import { groupBy } from '../../domain/sorting.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type SourceRow = RowOf<'sources'>;

/**
 * Returns the key of a page, ignoring protocol, `www.`, fragment and trailing slash; title and publisher without a
 * URL.
 */
function pageOfSource({ url, title, publisher, publishedOn }: SourceRow): string {
  if (url === null) return `${title} · ${publisher} · ${publishedOn ?? ''}`.toLowerCase();
  return url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

/** A page is one source: with two ids, its rows would seem to confirm each other. */
export function sourceIsNotRepeated({ sources }: Pick<Records, 'sources'>): Problem[] {
  return [...groupBy(sources, pageOfSource).values()].flatMap(([first, ...again]) =>
    again.map((row) => {
      const sentence = `${row.sourceId}: It is the page of ${first?.sourceId ?? ''} once more. Cite that one, and take this one out.`;
      return problemAt(row, 'source-is-not-repeated', sentence);
    }),
  );
}
