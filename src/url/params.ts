import * as v from 'valibot';
import { ModelTier, RefArea, Redistribution, Stage } from '../contract/codelists.ts';
import { Instrument } from '../contract/evPlans.ts';
import { isDay } from '../contract/periodDays.ts';
import { EventKind } from '../contract/policyEvent.ts';
import { isId } from '../contract/slug.ts';
import { id, ids, number, oneOf, pairOfIds, someOf } from './shapes.ts';

/** Countries and regions by their lowercase code; `unknown` is for rows without one. */
const areas = someOf(
  [...RefArea.codes.map((code) => code.toLowerCase()), 'unknown'],
  'codes of countries, such as cn or us, with commas between',
);

/** Columns of the table of models after the name, in order. */
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

/** A column that a URL may sort by: a list with another one does not compile. */
export type SortColumn = (typeof sortCodes)[number];

const order = v.pipe(
  v.string(),
  v.check((one) => {
    const [, column, direction] = /^([a-z-]+)-(asc|desc)$/.exec(one) ?? [];
    return direction !== undefined && sortCodes.some((code) => code === column);
  }, 'a column and its order, as in released-desc or number-asc'),
);

/** Names as in records, which may contain spaces: any text without control characters. */
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.check((one) => /^[^\p{Cc}]+$/u.test(one) && one.length <= most, `a text of at most ${most} characters`),
  );

const day = v.pipe(v.string(), v.check(isDay, 'a day such as 2026-05-26'));

/** Earliest date of a view: the plans, boards and prices begin in that year. */
export const FIRST_DAY = '2018-01-01';

const LONGEST_NUMBER = 300;

/** Keys contain names of models and areas: any text is valid if it begins with its figure or table. */
const isNumberKey = (one: string): boolean =>
  isId(one.split('~', 1).join()) && /~[^\p{Cc}]+$/u.test(one) && one.length <= LONGEST_NUMBER;

type Shapes = v.ObjectEntries;

/** A table of parameters: the schema of each, and one for all of them, which is built only once. */
const tableOf = <const Of extends Shapes>(shapes: Of) => ({ shapes, all: v.partial(v.object(shapes)) });

type Table<Of extends Shapes> = ReturnType<typeof tableOf<Of>>;

/** URL parameters of the view of any page. */
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
 * URL parameters of the controls of single pages, in the order in which they are written. A new control needs one
 * line here, and its value has the type of its schema everywhere; defaults are not written.
 */
export const optionParams = tableOf({
  // Two prices to compare, as `<model>~<basis>…`.
  a: text(120),
  b: text(120),
  claim: text(600),
  // A workload: requests per month, input tokens of one and their cached share (percent), its output tokens, share of
  // use in peak hours (percent). And the two models on which it is compared, which `a` and `b` may state with terms.
  requests: number(0, 999_999_999_999),
  input: number(0, 10_000_000),
  cached: number(0, 100),
  output: number(0, 10_000_000),
  peakUse: number(0, 100),
  models: pairOfIds,
  // Models whose price history is drawn, the board that measures capability, and the required score.
  lines: ids(8),
  scores: id,
  capability: number(0, 10_000),
  tz: text(60),
  // Currency in which vendors' own price lists are shown.
  currency: oneOf(['usd', 'cny']),
  // Filters, columns, sort order and selection of the table of models; `compare` also sets indicators side by side.
  country: areas,
  developer: text(80),
  weights: oneOf(['open', 'closed']),
  tier: someOf(ModelTier.codes),
  columns: someOf([...modelColumnCodes, 'model']),
  sort: order,
  compare: ids(6),
  // Boards: effort variants folded to one row per model, two models to compare, number of rows.
  fold: oneOf(['yes']),
  pair: text(200),
  rows: oneOf(['10', '20', '50', 'all']),
  gap: oneOf(['days']),
  top: oneOf(['20']),
  places: oneOf(['developer']),
  // Plans: the field whose tasks are followed, and the tasks in the table.
  field: id,
  // The act that asks for standards, by the id of its own page.
  act: id,
  outcome: id,
  // Tasks of the plan that no later one goes on with and that led to no document.
  neither: oneOf(['yes']),
  stage: oneOf(Stage.codes),
  instrument: oneOf(Instrument.codes),
  // Curves of promises: grouped by field or country instead of the year of the plan.
  by: oneOf(['field', 'country']),
  // Steps of tasks: of the selected field, the selected plan, or a single task.
  way: oneOf(['plan']),
  task: id,
  // The list of standards, with `q`, `kind` and `sort`: issuer, status, year of publication, and a day ahead.
  issuer: id,
  // The register: documents of one committee.
  committee: id,
  status: id,
  year: id,
  ahead: oneOf(['yes']),
  // The policy timeline: its first and last date, the kinds of events, and the words that they contain.
  from: day,
  until: day,
  kinds: someOf(EventKind.codes),
  words: text(120),
  // Counts of participation: the denominator, the measure and body, and the country that is claimed to lead.
  basis: oneOf(['absolute', 'per-head', 'per-gdp', 'per-seat']),
  measure: id,
  body: id,
  leads: oneOf(['us']),
  // An indicator, with `from`, `until` and `basis`: its areas, the axis, and the computed series.
  areas,
  scale: oneOf(['linear', 'log']),
  computed: oneOf(['index', 'difference', 'ratio']),
  // Rules: what is made, where it is sold, whether its type is approved, and the months ahead. The page knows the
  // codes of products and markets, which all pages would load here.
  products: ids(20),
  markets: ids(20),
  state: oneOf(['new', 'approved']),
  horizon: oneOf(['12', '24', '60', 'all']),
  // Gaps: the page that they affect, and the area of the overview that their answer would fill.
  panel: id,
  front: id,
});

