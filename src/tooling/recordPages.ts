import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const indexSchema = v.object({ documents: v.array(v.object({ path: v.string(), kind: v.string() })) });

/** Kinds of documents whose pages are few and often read, with their paths. */
const mainRecords: Readonly<Record<string, string>> = { 'board-frontier': '/leaderboards', body: '/bodies' };

/** Returns the id in the path of a record's document, such as `/api/v1/leaderboards/arena-text/frontier.json`. */
const idOf = (path: string): string => /\/([^/]+?)(?:\/frontier)?\.json$/.exec(path)?.[1] ?? '';

const readBuilt = async (folder: string, path: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, path), 'utf8'));

/** Returns the paths of the pages of leaderboards and bodies, from the documents in a folder. */
export async function mainRecordPaths(folder: string): Promise<string[]> {
  const { documents } = v.parse(indexSchema, await readBuilt(folder, 'api/v1/index.json'));
  return documents.flatMap(({ kind, path }) => {
    const under = mainRecords[kind];
    return under === undefined ? [] : [`${under}/${idOf(path)}`];
  });
}

const searchSchema = v.object({
  rows: v.array(
    v.looseObject({
      kind: v.string(),
      to: v.string(),
      note: v.optional(v.string()),
      about: v.optional(v.string()),
      value: v.optional(v.looseObject({ text: v.string() })),
    }),
  ),
});

/** A record that has a page. */
interface SearchedRecord {
  /** Search row of the record. */
  readonly row: object;
  /** Description in the search besides the name: what it is, and its newest value. */
  readonly said: string;
}

/** Returns the searchable records that have a page, by its path. */
export async function searchedRecords(folder: string): Promise<ReadonlyMap<string, SearchedRecord>> {
  const { rows } = v.parse(searchSchema, await readBuilt(folder, 'api/v1/search.json'));
  const saidOf = ({ kind, note, about, value }: (typeof rows)[number]): string =>
    [
      note === undefined ? undefined : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${note}`,
      about,
      value?.text,
    ]
      .flatMap((said) => (said === undefined ? [] : [said.replace(/\.?$/, '.')]))
      .join(' ');
  return new Map(
    rows
      .filter(({ to }) => /^\/[a-z-]+\/[\w.-]+$/.test(to))
      .map((row) => [row.to, { row, said: saidOf(row) }]),
  );
}
