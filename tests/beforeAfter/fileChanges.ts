/** The files of two folders under one name; `null` where a side has none. */
export interface FilePair {
  /** "newest/ai-pricing_peak-clock.alt.txt" */
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

const changes = ['same', 'changed', 'only before', 'only after'] as const;
type Change = (typeof changes)[number];

interface Difference {
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** The first line that differs, on both sides; empty where a side has ended. */
  readonly before: string;
  readonly after: string;
}

interface DifferenceKind {
  readonly format: string;
  /** Difference in the line, without the part that both sides share. */
  readonly before: string;
  readonly after: string;
  readonly differences: readonly Difference[];
}

export interface FileChanges {
  readonly formats: ReadonlyMap<string, Readonly<Record<Change, number>>>;
  /** The most frequent kind first. */
  readonly kinds: readonly DifferenceKind[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

/** The ending of a dumped file, "svg" or "alt.txt": ids hold dots too, so it is what the dump writes. */
const formatOf = (name: string): string => /\.((?:[a-z]+\.)?txt|[a-z]+)$/.exec(name)?.[1] ?? 'other';

function changeOf({ before, after }: FilePair): Change {
  if (before === null) return 'only after';
  if (after === null) return 'only before';
  return before === after ? 'same' : 'changed';
}

function firstDifference({ name, before, after }: FilePair): Difference {
  const lines = (before ?? '').split('\n');
  const others = (after ?? '').split('\n');
  const longest = Math.max(lines.length, others.length);
  let at = 0;
  while (at < longest && lines[at] === others[at]) at += 1;
  return { name, line: at + 1, before: lines[at] ?? '', after: others[at] ?? '' };
}

/** The words of two lines between those with which both begin and end: the same change in many lines reads alike. */
function differingWords(before: string, after: string): { before: string; after: string } {
  const words = before.split(/(?<=[\s,;"<>=])/);
  const others = after.split(/(?<=[\s,;"<>=])/);
  const shortest = Math.min(words.length, others.length);
  let start = 0;
  while (start < shortest && words[start] === others[start]) start += 1;
  let end = 0;
  while (end < shortest - start && words.at(-1 - end) === others.at(-1 - end)) end += 1;
  const between = (all: readonly string[]) => all.slice(start, all.length - end).join('');
  return { before: between(words), after: between(others) };
}

/** Counts what changed by format, and puts the first differences of the changed files together by their kind. */
export function fileChanges(pairs: readonly FilePair[]): FileChanges {
  const formats = new Map<string, Record<Change, number>>();
  const kinds = new Map<string, DifferenceKind & { differences: Difference[] }>();
  const none = { same: 0, changed: 0, 'only before': 0, 'only after': 0 };
  for (const pair of pairs) {
    const format = formatOf(pair.name);
    const change = changeOf(pair);
    const counts = formats.get(format) ?? { ...none };
    counts[change] += 1;
    formats.set(format, counts);
    if (change !== 'changed') continue;
    const difference = firstDifference(pair);
    const words = differingWords(difference.before, difference.after);
    const key = [format, words.before, words.after].join('\n');
    const kind = kinds.get(key) ?? { format, ...words, differences: [] };
    kind.differences.push(difference);
    kinds.set(key, kind);
  }
  const onlyOn = (change: Change) =>
    pairs.filter((pair) => changeOf(pair) === change).map(({ name }) => name);
  return {
    formats,
    kinds: [...kinds.values()].sort((one, other) => other.differences.length - one.differences.length),
    onlyBefore: onlyOn('only before'),
    onlyAfter: onlyOn('only after'),
  };
}

const LONGEST = 300;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function kindLines({ format, before, after, differences }: DifferenceKind, most: number): string[] {
  const count = differences.length;
  const rest = count - most;
  return [
    `${String(count)} × ${format}: “${cut(before)}” → “${cut(after)}”`,
    ...differences
      .slice(0, most)
      .flatMap((one) => [
        `  ${one.name}, line ${String(one.line)}`,
        `    - ${cut(one.before)}`,
        `    + ${cut(one.after)}`,
      ]),
    ...(rest > 0 ? [`  and ${String(rest)} more`] : []),
  ];
}

function nameLines(title: string, names: readonly string[], most: number): string[] {
  if (names.length === 0) return [];
  const rest = names.length - most;
  const more = rest > 0 ? [`  and ${String(rest)} more`] : [];
  return ['', `${title}:`, ...names.slice(0, most).map((name) => `  ${name}`), ...more];
}

/** Changes, in lines: counts by format, then each kind of difference, then what only one side has. */
export function changeLines({ formats, kinds, onlyBefore, onlyAfter }: FileChanges, most: number): string[] {
  const counts = [...formats]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(
      ([format, of]) => `${format}: ${changes.map((change) => `${String(of[change])} ${change}`).join(', ')}`,
    );
  return [
    ...counts,
    ...kinds.flatMap((kind) => ['', ...kindLines(kind, most)]),
    ...nameLines('Only before', onlyBefore, most),
    ...nameLines('Only after', onlyAfter, most),
  ];
}

/** True if anything differs. */
export const hasChanges = ({ kinds, onlyBefore, onlyAfter }: FileChanges): boolean =>
  kinds.length + onlyBefore.length + onlyAfter.length > 0;
