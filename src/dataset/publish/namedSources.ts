import type { Records } from '../tables/records.ts';

/** Matches columns whose text gives the place in a source, or other sources that agree. */
const TEXT_COLUMNS = /(?:^n|N)ote$|(?:^s|S)ourceLocator$/;

/** Matches possible ids: joined words of lowercase letters and digits. */
const MAY_BE_ID = /[a-z0-9]+(?:[-.][a-z0-9]+)+/g;

/** Returns a title without the brackets about the copy that was read. */
const shortTitle = (title: string): string => title.replace(/ \(.*$/, '');

/**
 * Returns records whose notes and places name other sources by title, as users know them: the tables use ids, which
 * refer to rows there, but to nothing in a document.
 */
export function withNamedSources<Some extends Pick<Records, 'sources'>>(records: Some): Some {
  const titles = new Map(records.sources.map(({ sourceId, title }) => [sourceId, `“${shortTitle(title)}”`]));
  const named = (text: string) => text.replace(MAY_BE_ID, (word) => titles.get(word) ?? word);
  const namedIn = <Row extends object>(row: Row): Row => {
    const changed = Object.entries(row).flatMap(([column, value]: [string, unknown]) => {
      if (typeof value !== 'string' || !TEXT_COLUMNS.test(column)) return [];
      const text = named(value);
      return text === value ? [] : [[column, text] as const];
    });
    return changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) };
  };
  const tables = Object.fromEntries(
    Object.entries<readonly object[]>(records).map(([table, rows]) => [table, rows.map(namedIn)]),
  );
  return { ...records, ...tables };
}
