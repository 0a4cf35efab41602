import * as v from 'valibot';
import { ModelTier, RefArea, Redistribution, Stage } from '../contract/codelists.ts';
import { Instrument } from '../contract/evPlans.ts';
import { isDay } from '../contract/periodDays.ts';
import { EventKind } from '../contract/policyEvent.ts';
import { isId } from '../contract/slug.ts';

/** One for all: each takes a millisecond to make, and there are twenty lists before a page can be used. */
const alternatives = new Intl.ListFormat('en-US', { type: 'disjunction' });

/** "open or figures-only", "a, b, or c": the codes of which one may be there. */
export const oneOfText = (codes: readonly string[]): string => alternatives.format(codes);

// What may be in an address: each shape reads a text to its value, and says in words what else would be allowed.

/** A number in plain digits within bounds. */
function number(least: number, most: number) {
  const words = `a number from ${least} to ${most}`;
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,12}(\.\d{1,6})?$/, words),
    v.transform(Number),
    v.minValue(least, words),
    v.maxValue(most, words),
  );
}

const oneOf = <const Codes extends readonly string[]>(codes: Codes) => v.picklist(codes, oneOfText(codes));

const id = v.pipe(v.string(), v.check(isId, 'an id of small letters, digits, dots and hyphens'));

/** Ids of records with commas between, each once. */
const ids = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.split(',')),
    v.check((all) => all.length <= most && all.every(isId), `at most ${most} ids with commas between`),
    v.transform((all): readonly string[] => [...new Set(all)]),
  );

/** Codes of a list with commas between, each once; with one that is none, the address is not understood. */
function someOf<const Codes extends readonly string[]>(codes: Codes, words = oneOfText(codes)) {
  const one = v.picklist(codes, words);
  return v.pipe(
    v.string(),
    v.transform((text) => [...new Set(text.split(','))]),
    v.array(one),
    v.readonly(),
  );
}

/** Countries and regions by their code in small letters; `unknown` is a row without one. */
const areas = someOf(
  [...RefArea.codes.map((code) => code.toLowerCase()), 'unknown'],
  'codes of countries, such as cn or us, with commas between',
);

/** Columns of the table of models beside the name, in their order. */
export const modelColumnCodes = [
  'output',
  'input',
  'cached-input',
  'developer',
  'country',
  'released',
  'weights',
  'tier',
  'context',
  'since',
  'seen',
  'basis',
] as const;

/** Columns by which a list can be sorted: of models, of standards and of the register. */
const sortCodes = [
  ...modelColumnCodes,
  ...[
    'model',
    'number',
    'status',
    'title',
    'published',
    'effective',
    'comply',
    'issuer',
    'kind',
    'body',
    'secretariat',
  ],
] as const;

const order = v.pipe(
  v.string(),
  v.check((one) => {
    const [, column, direction] = /^([a-z-]+)-(asc|desc)$/.exec(one) ?? [];
    return direction !== undefined && sortCodes.some((code) => code === column);
  }, 'a column and its order, as in released-desc or number-asc'),
);

/** Names as records write them, which may hold blanks: any text without control characters. */
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.check((one) => /^[^\p{Cc}]+$/u.test(one) && one.length <= most, `a text of at most ${most} characters`),
  );

const day = v.pipe(v.string(), v.check(isDay, 'a day such as 2026-05-26'));

/** The first day for which the site can speak: its plans, boards and prices begin in that year. */
export const FIRST_DAY = '2018-01-01';

const LONGEST_NUMBER = 300;

/** Keys hold names of models and areas: any text will do, as long as it says where it is. */
const isNumberKey = (one: string): boolean =>
  isId(one.split('~', 1).join()) && /~[^\p{Cc}]+$/u.test(one) && one.length <= LONGEST_NUMBER;

type Shapes = v.ObjectEntries;

/** A table of parameters: the shape of each, and of all together, which is made once and not with every address. */
const tableOf = <const Of extends Shapes>(shapes: Of) => ({ shapes, all: v.partial(v.object(shapes)) });

type Table<Of extends Shapes> = ReturnType<typeof tableOf<Of>>;

/** What a link says of the view of any page. */
export const viewParams = tableOf({
  asOf: v.pipe(
    day,
    v.check((one) => one >= FIRST_DAY, `days from ${FIRST_DAY} on`),
  ),
  board: id,
  metric: id,
  view: oneOf(['table']),
  number: v.pipe(v.string(), v.check(isNumberKey, 'a figure and a key with ~ between them')),
});

/**
 * What a link says of the controls of one page, in the order in which it is written. A new control is a line here,
 * and its value has the type of its shape wherever it is read; the default of a control is not written.
 */
