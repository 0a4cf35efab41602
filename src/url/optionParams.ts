import { missing, type Param } from './param.ts';

/** Says why a text is no value of an option, as "is no date"; `null` where it is one. */
type Check = (raw: string) => string | null;

interface OptionShape {
  /** As it stands in the sentence that names a value that was not understood. */
  readonly name: string;
  readonly check: Check;
}

/** A number in plain digits within bounds. */
const numberWithin =
  (least: number, most: number): Check =>
  (raw) => {
    const number = /^\d{1,12}(\.\d{1,6})?$/.test(raw) ? Number(raw) : Number.NaN;
    return number >= least && number <= most ? null : `is no number from ${least} to ${most}`;
  };

/** One of a few codes. */
const oneOf =
  (...codes: readonly string[]): Check =>
  (raw) =>
    codes.includes(raw) ? null : `is none of ${codes.join(', ')}`;

/** Ids of records, one or several with commas between. */
const ids =
  (most: number): Check =>
  (raw) =>
    /^[a-z0-9][a-z0-9.-]*(,[a-z0-9][a-z0-9.-]*)*$/.test(raw) && raw.split(',').length <= most
      ? null
      : most === 1
        ? 'is no id'
        : `is no list of at most ${most} ids`;

/** Names as records write them, which may hold blanks: any text without control characters. */
const textUpTo =
  (most: number): Check =>
  (raw) =>
    /^[^\p{Cc}]+$/u.test(raw) && raw.length <= most ? null : `is no text of at most ${most} characters`;

const LONGEST_CLAIM = 600;

/**
 * What a link may say of the controls of one page, in the order in which it is written. A new control is a line
 * here; what its text means is its panel's affair, and the default of a control is not written.
 */
export const optionShapes = {
  // Two prices that are set against each other, as `<model>~<basis>…`.
  a: { name: 'Price A', check: textUpTo(120) },
  b: { name: 'Price B', check: textUpTo(120) },
  claim: { name: 'Claim', check: textUpTo(LONGEST_CLAIM) },
  // A workload: input tokens for each output token, percent of the input out of the cache, input tokens of one
  // request, million tokens a month, percent of the use in peak hours.
  mix: { name: 'Mix', check: numberWithin(0, 1000) },
  cache: { name: 'Cache share', check: numberWithin(0, 100) },
  context: { name: 'Context length', check: numberWithin(0, 10_000_000) },
  volume: { name: 'Volume', check: numberWithin(0, 1_000_000) },
  peak: { name: 'Peak share', check: numberWithin(0, 100) },
  // Models whose prices are drawn over time, the board that measures capability and the score asked for.
  lines: { name: 'Price lines', check: ids(8) },
  scores: { name: 'Score board', check: ids(1) },
  capability: { name: 'Capability', check: numberWithin(0, 10_000) },
  tz: { name: 'Time zone', check: textUpTo(60) },
  // The currency in which vendors' own lists are read.
  currency: { name: 'Currency', check: oneOf('usd', 'cny') },
  // Filters, columns, order and choice of the table of models.
  country: { name: 'Country', check: ids(20) },
  developer: { name: 'Developer', check: textUpTo(80) },
  weights: { name: 'Weights', check: oneOf('open', 'closed') },
  tier: { name: 'Tier', check: ids(10) },
  columns: { name: 'Columns', check: ids(20) },
  sort: { name: 'Order', check: ids(1) },
  compare: { name: 'Comparison', check: ids(6) },
  // Boards: effort variants folded to one a model, two names set against each other, how many rows.
  fold: { name: 'Folding', check: oneOf('yes') },
  pair: { name: 'Pair', check: textUpTo(200) },
  rows: { name: 'Rows', check: oneOf('10', '20', '50', 'all') },
  gap: { name: 'Gap unit', check: oneOf('days') },
  top: { name: 'Places counted', check: oneOf('20') },
  places: { name: 'Best place by', check: oneOf('developer') },
} as const satisfies Readonly<Record<string, OptionShape>>;

export type OptionKey = keyof typeof optionShapes;
/** The options that are not at their default, as the link writes them. */
export type Options = Readonly<Partial<Record<OptionKey, string>>>;

export const noOptions: Options = {};

const isOptionKey = (key: string): key is OptionKey => Object.hasOwn(optionShapes, key);
export const optionKeys: readonly OptionKey[] = Object.keys(optionShapes).filter(isOptionKey);

function parseOption(key: OptionKey, raw: string | null): Param<string> {
  if (raw === null || raw === '') return missing;
  const reason = optionShapes[key].check(raw);
  return reason === null ? { kind: 'valid', value: raw } : { kind: 'invalid', raw: raw.slice(0, 80), reason };
}

interface ParsedOptions {
  readonly options: Options;
  /** One sentence for each part that was not understood and is ignored. */
  readonly problems: readonly string[];
}

/** Reads the options of a link. What is not understood is ignored and named; nothing throws. */
export function parseOptions(params: URLSearchParams): ParsedOptions {
  const read = optionKeys.map((key) => ({ key, param: parseOption(key, params.get(key)) }));
  return {
    options: Object.fromEntries(
      read.flatMap(({ key, param }) => (param.kind === 'valid' ? [[key, param.value]] : [])),
    ),
    problems: read.flatMap(({ key, param }) =>
      param.kind === 'invalid'
        ? [`${optionShapes[key].name} “${param.raw}” ${param.reason}; it is ignored.`]
        : [],
    ),
  };
}
