import type { FigureRow } from './parts.ts';

/** Minimum share of rows with a remark for a column of remarks. */
const LEAST_REMARKED = 1 / 3;

const MARKS = '¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Turns remarks at the end of few rows into footnotes: a column for one remark would take its room from all marks.
 * Equal remarks share a mark; rows are unchanged if enough of them have a remark.
 *
 * @returns the rows, and the note that explains their marks, which must come first.
 */
export function footnoted(rows: readonly FigureRow[]): {
  readonly rows: readonly FigureRow[];
  readonly notes: readonly string[];
} {
  const remarked = rows.filter(({ detail }) => detail != null);
  const remarks = [...new Set(remarked.map(({ detail }) => detail))];
  if (remarked.length >= rows.length * LEAST_REMARKED || remarks.length > MARKS.length)
    return { rows, notes: [] };
  const markOf = (detail: FigureRow['detail']) => MARKS.charAt(remarks.indexOf(detail));
  return {
    rows: rows.map((row) =>
      row.detail == null ? row : { ...row, detail: null, footnote: markOf(row.detail) },
    ),
    notes: remarks.length === 0 ? [] : [`${remarks.map((one) => `${markOf(one)} ${one ?? ''}`).join('; ')}.`],
  };
}

/** Returns a row's name as drawn, with the mark of its footnote. */
export const nameOfRow = ({ label, footnote = '' }: Pick<FigureRow, 'label' | 'footnote'>): string =>
  `${label}${footnote}`;
