import { counted } from '../../domain/words.ts';
import { altText } from '../../figure/altText.ts';
import type { Figure } from '../../figure/figure.ts';
import { longDescription } from '../../figure/longDescription.ts';
import { isListed, markedRows, type Listed } from '../../figure/manyRows.ts';
import type { FigureRow } from '../../figure/parts.ts';
import { rowsInTitle } from '../../figure/titleParts.ts';
import type { ExportJob } from '../settings.ts';
import { inLanguage } from '../titles.ts';
import { isReadable } from './pictureLayout.ts';

/** Returns the ids of the rows from the most to the least telling: the title's, those with values, the others. */
function byUse(figure: Listed): string[] {
  const named = rowsInTitle(figure);
  const valued = new Set(figure.points.flatMap(({ at, value }) => (value === null ? [] : [at])));
  const rank = ({ id }: FigureRow) => (named.has(id) ? 0 : valued.has(id) ? 1 : 2);
  return markedRows(figure)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id }) => id);
}

/** Returns the rows in their order, with the headings that still have rows below them. */
function keptRows(rows: readonly FigureRow[], kept: ReadonlySet<string>): FigureRow[] {
  return rows.filter((row, index) => {
    if (row.heading !== true) return kept.has(row.id);
    const next = rows.findIndex(({ heading }, at) => at > index && heading === true);
    return rows.slice(index + 1, next < 0 ? undefined : next).some(({ id }) => kept.has(id));
  });
}

function withRows(figure: Listed, ids: readonly string[]): Figure {
  const kept = new Set(ids);
  const rows = keptRows(figure.rows, kept);
  const points = figure.points.filter(({ at }) => kept.has(at));
  const all = counted(markedRows(figure).length, 'row');
  const note = `Short form: ${String(ids.length)} of ${all}, those of the title and the first with values; the title is about all, which are at the link.`;
  const short = { ...figure, rows, points, notes: [note, ...figure.notes] };
  // Sums above the columns would count rows that are not there.
  return short.kind === 'grid' ? { ...short, sums: {} } : short;
}

/**
 * Returns a job with as many rows as its size holds readably, at least three; unchanged if all fit or the kind has no
 * rows to leave out. Descriptions stay those of the whole figure, which the title is about.
 */
export function shortJob(job: ExportJob): ExportJob {
  const { figure, settings, origin } = job;
  if (!isListed(figure)) return job;
  const order = byUse(figure);
  const reads = (rows: number) =>
    isReadable(inLanguage(withRows(figure, order.slice(0, rows)), settings.titles), settings.size, origin);
  let [low, high] = [Math.min(3, order.length), order.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (reads(middle)) low = middle;
    else high = middle - 1;
  }
  if (low === order.length) return job;
  const words = {
    altText: settings.altText ?? altText(figure),
    longText: settings.longText ?? longDescription(figure),
  };
  return {
    ...job,
    figure: withRows(figure, order.slice(0, low)),
    settings: { ...settings, ...words, rows: 'all' },
  };
}
