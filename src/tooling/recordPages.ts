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

const committeesSchema = v.object({
  committees: v.array(v.object({ id: v.string(), industries: v.array(v.string()) })),
});

/**
 * Returns the paths of committees without a page of their own in the build: those of no industry of the site, three
 * quarters of ISO's list, which hardly anyone asks for here. The app draws them from the same documents.
 */
async function unrenderedCommittees(folder: string): Promise<ReadonlySet<string>> {
  const list = v.parse(committeesSchema, await readBuilt(folder, 'api/v1/participation/committees.json'));
  return new Set(
    list.committees
      .filter(({ industries }) => industries.every((industry) => industry === 'cross-industry'))
      .map(({ id }) => `/committees/${id}`),
  );
}

/** Returns the searchable records that have a page in the build, by its path. */
export async function searchedRecords(folder: string): Promise<ReadonlyMap<string, SearchedRecord>> {
  const { rows } = v.parse(searchSchema, await readBuilt(folder, 'api/v1/search.json'));
  const unrendered = await unrenderedCommittees(folder);
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
      .filter(({ to }) => /^\/[a-z-]+\/[\w.-]+$/.test(to) && !unrendered.has(to))
      .map((row) => [row.to, { row, said: saidOf(row) }]),
  );
}
