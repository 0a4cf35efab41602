import type { Records } from '../tables/records.ts';

/** The columns in which a row says in words where something stands, or what else says so. */
const TEXT_COLUMNS = /(?:^n|N)ote$|(?:^s|S)ourceLocator$/;

/** Matches what may be an id: words of small letters and digits, joined. */
const MAY_BE_ID = /[a-z0-9]+(?:[-.][a-z0-9]+)+/g;

/** A title without what it says in brackets of the copy that was read. */
const shortTitle = (title: string): string => title.replace(/ \(.*$/, '');

/**
 * Records whose notes and places name another source by its title, as readers know it: in the tables it is the id, which
 * leads to a row there, and nowhere in a document.
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
