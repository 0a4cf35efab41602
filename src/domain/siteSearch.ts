import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import type { SearchDocument, SearchKind, SearchRow } from '../contract/search.ts';
import { isOnOrBefore } from '../contract/periodDays.ts';
import { readDesignation } from './designations.ts';
import { askedTerms, foldedText, indexedTerms, isSearchable } from './searchTerms.ts';
import { groupBy } from './sorting.ts';
import { inOtherSeries, standardSearch } from './standardSearch.ts';

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

/** More documents than this have the digits of a number that is still being typed. */
const MOST_NUMBERED = 100;

/** The documents of a number, whatever its spelling; `isNear` where only another series has it. */
function byNumber(kept: readonly Kept[], text: string): { rows: readonly Findable[]; isNear: boolean } {
  const number = readDesignation(text)?.number[0];
  if (number === undefined) return { rows: [], isNear: false };
  // Numbers are read of those alone that have the digits: all eleven thousand would take a moment.
  const has = ({ row: { designation, words } }: Kept) =>
    designation !== undefined && (designation.includes(number) || words?.includes(number) === true);
  const having = kept.filter(has);
  if (having.length > MOST_NUMBERED) return { rows: [], isNear: false };
  const all = having.map(({ row }) => {
    const { designation = '', title, words = '' } = row;
    return { row, designation, title, counterparts: words.split(' ; ') };
  });
  const found = standardSearch(all)(text);
  const near = found.length > 0 ? [] : inOtherSeries(all, text);
  return { rows: [...found, ...near].map(({ row }) => row), isNear: near.length > 0 };
}

/** As a view of the day has it: `null` where it was not out, without a value that came later. */
function onDay(row: Findable, asOf: string | null): Findable | null {
  if (asOf === null) return row;
  if (row.since !== undefined && !isOnOrBefore(row.since, asOf)) return null;
  const { value, ...rest } = row;
  const isKnown = value !== undefined && value.knownOn !== null && value.knownOn <= asOf;
  return isKnown ? row : rest;
}

function grouped(rows: readonly Findable[], isNear: boolean): SearchAnswer {
  const groups = [...groupBy(rows, ({ kind }) => kind)].map(([kind, own], at) => ({
    kind,
    shown: own.slice(0, at < FIRST_KINDS ? SHOWN.first : SHOWN.later),
    count: own.length,
  }));
  return { groups, count: rows.length, isNear };
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

/** Rows that have most of the words, the better the more. */
const mostOf = (results: readonly SearchResult[], asked: number): SearchResult[] =>
  results.filter(({ queryTerms }) => new Set(queryTerms).size >= Math.ceil(asked * MOST_WORDS));

/** A text without its last word, where that has hardly begun. */
const withoutBeginning = (text: string): string => text.replace(/\s+\S{1,2}$/, '');

/** What an index has of a text: all words; else with slips; else, once nobody is typing, most of the words. */
function resultsOf(index: Index, text: string, depth: SearchDepth): Results {
  const exact = index.search(text, howToSearch);
  const begun = withoutBeginning(text);
  if (exact.length === 0 && begun !== text) return resultsOf(index, begun, depth);
  if (exact.length >= FEW) return { found: exact, isNear: false };
  const slips = index.search(text, withSlips);
  if (slips.length > 0 || depth === 'quick') return { found: slips, isNear: false };
  const some = index.search(text, { ...withSlips, combineWith: 'OR' });
  const found = mostOf(some, new Set(askedTerms(text)).size);
  return { found, isNear: found.length > 0 };
}

type Index = MiniSearch<Indexed>;

interface Results {
  readonly found: readonly SearchResult[];
  readonly isNear: boolean;
}

/** So many of the best by their words are looked at for their names; the rest stays in its order. */
const LOOKED_AT = 200;

/** What was found, things before their mentions and names before words. */
function ranked(found: readonly SearchResult[], kept: readonly Kept[], asked: string): Findable[] {
  const hits = found.flatMap(({ id, score }, at) => {
    const one = typeof id === 'number' ? kept[id] : undefined;
    if (one === undefined) return [];
    const factor = at < LOOKED_AT ? nameFactor(one, asked) : 1;
    return [{ row: one.row, score: score * factor * (weights[one.row.kind] ?? 1) }];
  });
  return hits.sort((a, b) => b.score - a.score).map(({ row }) => row);
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
  const byPlace: Aliases = new Map(
    [...groupBy(aliases, ({ to }) => to)].map(([to, own]) => [to, own.map(({ alias }) => alias)]),
  );
  const add = (more: readonly Findable[]) => {
    for (const one of more) {
      const row = { ...one, words: wordsWith(one, byPlace) };
      (row.kind === 'register' ? register : records).add(indexedOf(row, kept.length));
      kept.push(keptOf(row));
    }
  };
  const search = (text: string, asOf: string | null, depth: SearchDepth = 'whole') => {
    if (!isSearchable(text)) return null;
    const numbered = byNumber(kept, text);
    const own = resultsOf(records, text, depth);
    const more = depth === 'quick' ? nothing : resultsOf(register, text, 'quick');
    // What is only near is left where the register has all of it.
    const found = own.isNear && more.found.length > 0 ? more.found : [...own.found, ...more.found];
    const rows = new Set([...numbered.rows, ...ranked(found, kept, foldedText(text))]);
    const known = Array.from(rows).flatMap((row) => onDay(row, asOf) ?? []);
    const isNear = own.isNear && more.found.length === 0;
    return grouped(known, numbered.rows.length > 0 ? numbered.isNear : isNear);
  };
  return { add, search };
}

const nothing: Results = { found: [], isNear: false };
