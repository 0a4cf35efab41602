const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Returns the number at a path of keys in a parsed JSON document. Throws if there is none, naming the path. */
export function numberAt(document: unknown, ...keys: readonly string[]): number {
  let value = document;
  for (const key of keys) value = isRecord(value) ? value[key] : undefined;
  if (typeof value !== 'number') throw new Error(`There is no number at ${keys.join('.')}.`);
  return value;
}
