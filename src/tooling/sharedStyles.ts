import { dirname } from 'node:path';
import { UsedStyles } from './usedStyles.ts';

/** The security policy lists each sheet by its digest in every response: 53 letters more. */
const MOST_SHEETS = 6;

/** Pages with a common sheet, and the selector parts that occur in them. */
interface Group {
  readonly paths: readonly string[];
  readonly parts: ReadonlySet<string>;
}

const together = (one: Group, other: Group): Group => ({
  paths: [...one.paths, ...other.paths],
  parts: new Set([...one.parts, ...other.parts]),
});

/** Returns how many more bytes the pages of two groups would have with one sheet for both. */
function costOf(one: Group, other: Group): number {
  const { size } = new Set([...one.parts, ...other.parts]);
  const more = ({ paths, parts }: Group) => (size - parts.size) * paths.length;
  return more(one) + more(other);
}

/** Merges groups, most similar first, until there are few. */
function merged(groups: readonly Group[], most: number): readonly Group[] {
  if (groups.length <= most) return groups;
  const pairs = groups.flatMap((one, at) => groups.slice(at + 1).map((other) => [one, other] as const));
  const [first = []] = pairs
    .map((pair) => ({ pair, cost: costOf(...pair) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ pair }) => pair);
  const [one, other] = first;
  if (one === undefined || other === undefined) return groups;
  return merged([...groups.filter((group) => group !== one && group !== other), together(one, other)], most);
}

/** Returns the parent page for records and subpages, which are similar to each other. */
const placeOf = (path: string): string => (dirname(path) === '/' ? path : `${dirname(path)}/*`);

/**
 * Returns for each page the rules of a style sheet that can apply to it. The overview, where most visits start, has
 * its own sheet; the others share one if they use similar rules, with some unused rules in each.
 *
 * @param css whole sheet.
 * @param pages parts of each page, by its path.
 */
export function sharedStyles(
  css: string,
  pages: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const styles = new UsedStyles(css);
  const places = new Map<string, Group>();
  for (const [path, parts] of pages) {
    const group = { paths: [path], parts: styles.askedOf(parts) };
    const before = places.get(placeOf(path));
    places.set(placeOf(path), before === undefined ? group : together(before, group));
  }
  const { '/': overview, ...others } = Object.fromEntries(places);
  const groups = [
    ...(overview === undefined ? [] : [overview]),
    ...merged(Object.values(others), MOST_SHEETS - 1),
  ];
  return new Map(
    groups.flatMap(({ paths }) => {
      const used = styles.of(new Set(paths.flatMap((path) => pages.get(path) ?? [])));
      return paths.map((path) => [path, used] as const);
    }),
  );
}
