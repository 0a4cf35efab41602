/**
 * Gives each name once: the same figure in another view would overwrite the first, so the second file of a
 * name gets `_2` before its extension.
 */
export function freeNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const [, stem = name, extension = ''] = /^(.*?)((?:\.alt)?\.[^.]+)$/.exec(name) ?? [];
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${stem}_${String(count)}${extension}`;
    taken.add(free);
    return free;
  };
}
