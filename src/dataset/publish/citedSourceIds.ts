const CITING_KEYS = new Set(['sourceId', 'secondSourceId', 'releaseSourceId', 'cnySourceId']);

/** Every source id that a document's body names, wherever it stands in it, in order. */
export function citedSourceIds(body: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (CITING_KEYS.has(key) && typeof inner === 'string') found.add(inner);
        else visit(inner);
      }
    }
  };
  visit(body);
  return found;
}
