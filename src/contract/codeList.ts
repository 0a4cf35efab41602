import * as v from 'valibot';

/** Type of the codes of a list: `export type Industry = Code<typeof Industry>`. */
export type Code<List extends { readonly codes: readonly string[] }> = List['codes'][number];

/**
 * A closed list of codes: the values allowed in a record, a document or a link. Order, guard, schema and type are all
 * derived from the literal, so that no second list can be incomplete.
 */
/* @__NO_SIDE_EFFECTS__ */
export function plainCodes<const T extends string>(codes: readonly T[]) {
  return {
    /** Codes in the order of the literal, which filters and tables use. */
    codes,
    is: (value: unknown): value is T => codes.some((code) => code === value),
    schema: v.picklist(codes, 'is not a known code'),
  };
}

/** Labels of the lists that have them, for whoever holds only the codes. */
const labelsOf = new WeakMap<readonly string[], Readonly<Partial<Record<string, string>>>>();

/** Returns the label of a code of a list, given by its own array of codes; `null` if the list has no labels. */
export const labelIn = (codes: readonly string[], code: string): string | null =>
  labelsOf.get(codes)?.[code] ?? null;

/** A list of codes with a label for each: `codeList({ ai: 'AI', ev: 'Electric vehicles' })`. */
/* @__NO_SIDE_EFFECTS__ */
export function codeList<const T extends string>(
  // Forbids number-like keys: JavaScript would put them first, whatever the order of the literal.
  labels: Readonly<Record<T, string>> & Readonly<Record<number, never>>,
) {
  const is = (value: unknown): value is T => typeof value === 'string' && Object.hasOwn(labels, value);
  const codes = Object.keys(labels).filter(is);
  labelsOf.set(codes, labels);
  return { ...plainCodes(codes), is, label: (code: T): string => labels[code] };
}
