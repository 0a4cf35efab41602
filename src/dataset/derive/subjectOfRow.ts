/** What a row is about: the id and the name by which a reader may find it. */
export interface RowSubject {
  readonly id: string;
  readonly title: string;
}

/** Names of the things that rows refer to, by the field that refers to them. */
export type SubjectNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

const OWN_TITLES = ['title', 'name', 'claim', 'fact'] as const;
/** Short designations that belong before a title. */
const DESIGNATIONS = ['designation', 'committee'] as const;

const textOf = (row: object, field: string): string | null => {
  const value: unknown = Reflect.get(row, field);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : null;
};

/**
 * A row with a title of its own is its own subject; one without is about the indicator, board or model that
 * it refers to; what is left is named by its key.
 *
 * @param key the fields that name the row.
 */
export function subjectOfRow(row: object, key: readonly string[], names: SubjectNames): RowSubject {
  const id = key.map((field) => textOf(row, field) ?? '').join(' · ');
  const firstOf = (fields: readonly string[]) => fields.flatMap((field) => textOf(row, field) ?? [])[0];
  const title = firstOf(OWN_TITLES);
  if (title !== undefined) {
    const designation = firstOf(DESIGNATIONS);
    return { id, title: designation === undefined ? title : `${designation}: ${title}` };
  }
  for (const [field, titles] of names) {
    const referred = textOf(row, field);
    const name = referred === null ? undefined : titles.get(referred);
    if (referred !== null && name !== undefined) return { id: referred, title: name };
  }
  return { id, title: id };
}
