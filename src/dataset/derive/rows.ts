import type { Making } from '../../contract/codelists.ts';
import type { Records, RowOf, RowPlace } from '../tables/records.ts';

interface KeyFields {
  readonly indicatorId: string;
  readonly refArea: string;
  readonly timePeriod: string;
  readonly industry: string;
}

/** Returns the key of a series: an indicator's values for one area and industry. */
export function seriesKey({ indicatorId, refArea, industry }: Omit<KeyFields, 'timePeriod'>): string {
  return [indicatorId, refArea, industry].join('|');
}

/** Returns the key of one observation among all. */
export function observationKey(row: KeyFields): string {
  return `${seriesKey(row)}|${row.timePeriod}`;
}

/** Any tables of the records, for checks that are the same for every row. */
export type AnyTables = Readonly<Record<string, readonly { readonly at: RowPlace }[]>>;

const citing = new Map<string, boolean>();

/** Cached: called for every field of every row, but there are few distinct field names. */
function isCitingField(field: string): boolean {
  const known = citing.get(field) ?? /^(s|.*S)ourceIds?$/.test(field);
  citing.set(field, known);
  return known;
}

/** Returns the distinct source ids that one row cites, in any field. */
export function citationsOf(row: object): string[] {
  const cited = Object.keys(row)
    .filter(isCitingField)
    .flatMap((field) => {
      const value: unknown = Reflect.get(row, field);
      const values: unknown[] = Array.isArray(value) ? value : [value];
      return values.filter((id) => typeof id === 'string');
    });
  return cited.length < 2 ? cited : [...new Set(cited)];
}

/** Subject of a row: the id and the name under which users may find it. */
interface RowSubject {
  readonly id: string;
  readonly title: string;
}

/** Names of the things that rows refer to, by the referring field. */
export type SubjectNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

const OWN_TITLES = ['title', 'name', 'claim', 'fact'] as const;
/** Short designations that precede a title. */
const DESIGNATIONS = ['designation', 'committee'] as const;

const fieldText = (row: object, field: string): string | null => {
  const value: unknown = Reflect.get(row, field);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : null;
};

/**
 * Returns the subject of a row: the row itself if it has a title, or else the indicator, board or model that it
 * refers to, or its key.
 *
 * @param key fields of the row's key.
 */
export function subjectOfRow(row: object, key: readonly string[], names: SubjectNames): RowSubject {
  const id = key.map((field) => fieldText(row, field) ?? '').join(' · ');
  const firstOf = (fields: readonly string[]) => fields.flatMap((field) => fieldText(row, field) ?? [])[0];
  const title = firstOf(OWN_TITLES);
  if (title !== undefined) {
    const designation = firstOf(DESIGNATIONS);
    return { id, title: designation === undefined ? title : `${designation}: ${title}` };
  }
  for (const [field, titles] of names) {
    const referred = fieldText(row, field);
    const name = referred === null ? undefined : titles.get(referred);
    if (referred !== null && name !== undefined) return { id: referred, title: name };
  }
  return { id, title: id };
}

type PlacedRow = Pick<RowOf<'observations'>, 'indicatorId' | 'refArea' | 'timePeriod' | 'sourceId'>;

/** Returns the values that a table of bounds names, by `boundKey`. */
export const boundsOf = (rows: readonly Omit<PlacedRow, 'sourceId'>[]): ReadonlySet<string> =>
  new Set(rows.map(boundKey));

export const boundKey = ({ indicatorId, refArea, timePeriod }: Omit<PlacedRow, 'sourceId'>): string =>
  [indicatorId, refArea, timePeriod].join('|');

/**
 * Returns how a stored value was obtained if its source does not state it: read off a picture, or computed by us
 * elsewhere. `undefined` for a value recorded as in the source.
 */
export function makingOf({
  storedComputations,
  digitizedSeries,
}: Pick<Records, 'storedComputations' | 'digitizedSeries'>): (row: PlacedRow) => Making | undefined {
  const computed = new Set(
    storedComputations.map((row) => [row.indicatorId, row.refArea, row.timePeriod].join('|')),
  );
  const pictures = new Set(digitizedSeries.map((row) => `${row.indicatorId}|${row.refArea}|${row.sourceId}`));
  return ({ indicatorId, refArea, timePeriod, sourceId }) => {
    if (pictures.has(`${indicatorId}|${refArea}|${sourceId}`)) return 'read-off';
    const scopes = [
      [indicatorId, null, null],
      [indicatorId, refArea, null],
      [indicatorId, null, timePeriod],
      [indicatorId, refArea, timePeriod],
    ];
    return scopes.some((scope) => computed.has(scope.join('|'))) ? 'computed' : undefined;
  };
}
