const citing = new Map<string, boolean>();

/** Asked for every field of every row, but there are few names of fields. */
function isCitingField(field: string): boolean {
  const known = citing.get(field) ?? /^(s|.*S)ourceIds?$/.test(field);
  citing.set(field, known);
  return known;
}

/** The source ids that one row cites, in whichever field, each once. */
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
