import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import type { SearchDocument, SearchKind, SearchRow } from '../contract/search.ts';
import { isOnOrBefore } from '../contract/periodDays.ts';
import { numberSearch } from './numberSearch.ts';
import { askedTerms, foldedText, indexedTerms, isSearchable } from './searchTerms.ts';
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

interface Indexed {
  readonly id: number;
  readonly name: string;
  readonly words: string;
  readonly text: string;
}

const options: Options<Indexed> = {
  fields: ['name', 'words', 'text'],
  tokenize: indexedTerms,
  // Terms are already lowercase.
  processTerm: (term) => term,
};

/** Ranks a named thing above what only mentions it. */
const weights: Readonly<Partial<Record<SearchKind, number>>> = {
  page: 1.3,
  board: 1.5,
  body: 1.3,
  organization: 1.3,
  developer: 1.2,
  committee: 0.8,
  task: 0.6,
  event: 0.7,
  register: 0.4,
  source: 0.25,
};

/** Shorter words are never matched fuzzily: "NIST" is not "list". */
const SHORTEST_LIKENED = 5;
/** From this length on a word may have two errors, such as two transposed letters. */
const SHORTEST_OF_TWO = 7;
const FEW = 3;
/** Numbers of results shown for the best kinds and for the others. */
const SHOWN = { first: 5, later: 3 };
const FIRST_KINDS = 2;
/** Smallest share of its words that a result must have if nothing has all of them. */
const MOST_WORDS = 0.6;

const howToSearch: SearchOptions = {
  boost: { name: 4, words: 3 },
  tokenize: askedTerms,
  combineWith: 'AND',
  // Two letters start half of all words.
  prefix: (term) => term.length > 2 || /^\d\d/.test(term),
};
/** The first letter must match exactly: "minister" is not "administer". */
const beginsAlike = ({ terms, queryTerms }: SearchResult): boolean =>
  queryTerms.every((asked) => terms.some((term) => term.startsWith(asked.charAt(0))));

const withSlips: SearchOptions = {
  ...howToSearch,
  fuzzy: (term) =>
    term.length < SHORTEST_LIKENED || /\d/.test(term) ? false : term.length < SHORTEST_OF_TWO ? 1 : 2,
  filter: beginsAlike,
};

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

/** Ranks an item with this name above those that only contain the words. */
function nameFactor({ title, names }: Kept, asked: string): number {
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

const indexedOf = (row: Findable, id: number): Indexed => ({
  id,
  name: `${row.designation ?? ''} ${row.title}`,
  words: `${row.words ?? ''} ${row.original ?? ''}`,
  text: `${row.note ?? ''} ${row.about ?? ''}`,
});

/** Returns a text without its last word if only one or two letters of that have been typed. */
const withoutBeginning = (text: string): string => text.replace(/\s+\S{1,2}$/, '');

/**
 * Returns the results of an index for a text: all words, or else with typos. An unmatched last word is ignored until
 * it is longer.
 */
function resultsOf(index: Index, text: string): Results {
  const exact = index.search(text, howToSearch);
  const begun = withoutBeginning(text);
  if (exact.length === 0 && begun !== text) return resultsOf(index, begun);
  return { found: exact.length >= FEW ? exact : index.search(text, withSlips), text };
}

/** Returns partial results if nothing has all words: those with most of them, more words first. */
function nearResults(index: Index, text: string): readonly SearchResult[] {
  const asked = new Set(askedTerms(text)).size;
  return index
    .search(text, { ...withSlips, combineWith: 'OR' })
    .filter(({ queryTerms }) => new Set(queryTerms).size >= Math.ceil(asked * MOST_WORDS));
}

type Index = MiniSearch<Indexed>;

interface Results {
  readonly found: readonly SearchResult[];
  /** Part of the text that was searched for. */
  readonly text: string;
}

/** Caches the record results of the last text: once typing pauses, only the register is searched in addition. */
function remembered(index: Index): { of: (text: string) => Results; forget: () => void } {
  let last: (Results & { readonly asked: string }) | null = null;
  const of = (asked: string) => {
    if (last?.asked !== asked) last = { ...resultsOf(index, asked), asked };
    return last;
  };
  return { of, forget: () => (last = null) };
}

/** Number of best word matches whose names are compared; the rest keep their order. */
const LOOKED_AT = 200;

/** Returns the results, things before their mentions and names before words. */
function hitsOf(found: readonly SearchResult[], kept: readonly Kept[], text: string): Hit[] {
  const asked = foldedText(text);
  return found.flatMap(({ id, score }, at) => {
    const one = typeof id === 'number' ? kept[id] : undefined;
    if (one === undefined) return [];
    const factor = at < LOOKED_AT ? nameFactor(one, asked) : 1;
    return { row: one.row, score: score * factor * (weights[one.row.kind] ?? 1) };
  });
}

/**
 * Returns the search over all records, pages and figures, by names, words, spellings and numbers; it makes no network
 * requests.
 *
 * @param aliases other names that users have for things (`search.json`).
 */
export function siteSearch(aliases: SearchDocument['aliases']): SiteSearch {
  const records: Index = new MiniSearch<Indexed>(options);
  // Two thirds of the rows are from the register: a separate index does not delay the others.
  const register: Index = new MiniSearch<Indexed>(options);
  const kept: Kept[] = [];
  const numbers = numberSearch<Findable>();
  const inRecords = remembered(records);
  const byPlace: Aliases = new Map(
    [...groupBy(aliases, ({ to }) => to)].map(([to, own]) => [to, own.map(({ alias }) => alias)]),
  );
  const add = (more: readonly Findable[]) => {
    inRecords.forget();
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
    const own = inRecords.of(text);
    // Enough exact results mean that there is no typo.
    const isSure = own.found.length >= FEW;
    const more =
      depth === 'quick' ? [] : isSure ? register.search(text, howToSearch) : resultsOf(register, text).found;
    const all = [...own.found, ...more];
    // Skip partial results if the register has a full match, and during typing.
    const near = all.length > 0 || depth === 'quick' ? [] : nearResults(records, own.text);
    const ofNumber = new Set(number.rows);
    const hits = [
      ...number.rows.map((row) => ({ row, score: Infinity })),
      ...hitsOf([...all, ...near], kept, text).filter(({ row }) => !ofNumber.has(row)),
    ];
    const groups = grouped(hits, asOf);
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    return { groups, count, isNear: number.rows.length > 0 ? number.isNear : near.length > 0 };
  };
  return { add, search };
}
