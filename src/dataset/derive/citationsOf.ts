const isCitingField = (field: string) => /^(s|.*S)ourceIds?$/.test(field);

/** The source ids that one row cites, in whichever field, each once. */
export function citationsOf(row: object): string[] {
  const cited = Object.entries(row).flatMap(([field, value]: [string, unknown]) => {
    if (!isCitingField(field)) return [];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.filter((id) => typeof id === 'string');
  });
  return [...new Set(cited)];
}
