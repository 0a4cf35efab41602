import { missing, oneOfText, problemOf, type Param } from './param.ts';

/** Says what may stand where a text is no value of an option, as "a day"; `null` where it is one. */
type Check = (raw: string) => string | null;

const LONGEST_ID = 120;
/** What an id is, in words. */
export const ID = 'an id of small letters, digits, dots and hyphens';
export const idCheck = (raw: string): boolean =>
  raw.length <= LONGEST_ID && /^[a-z0-9][a-z0-9.-]*$/.test(raw);

/** A number in plain digits within bounds. */
const numberWithin =
  (least: number, most: number): Check =>
  (raw) => {
    const number = /^\d{1,12}(\.\d{1,6})?$/.test(raw) ? Number(raw) : Number.NaN;
    return number >= least && number <= most ? null : `a number from ${least} to ${most}`;
  };

/** One of a few codes. */
const oneOf =
  (...codes: readonly string[]): Check =>
  (raw) =>
    codes.includes(raw) ? null : oneOfText(codes);

/** Ids of records, one or several with commas between. */
const ids =
  (most: number): Check =>
  (raw) => {
    const all = raw.split(',');
    if (all.every(idCheck) && all.length <= most) return null;
    return most === 1 ? ID : `at most ${most} ids with commas between`;
  };

/** Names as records write them, which may hold blanks: any text without control characters. */
const textUpTo =
  (most: number): Check =>
  (raw) =>
    /^[^\p{Cc}]+$/u.test(raw) && raw.length <= most ? null : `a text of at most ${most} characters`;

const LONGEST_CLAIM = 600;

/**
 * What a link may say of the controls of one page, in the order in which it is written. A new control is a line
 * here; what its text means is its panel's affair, and the default of a control is not written.
 */
export const optionShapes = {
  // Two prices that are set against each other, as `<model>~<basis>…`.
  a: textUpTo(120),
  b: textUpTo(120),
  claim: textUpTo(LONGEST_CLAIM),
  // A workload: input tokens for each output token, percent of the input out of the cache, input tokens of one
  // request, million tokens a month, percent of the use in peak hours.
  mix: numberWithin(0, 1000),
  cache: numberWithin(0, 100),
  context: numberWithin(0, 10_000_000),
  volume: numberWithin(0, 1_000_000),
  peak: numberWithin(0, 100),
  // Models whose prices are drawn over time, the board that measures capability and the score asked for.
  lines: ids(8),
  scores: ids(1),
  capability: numberWithin(0, 10_000),
  tz: textUpTo(60),
  // The currency in which vendors' own lists are read.
  currency: oneOf('usd', 'cny'),
  // Filters, columns, order and choice of the table of models.
  country: ids(20),
  developer: textUpTo(80),
  weights: oneOf('open', 'closed'),
  tier: ids(10),
  columns: ids(20),
  sort: ids(1),
  compare: ids(6),
  // Boards: effort variants folded to one a model, two names set against each other, how many rows.
  fold: oneOf('yes'),
  pair: textUpTo(200),
  rows: oneOf('10', '20', '50', 'all'),
  gap: oneOf('days'),
  top: oneOf('20'),
  places: oneOf('developer'),
} as const satisfies Readonly<Record<string, Check>>;

export type OptionKey = keyof typeof optionShapes;
/** The options that are not at their default, as the link writes them. */
export type Options = Readonly<Partial<Record<OptionKey, string>>>;

export const noOptions: Options = {};

const isOptionKey = (key: string): key is OptionKey => Object.hasOwn(optionShapes, key);
export const optionKeys: readonly OptionKey[] = Object.keys(optionShapes).filter(isOptionKey);

function parseOption(key: OptionKey, raw: string | null): Param<string> {
  if (raw === null || raw === '') return missing;
  const allowed = optionShapes[key](raw);
  return allowed === null ? { kind: 'valid', value: raw } : { kind: 'invalid', raw, allowed };
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
    problems: read.flatMap(({ key, param }) => problemOf(key, param)),
  };
}
