const isCitingField = (field: string) => /^(s|.*S)ourceIds?$/.test(field);

/** The source ids that one row cites, in whichever field. */
export function citationsOf(row: object): string[] {
  return Object.entries(row).flatMap(([field, value]: [string, unknown]) => {
    if (!isCitingField(field)) return [];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.filter((id) => typeof id === 'string');
  });
}

/** How many rows cite each source. A row that cites one twice counts once. */
export function citationCounts(rows: Iterable<object>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const id of new Set(citationsOf(row))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
