import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import type { SearchDocument, SearchKind, SearchRow } from '../contract/search.ts';
import { isOnOrBefore } from '../contract/periodDays.ts';
import { numberSearch } from './numberSearch.ts';
import { askedTerms, foldedText, indexedTerms, isSearchable } from './searchTerms.ts';
import { groupBy } from './sorting.ts';

/** What can be found: a row of the records, or a page, a figure, a document of the register. */
export interface Findable extends Omit<SearchRow, 'kind'> {
  readonly kind: SearchKind;
}

/** What was found of one kind, the best first, and how much there is of it. */
export interface FoundGroup {
  readonly kind: SearchKind;
  readonly shown: readonly Findable[];
  readonly count: number;
}

export interface SearchAnswer {
  /** The group with the best find first. */
  readonly groups: readonly FoundGroup[];
  readonly count: number;
  /** Whether what was found lacks some of the words, or has a number in another series. */
  readonly isNear: boolean;
}

export type SearchDepth = 'quick' | 'whole';

export interface SiteSearch {
  /** Takes rows in; a long list comes in parts, so that typing goes on in between. */
  readonly add: (rows: readonly Findable[]) => void;
  /**
   * What a text finds, words in any order and with slips; `null` where there is too little to search for.
   *
   * @param asOf a past day, `YYYY-MM-DD`: what became known later is not found, and has no value.
   * @param depth `quick`, between two letters: all but the words of the register, of which only numbers are found.
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
  // The terms are small already.
  processTerm: (term) => term,
};

/** A thing with a name before what only mentions it. */
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

/** Shorter words are never likened: "NIST" is not "list". */
const SHORTEST_LIKENED = 5;
/** From so many letters on two of them may be wrong, as where two have changed places. */
const SHORTEST_OF_TWO = 7;
const FEW = 3;
/** So many are shown of the kinds with the best finds, and of the others. */
const SHOWN = { first: 5, later: 3 };
const FIRST_KINDS = 2;
/** A search may leave out this share of its words, where nothing has all of them. */
const MOST_WORDS = 0.6;

const howToSearch: SearchOptions = {
  boost: { name: 4, words: 3 },
  tokenize: askedTerms,
  combineWith: 'AND',
  // A word of two letters begins half of all words.
  prefix: (term) => term.length > 2 || /^\d\d/.test(term),
};
/** Slips are anywhere but in the first letter: "minister" is not "administer". */
const beginsAlike = ({ terms, queryTerms }: SearchResult): boolean =>
  queryTerms.every((asked) => terms.some((term) => term.startsWith(asked.charAt(0))));

const withSlips: SearchOptions = {
  ...howToSearch,
  fuzzy: (term) =>
    term.length < SHORTEST_LIKENED || /\d/.test(term) ? false : term.length < SHORTEST_OF_TWO ? 1 : 2,
  filter: beginsAlike,
};

/** A row with its names by their terms alone, so that spellings compare. */
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

/** What is called so comes before what has the words among others. */
function nameFactor({ title, names }: Kept, asked: string): number {
  if (names.includes(asked)) return 8;
  return title.startsWith(`${asked} `) ? 3 : 1;
}

const isOutOn = ({ since }: Findable, asOf: string | null): boolean =>
  asOf === null || since === undefined || isOnOrBefore(since, asOf);

/** As a view of the day has it: without a value that came later. */
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

/** Puts a hit where its score has it among the best of its kind, behind its equals. */
function putAmong(best: Hit[], hit: Hit): void {
  const at = best.findIndex(({ score }) => score < hit.score);
  if (at === -1 && best.length === SHOWN.first) return;
  best.splice(at === -1 ? best.length : at, 0, hit);
  if (best.length > SHOWN.first) best.pop();
}

/** The best of each kind and how many there are. Thousands are counted, and not put in order, at each letter. */
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

/** Words that readers have for things, by the address of the thing. */
type Aliases = ReadonlyMap<string, readonly string[]>;

const wordsWith = (row: Findable, aliases: Aliases): string | undefined =>
  [...(row.words === undefined ? [] : [row.words]), ...(aliases.get(row.to) ?? [])].join(' ; ') || undefined;

const indexedOf = (row: Findable, id: number): Indexed => ({
  id,
  name: `${row.designation ?? ''} ${row.title}`,
  words: `${row.words ?? ''} ${row.original ?? ''}`,
  text: `${row.note ?? ''} ${row.about ?? ''}`,
});

/** A text without its last word, where that has hardly begun. */
const withoutBeginning = (text: string): string => text.replace(/\s+\S{1,2}$/, '');

/** What an index has of a text: all words, else with slips. A last word that nothing has is left until it is longer. */
function resultsOf(index: Index, text: string): Results {
  const exact = index.search(text, howToSearch);
  const begun = withoutBeginning(text);
  if (exact.length === 0 && begun !== text) return resultsOf(index, begun);
  return { found: exact.length >= FEW ? exact : index.search(text, withSlips), text };
}

/** Where nothing has all of the words: what has most of them, the better the more. */
function nearResults(index: Index, text: string): readonly SearchResult[] {
  const asked = new Set(askedTerms(text)).size;
  return index
    .search(text, { ...withSlips, combineWith: 'OR' })
    .filter(({ queryTerms }) => new Set(queryTerms).size >= Math.ceil(asked * MOST_WORDS));
}

type Index = MiniSearch<Indexed>;

interface Results {
  readonly found: readonly SearchResult[];
  /** What was searched for of the text. */
  readonly text: string;
}

/** The records' finds of the last text: once typing rests, the register is searched beside them. */
function remembered(index: Index): { of: (text: string) => Results; forget: () => void } {
  let last: (Results & { readonly asked: string }) | null = null;
  const of = (asked: string) => {
    if (last?.asked !== asked) last = { ...resultsOf(index, asked), asked };
    return last;
  };
  return { of, forget: () => (last = null) };
}

/** So many of the best by their words are looked at for their names; the rest stays in its order. */
const LOOKED_AT = 200;

/** What was found, things before their mentions and names before words. */
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
 * The search over all that the site knows, by names, words, spellings and numbers; nothing is read from the network.
 *
 * @param aliases what else readers call things (`search.json`).
 */
export function siteSearch(aliases: SearchDocument['aliases']): SiteSearch {
  const records: Index = new MiniSearch<Indexed>(options);
  // Two in three rows are of the register: by itself it does not keep the others waiting.
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
    // Who finds enough as it is written made no slip.
    const isSure = own.found.length >= FEW;
    const more =
      depth === 'quick' ? [] : isSure ? register.search(text, howToSearch) : resultsOf(register, text).found;
    const all = [...own.found, ...more];
    // What is only near is left where the register has all of it, and until nobody is typing.
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