const LONGEST_SEARCH = 200;
const word = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'a word of small letters'));

/**
 * URL parameters of a workload in older links: input tokens per output token, cached share of the input (percent),
 * input tokens per request, tokens per month (millions), share of use in peak hours (percent).
 */
export const formerParams = tableOf({
  mix: number(0, 1000),
  cache: number(0, 100),
  context: number(0, 10_000_000),
  volume: number(0, 1_000_000),
  peak: number(0, 100),
});

/** URL parameters that filter the rows of a list. */
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

/** URL parameter of an embed: selects one of two versions of a figure that two pages show. */
export const embedParams = tableOf({ page: oneOf(['overview']) });

/** Values of a table of parameters: each that is present, with the type of its schema. */
export type ValuesOf<Of extends Table<Shapes>> = Readonly<v.InferOutput<Of['all']>>;

export interface ReadParams<Of extends Shapes> {
  /** Values of the valid parameters. */
  readonly values: ValuesOf<Table<Of>>;
  /** Invalid parameters by name: the text, and what is allowed. */
  readonly invalid: Readonly<Record<string, { readonly raw: string; readonly allowed: string }>>;
}

/** Reads the parameters of a URL that a table lists. An empty one counts as missing; never throws. */
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

/** Returns the text of a value in a URL; `null` if it is not written. */
export const writtenParam = (
  value: string | number | readonly string[] | null | undefined,
): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : value.join(',') || null;
};

const MOST = 40;

/** Returns a text from a URL for use in a message: on one line, and of a readable length. */
export function shortened(one: string): string {
  const line = one.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  // Do not cut a surrogate pair in half.
  return line.length <= MOST ? line : `${line.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * Returns a message about an invalid part of the URL: its name, the allowed values, and what is shown instead.
 *
 * @param key as in the URL.
 * @param allowed the allowed values, as in "Allowed: a number from 0 to 100."
 */
export const unusable = (key: string, raw: string, allowed: string, instead = 'it is ignored'): string =>
  `“${key}=${shortened(raw)}” in the address cannot be used; ${instead}. Allowed: ${allowed}.`;

/**
 * Returns one sentence for each invalid parameter.
 *
 * @param instead what is shown instead, if the parameter is not simply ignored.
 */
export const problemsOf = (
  { invalid }: Pick<ReadParams<Shapes>, 'invalid'>,
  instead: Readonly<Record<string, string>> = {},
): string[] =>
  Object.entries(invalid).map(([key, { raw, allowed }]) => unusable(key, raw, allowed, instead[key]));

/** Decodes a segment of a path; returns `otherwise` if it is not validly encoded. */
export function decoded(text: string, otherwise = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return otherwise;
  }
}
