import * as v from 'valibot';

/** The codes of a list as a type: `export type Industry = Code<typeof Industry>`. */
export type Code<List extends { readonly codes: readonly string[] }> = List['codes'][number];

/**
 * A closed list of codes: what a record, a document or a link may say. The literal is all there is of it: order,
 * guard, schema and type follow, so that no list beside it can be incomplete.
 */
/* @__NO_SIDE_EFFECTS__ */
export function plainCodes<const T extends string>(codes: readonly T[]) {
  return {
    /** In the order of the literal, which is that of filters and tables. */
    codes,
    is: (value: unknown): value is T => codes.some((code) => code === value),
    schema: v.picklist(codes, 'is not a known code'),
  };
}

/** A list of codes with what a reader is told of each: `codeList({ ai: 'AI', ev: 'Electric vehicles' })`. */
/* @__NO_SIDE_EFFECTS__ */
export function codeList<const T extends string>(
  // Keys that look like numbers would come before the others, whatever the order of the literal.
  labels: Readonly<Record<T, string>> & Readonly<Record<number, never>>,
) {
  const is = (value: unknown): value is T => typeof value === 'string' && Object.hasOwn(labels, value);
  return { ...plainCodes(Object.keys(labels).filter(is)), is, label: (code: T): string => labels[code] };
}
