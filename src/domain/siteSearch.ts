import type { SearchDocument, SearchKind, SearchRow } from '../contract/search.ts';
import { isOnOrBefore } from '../contract/periodDays.ts';
import { numberSearch } from './numberSearch.ts';
import { foldedText, isSearchable, subjectTerms } from './searchTerms.ts';
import { wordIndex, type FoundWords } from './wordIndex.ts';
import { groupBy } from './sorting.ts';

/** A searchable item: a row of the records, a page, a figure or a register document. */
export interface Findable extends Omit<SearchRow, 'kind'> {
  readonly kind: SearchKind;
}

/** Results of one kind, best first, and their total number. */
export interface FoundGroup {
  readonly kind: SearchKind;
  readonly shown: readonly Findable[];
  readonly count: number;
}

export interface SearchAnswer {
  /** Groups, the one with the best result first. */
  readonly groups: readonly FoundGroup[];
  readonly count: number;
  /** True if the results lack some of the words, or have the number in another series. */
  readonly isNear: boolean;
}

export type SearchDepth = 'quick' | 'whole';

export interface SiteSearch {
  /** Adds rows; a long list comes in batches, so that typing stays responsive. */
  readonly add: (rows: readonly Findable[]) => void;
  /**
   * Returns the results for a text, with words in any order and typos allowed; `null` if there is too little to
   * search for.
   *
   * @param asOf past day, `YYYY-MM-DD`: items known only later are not found, and later values are not shown.
   * @param depth `quick` between two keystrokes: everything but the words of the register, which is searched by
   *   number only.
   */
  readonly search: (text: string, asOf: string | null, depth?: SearchDepth) => SearchAnswer | null;
}

/** Ranks a named thing above what only mentions it. */
const weights: Readonly<Partial<Record<SearchKind, number>>> = {
  page: 1.3,
  part: 1.3,
  law: 0.7,
  board: 1.5,
  body: 1.3,
  organization: 1.3,
  developer: 1.2,
  committee: 0.8,
  task: 0.6,
  event: 0.7,
  gap: 0.6,
  date: 0.8,
  register: 0.4,
  source: 0.25,
};

/** This many results with all words mean that there is no typo. */
const FEW = 3;
/** Numbers of results shown for the best kinds and for the others. */
const SHOWN = { first: 5, later: 3 };
const FIRST_KINDS = 2;
/** A row with its names reduced to terms, so that spellings can be compared. */
interface Kept {
  readonly row: Findable;
  readonly title: string;
  readonly names: readonly string[];
}

const keptOf = (row: Findable): Kept => {
  const title = foldedText(row.title);
  const others = [...(row.designation ?? row.original ?? '').split(' ; '), ...(row.words ?? '').split(' ; ')];
  return { row, title, names: [title, ...others.filter((name) => name !== '').map(foldedText)] };
};

/**
 * Ranks committees by a number such as "TC 21": that number itself, a mirror of it, its subcommittees, then others; those
 * of an industry, which say so, before those of none. "SC 21" of another committee is not "TC 21".
 */
function committeeFactor({ row, names: [, own = '', ...mirrors] }: Kept, asked: string): number {
  const is = (name: string) => ` ${name}`.endsWith(` ${asked}`);
  const ofIndustry = row.about === undefined ? 1 : 1.5;
  if (is(own) || mirrors.includes(asked)) return 8 * ofIndustry;
  if (mirrors.some(is)) return 4 * ofIndustry;
  return (` ${own} `.includes(` ${asked} `) ? 3 : 1) * ofIndustry;
}

/** Ranks an item with this name above those that only contain the words. */
function nameFactor(one: Kept, asked: string): number {
  const { title, names } = one;
  if (one.row.kind === 'committee' && /[a-z] \d+$/.test(asked)) return committeeFactor(one, asked);
  if (names.includes(asked)) return 8;
  return title.startsWith(`${asked} `) ? 3 : 1;
}

const isOutOn = ({ since }: Findable, asOf: string | null): boolean =>
  asOf === null || since === undefined || isOnOrBefore(since, asOf);

/** Returns a row for the view of a day, without a value that came later. */
function onDay(row: Findable, asOf: string | null): Findable {
  if (asOf === null) return row;
  const { value, ...rest } = row;
  const isKnown = value !== undefined && value.knownOn !== null && value.knownOn <= asOf;
  return isKnown ? row : rest;
}

interface Hit {
  readonly row: Findable;
  readonly score: number;
}

/** Inserts a hit among the best of its kind by score, behind its equals. */
function putAmong(best: Hit[], hit: Hit): void {
  const at = best.findIndex(({ score }) => score < hit.score);
  if (at === -1 && best.length === SHOWN.first) return;
  best.splice(at === -1 ? best.length : at, 0, hit);
  if (best.length > SHOWN.first) best.pop();
}

