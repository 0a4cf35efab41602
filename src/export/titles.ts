import type { Figure } from '../figure/figure.ts';
import type { FigureRow } from '../figure/parts.ts';
import type { TitleLanguage } from './settings.ts';

/** True if any record named in a figure has a title in another language than English. */
export function hasOriginals(figure: Figure): boolean {
  const ofRows = 'rows' in figure && figure.rows.some((row) => row.labelOriginal !== undefined);
  return ofRows || (figure.originals ?? []).length > 0;
}

function subtitleIn({ subtitle, originals = [] }: Figure, titles: TitleLanguage): string {
  if (titles === 'both') return subtitle;
  return originals.reduce(
    (text, { title, original }) =>
      text.replaceAll(`${title} (${original})`, titles === 'zh' ? original : title),
    subtitle,
  );
}

function rowIn(row: FigureRow, titles: TitleLanguage): FigureRow {
  if (row.labelOriginal === undefined || titles === 'en') return row;
  return {
    ...row,
    label: titles === 'zh' ? row.labelOriginal : `${row.label} · ${row.labelOriginal}`,
  };
}

/**
 * Returns the figure in the language of a picture: records by their English title, by that of their issuer, or by
 * both. Records without an original stay in English; so does the title, which is our finding and not a record's.
 */
export function inLanguage(figure: Figure, titles: TitleLanguage): Figure {
  const subtitle = subtitleIn(figure, titles);
  if (!('rows' in figure)) return { ...figure, subtitle };
  return { ...figure, subtitle, rows: figure.rows.map((row) => rowIn(row, titles)) };
}
