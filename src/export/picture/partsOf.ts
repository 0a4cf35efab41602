import type { Figure } from '../../figure/figure.ts';

/** A figure parted into columns of rows, as even as can be, in their order. */
export function partsOf(figure: Figure, columns: number): Figure[] {
  if (columns === 1 || !('rows' in figure)) return [figure];
  const each = Math.ceil(figure.rows.length / columns);
  return Array.from({ length: columns }, (_, index): Figure => {
    const rows = figure.rows.slice(index * each, (index + 1) * each);
    const ids = new Set(rows.map((row) => row.id));
    return { ...figure, rows, points: figure.points.filter((point) => ids.has(point.at)) };
  }).filter((part) => 'rows' in part && part.rows.length > 0);
}