/** Returns the best of each kind and their number. At each keystroke, thousands are counted without being sorted. */
function grouped(hits: readonly Hit[], asOf: string | null): FoundGroup[] {
  const kinds = new Map<SearchKind, { best: Hit[]; count: number }>();
  for (const hit of hits) {
    if (!isOutOn(hit.row, asOf)) continue;
    const own = kinds.get(hit.row.kind) ?? { best: [], count: 0 };
    own.count += 1;
    putAmong(own.best, hit);
    kinds.set(hit.row.kind, own);
  }
  const scoreOf = ({ best }: { best: Hit[] }) => best[0]?.score ?? 0;
  return [...kinds]
    .sort(([, one], [, other]) =>
      scoreOf(one) < scoreOf(other) ? 1 : scoreOf(one) > scoreOf(other) ? -1 : 0,
    )
    .map(([kind, { best, count }], at) => ({
      kind,
      shown: best.slice(0, at < FIRST_KINDS ? SHOWN.first : SHOWN.later).map(({ row }) => onDay(row, asOf)),
      count,
    }));
}

/** Further names that users have for things, by URL. */
type Aliases = ReadonlyMap<string, readonly string[]>;

const wordsWith = (row: Findable, aliases: Aliases): string | undefined =>
  [...(row.words === undefined ? [] : [row.words]), ...(aliases.get(row.to) ?? [])].join(' ; ') || undefined;

/** Returns what a value is about, without the value itself: a past day may not know it. */
function subjectOf({ kind, value }: Findable): string {
  if (value === undefined) return '';
  if (kind === 'model') return 'price';
  return kind === 'indicator' ? (value.text.match(/\b(?:China|United States)\b/g) ?? []).join(' ') : '';
}

const indexedOf = (row: Findable, id: number) => ({
  id,
  name: `${row.designation ?? ''} ${row.title}`,
  words: `${row.words ?? ''} ${row.original ?? ''}`,
  text: `${row.note ?? ''} ${row.about ?? ''} ${subjectOf(row)}`,
});

/** Number of best word matches whose names are compared; the rest keep their order. */
const LOOKED_AT = 200;

/** Returns the results, things before their mentions, names before words, and whole words before beginnings. */
function hitsOf(found: readonly FoundWords[], kept: readonly Kept[], text: string): Hit[] {
  const asked = [...new Set([foldedText(text), subjectTerms(text).join(' ')])];
  return found.flatMap(({ id, score, whole }, at) => {
    const one = kept[id];
    if (one === undefined) return [];
    const factor = at < LOOKED_AT ? Math.max(...asked.map((name) => nameFactor(one, name))) : 1;
    return {
      row: one.row,
      score: score * factor * (1 + 2 * whole) * (weights[one.row.kind] ?? 1),
    };
  });
}

/**
 * Returns the search over all records, pages and figures, by names, words, spellings and numbers; it makes no network
 * requests.
 *
 * @param aliases other names that users have for things (`search.json`).
 */
export function siteSearch(aliases: SearchDocument['aliases']): SiteSearch {
  const records = wordIndex();
  // Two thirds of the rows are from the register: a separate index does not delay the others.
  const register = wordIndex();
  const kept: Kept[] = [];
  const numbers = numberSearch<Findable>();
  const byPlace: Aliases = new Map(
    [...groupBy(aliases, ({ to }) => to)].map(([to, own]) => [to, own.map(({ alias }) => alias)]),
  );
  const add = (more: readonly Findable[]) => {
    for (const one of more) {
      const row = { ...one, words: wordsWith(one, byPlace) };
      (row.kind === 'register' ? register : records).add(indexedOf(row, kept.length));
      kept.push(keptOf(row));
      numbers.add(row);
    }
  };
  const search = (text: string, asOf: string | null, depth: SearchDepth = 'whole') => {
    if (!isSearchable(text)) return null;
    const number = numbers.of(text);
    const own = records.of(text);
    const isSure = own.length >= FEW;
    const all = depth === 'quick' ? own : [...own, ...register.of(text, { isExact: isSure })];
    // Skip partial results if anything has the number or all words, and during typing.
    const isFound = number.rows.length > 0 || all.length > 0;
    const near = isFound || depth === 'quick' ? [] : records.near(text);
    const ofNumber = new Set(number.rows);
    const hits = [
      ...number.rows.map((row) => ({ row, score: Infinity })),
      ...hitsOf([...all, ...near], kept, text).filter(({ row }) => !ofNumber.has(row)),
    ];
    const groups = grouped(hits, asOf);
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    const isNear = number.rows.length > 0 ? number.isNear : near.length > 0;
    return { groups, count, isNear };
  };
  return { add, search };
}
