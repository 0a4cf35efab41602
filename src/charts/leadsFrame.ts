import type { LeadsFigure } from '../figure/kinds/leads.ts';
import { isNarrow } from '../theme/breakpoints.ts';
import { textWidth, wrapText } from './measureText.ts';

/** What stands around the marks of a leads figure: names of rows left or above, names of columns on top. */
export interface LeadsFrame {
  readonly stacked: boolean;
  readonly left: number;
  /** Room for the details of rows: beside their marks, or on a narrow plot beside their names. */
  readonly detail: number;
  readonly column: number;
  readonly head: number;
  /** The lines of each column's name. */
  readonly heads: readonly (readonly string[])[];
}

const LINE = 14;

export function leadsFrame({ rows, series }: LeadsFigure, width: number): LeadsFrame {
  const stacked = isNarrow(width);
  const labels = Math.max(0, ...rows.map((row) => textWidth(row.label, 12)));
  const left = stacked ? 0 : Math.min(Math.ceil(labels) + 20, Math.round(width * 0.34));
  const details = Math.max(0, ...rows.map((row) => textWidth(row.detail ?? '', 12)));
  const detail = details === 0 ? 0 : Math.ceil(details) + 12;
  const column = (width - left - (stacked ? 0 : detail)) / Math.max(1, series.length);
  const heads = series.map(({ label }) => wrapText(label, 12, column - 6));
  const lines = Math.max(1, ...heads.map((one) => one.length));
  return { stacked, left, detail, column, head: 26 + (lines - 1) * LINE, heads };
}