export const optionParams = tableOf({
  // Two prices that are set against each other, as `<model>~<basis>…`.
  a: text(120),
  b: text(120),
  claim: text(600),
  // A workload: input tokens for each output token, percent of the input out of the cache, input tokens of one
  // request, million tokens a month, percent of the use in peak hours.
  mix: number(0, 1000),
  cache: number(0, 100),
  context: number(0, 10_000_000),
  volume: number(0, 1_000_000),
  peak: number(0, 100),
  // Models whose prices are drawn over time, the board that measures capability and the score asked for.
  lines: ids(8),
  scores: id,
  capability: number(0, 10_000),
  tz: text(60),
  // The currency in which vendors' own lists are read.
  currency: oneOf(['usd', 'cny']),
  // Filters, columns, order and choice of the table of models; `compare` also sets indicators beside one.
  country: areas,
  developer: text(80),
  weights: oneOf(['open', 'closed']),
  tier: someOf(ModelTier.codes),
  columns: someOf([...modelColumnCodes, 'model']),
  sort: order,
  compare: ids(6),
  // Boards: effort variants folded to one row per model, two names set against each other, how many rows.
  fold: oneOf(['yes']),
  pair: text(200),
  rows: oneOf(['10', '20', '50', 'all']),
  gap: oneOf(['days']),
  top: oneOf(['20']),
  places: oneOf(['developer']),
  // Plans: the field whose tasks are followed, and which tasks the table shows.
  field: id,
  outcome: id,
  stage: oneOf(Stage.codes),
  instrument: oneOf(Instrument.codes),
  // Curves of promises: parted by the year of the plan, else by these.
  by: oneOf(['field', 'country']),
  // Steps of tasks: of the chosen field, of the chosen plan, or of one task.
  way: oneOf(['plan']),
  task: id,
  // The list of standards, beside `q`, `kind` and `sort`: whose they are, how far they have come, when they came out.
  issuer: id,
  status: id,
  year: id,
  // The timeline of policy: its first and last day, which kinds of events, and words that they have.
  from: day,
  until: day,
  kinds: someOf(EventKind.codes),
  words: text(120),
  // Counts of participation: what they are divided by, of which measure and body, and who is said to lead.
  basis: oneOf(['absolute', 'per-head', 'per-gdp', 'per-seat']),
  measure: id,
  body: id,
  leads: oneOf(['us']),
  // An indicator, beside `from`, `until` and `basis`: whose values, the axis, and what is computed of them.
  areas,
  scale: oneOf(['linear', 'log']),
  computed: oneOf(['index', 'difference', 'ratio']),
  // Gaps: at which page they are felt.
  panel: id,
});

const LONGEST_SEARCH = 200;
const word = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'a word of small letters'));

/** What a link says of a list: which of its rows are shown. */
export const listParams = tableOf({
  q: v.pipe(
    v.string(),
    v.transform((one) => one.slice(0, LONGEST_SEARCH)),
  ),
  kind: word,
  language: word,
  licence: oneOf(Redistribution.codes),
  link: oneOf(['yes', 'no']),
});

/** What an embed says: whose figure is meant where two pages have one. */
export const embedParams = tableOf({ page: oneOf(['overview']) });

/** What a table reads: each parameter that is there, as its shape reads it. */
export type ValuesOf<Of extends Table<Shapes>> = Readonly<v.InferOutput<Of['all']>>;

export interface ReadParams<Of extends Shapes> {
  /** What was understood. */
  readonly values: ValuesOf<Table<Of>>;
  /** What was not, by name: its text, and what may be there. */
  readonly invalid: Readonly<Record<string, { readonly raw: string; readonly allowed: string }>>;
}

/** Reads those parameters of an address that a table names. An empty one is missing; nothing throws. */
export function readParams<Of extends Shapes>(
  { shapes, all }: Table<Of>,
  params: URLSearchParams,
): ReadParams<Of> {
  const understood: Record<string, string> = {};
  const invalid: Record<string, { raw: string; allowed: string }> = {};
  for (const [name, shape] of Object.entries(shapes)) {
    const raw = params.get(name) ?? '';
    if (raw === '') continue;
    const { issues } = v.safeParse(shape, raw);
    if (issues === undefined) understood[name] = raw;
    else invalid[name] = { raw, allowed: issues[0].message };
  }
  return { values: v.parse(all, understood), invalid };
}

/** How a value is written in an address; `null` for what is not written. */
export const writtenParam = (
  value: string | number | readonly string[] | null | undefined,
): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : value.join(',') || null;
};

const MOST = 40;

/** A text out of an address as a sentence quotes it: on one line, and no longer than a reader can take in. */
export function shortened(one: string): string {
  const line = one.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  // Never half of a character that takes two places.
  return line.length <= MOST ? line : `${line.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * Names a part of the address that cannot be used: which part, what may be there, what is shown instead.
 *
 * @param key as it is in the address.
 * @param allowed what may be there, as in "Allowed: a number from 0 to 100."
 */
export const unusable = (key: string, raw: string, allowed: string, instead = 'it is ignored'): string =>
  `“${key}=${shortened(raw)}” in the address cannot be used; ${instead}. Allowed: ${allowed}.`;

/**
 * One sentence for each parameter that was not understood.
 *
 * @param instead what is shown in place of a parameter, where it is not just ignored.
 */
export const problemsOf = (
  { invalid }: Pick<ReadParams<Shapes>, 'invalid'>,
  instead: Readonly<Record<string, string>> = {},
): string[] =>
  Object.entries(invalid).map(([key, { raw, allowed }]) => unusable(key, raw, allowed, instead[key]));
