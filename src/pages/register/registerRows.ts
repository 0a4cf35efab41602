import { RefArea } from '../../contract/codelists.ts';
import { RegisterKind, RegisterStatus } from '../../contract/register.ts';
import type { RegisterListDocument, RegisterListEntry } from '../../contract/registerRecords.ts';
import { slug } from '../../contract/slug.ts';
import type { SortColumn } from '../../url/params.ts';
import type { Options } from '../../url/view.ts';

/** A document of the list with its URL and the name of its body. */
export interface RegisterRow extends RegisterListEntry {
  readonly id: string;
  readonly body: string;
}

/** Returns the rows of the list in its order: by number. */
export function registerRows({ entries, bodies }: RegisterListDocument): RegisterRow[] {
  const names = new Map(bodies.map(({ id, shortName }) => [id, shortName]));
  return entries.map((one) => ({
    ...one,
    id: slug(one.designation),
    body: names.get(one.bodyId) ?? one.bodyId,
  }));
}

/** Unknown is a value of its own, which can be selected like any other. */
const UNKNOWN = 'unknown';

/** Filter values of a row, in characters that are valid in a URL. */
export const valuesOf = {
  issuer: (row: RegisterRow): string => row.bodyId,
  status: (row: RegisterRow): string => row.status ?? UNKNOWN,
  year: (row: RegisterRow): string => row.publishedOn?.slice(0, 4) ?? UNKNOWN,
  country: (row: RegisterRow): string => row.secretariat?.toLowerCase() ?? UNKNOWN,
} as const;

/** Returns the holder of a secretariat by its code in a URL. */
export function areaText(code: string): string {
  const area = code.toUpperCase();
  return RefArea.is(area) ? RefArea.label(area) : 'not known';
}

export const statusText = (code: string | null): string =>
  code !== null && RegisterStatus.is(code) ? RegisterStatus.label(code) : 'not known';

export const kindText = (code: string): string => (RegisterKind.is(code) ? RegisterKind.label(code) : code);

/**
 * Returns the rows that pass the filters of the page.
 *
 * @param kind a code of `RegisterKind`; `null` for any kind.
 */
export function filterRegister(
  rows: readonly RegisterRow[],
  { issuer, status, year, country }: Options,
  kind: string | null,
): readonly RegisterRow[] {
  const wanted = { issuer, status, year, country: country?.[0] };
  const fits = (row: RegisterRow) =>
    Object.entries(valuesOf).every(([name, valueOf]) => {
      const asked: unknown = Reflect.get(wanted, name);
      return asked === undefined || asked === valueOf(row);
    });
  return rows.filter((row) => (kind === null || row.kind === kind) && fits(row));
}

/** Columns of the list by their name in links. */
export const registerColumns = {
  number: 'Number',
  title: 'Title',
  status: 'Status',
  published: 'Published',
  body: 'Body',
  secretariat: 'Secretariat',
  kind: 'Kind',
} as const satisfies Partial<Record<SortColumn, string>>;
