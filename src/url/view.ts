import { Industry } from '../contract/codelists.ts';
import { jobOfFormer } from './formerJob.ts';
import {
  embedParams,
  FIRST_DAY,
  formerParams,
  listParams,
  optionParams,
  problemsOf,
  readParams,
  unusable,
  viewParams,
  writtenParam,
  type ValuesOf,
} from './params.ts';
import { oneOfText } from './shapes.ts';

/** Controls of the page that differ from their default, each with the type of its schema. */
export type Options = ValuesOf<typeof optionParams>;

/** All of a view that a link can hold. An absent parameter means the default. */
export interface View {
  readonly industries: readonly Industry[];
  /** Past date of the view; `null` for the newest data. */
  readonly asOf: string | null;
  /** The newest date, if the link names it: the view is the newest, and its links keep naming the date. */
  readonly pinned: string | null;
  readonly board: string | null;
  readonly metric: string | null;
  readonly table: boolean;
  readonly options: Options;
  /** The number whose evidence card is open: `<figure or table>~<key>`. */
  readonly number: string | null;
}

export interface ParsedView {
  readonly view: View;
  /** One sentence for each invalid part of the link, which is ignored. */
  readonly problems: readonly string[];
}

export const noOptions: Options = {};

/** Names of the options, in the order in which they are written. */
export const optionKeys: readonly string[] = Object.keys(optionParams.shapes);

/** Returns the known industries in their usual order, without duplicates, and one sentence for all unknown codes. */
function readIndustries(raw: string | null): { known: Industry[]; problems: string[] } {
  const codes = (raw ?? '')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
  const unknown = codes.filter((code) => !Industry.codes.some((one) => one === code));
  return {
    known: Industry.codes.filter((code) => codes.includes(code)),
    problems:
      unknown.length === 0 ? [] : [unusable('industry', unknown.join(','), oneOfText(Industry.codes))],
  };
}

const NEWEST = 'the newest data are shown';

const isLater = (day: string | undefined, newest: string | null): day is string =>
  day !== undefined && newest !== null && day > newest;

/** Returns the date of a view: a later one than the newest is invalid, and the newest one means the newest view. */
function dayOf(day: string | undefined, newest: string | null): Pick<View, 'asOf' | 'pinned'> {
  if (day === undefined || isLater(day, newest)) return { asOf: null, pinned: null };
  return day === newest ? { asOf: null, pinned: day } : { asOf: day, pinned: null };
}

const laterProblem = (day: string | undefined, newest: string | null): string[] =>
  isLater(day, newest)
    ? [unusable('asOf', day, `days from ${FIRST_DAY} to ${newest ?? ''}, the day of the newest data`, NEWEST)]
    : [];

/** Removes a range that ends before it begins, since it would show nothing, and reports it. */
function rangeOf(options: Options): { readonly options: Options; readonly problems: readonly string[] } {
  const { from, until, ...others } = options;
  if (from === undefined || until === undefined || from <= until) return { options, problems: [] };
  return { options: others, problems: [unusable('until', until, `days from ${from}, the first day, on`)] };
}

/**
 * Parses the search of a link. An invalid part is ignored and reported in `problems`; never throws.
 *
 * @param newestDay the newest date of the dataset, `YYYY-MM-DD`: a later one is refused, and a view of that date is
 * the newest. `null` if it is not known (yet): any date is accepted.
 */
export function parseView(search: string, newestDay: string | null = null): ParsedView {
  const params = new URLSearchParams(search);
  const chosen = readIndustries(params.get('industry'));
  const read = readParams(viewParams, params);
  const options = readParams(optionParams, params);
  const former = readParams(formerParams, params);
  const ranged = rangeOf({ ...jobOfFormer(former.values), ...options.values });
  const { asOf, board = null, metric = null, view, number = null } = read.values;
  return {
    view: {
      industries: chosen.known,
      ...dayOf(asOf, newestDay),
      board,
      metric,
      table: view === 'table',
      options: ranged.options,
      number,
    },
    problems: [
      ...chosen.problems,
      ...laterProblem(asOf, newestDay),
      ...problemsOf(read, { asOf: NEWEST }),
      ...problemsOf(options),
      ...problemsOf(former),
      ...ranged.problems,
      ...problemsOf(readParams(listParams, params)),
    ],
  };
}

/** Parameters that every page reads: industries, date and number among them. */
export const commonKeys: readonly string[] = ['industry', ...Object.keys(viewParams.shapes)];

/** Parameters that are not in a view but kept in a link: the filters of a list, and the version of an embed. */
const otherKeys = [...Object.keys(listParams.shapes), ...Object.keys(embedParams.shapes)];

/** Names of all parameters that a page may read; any other is ignored. */
export const readKeys: readonly string[] = [
  ...commonKeys,
  ...optionKeys,
  ...otherKeys,
  ...Object.keys(formerParams.shapes),
];

type Said = Readonly<Record<string, Parameters<typeof writtenParam>[0]>>;

/** Returns the options in the order of the table, whatever the order in which they were set. */
const inOrder = (options: Options): Said => ({
  ...Object.fromEntries(optionKeys.map((key) => [key, null])),
  ...options,
});

/** Returns the search for some values; empty if there are none. */
function searchOf(said: Said): string {
  const parts = Object.entries(said).flatMap(([key, value]) => {
    const written = writtenParam(value);
    return written === null ? [] : [`${key}=${encodeURIComponent(written).replaceAll('%2C', ',')}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const written = new WeakMap<Options, string>();

/** Writes only the options of a view, as `formatView` does; cached for all controls of a page. */
export function formatOptions({ options }: View): string {
  const text = written.get(options) ?? searchOf(inOrder(options));
  written.set(options, text);
  return text;
}

/**
 * Writes a view as a search, in a fixed order and without defaults: "" or "?industry=ai". The parameters in `others`
 * of the page's list and of an embed are kept.
 */
export function formatView(view: View, others: URLSearchParams = new URLSearchParams()): string {
  const { industries: chosen, asOf, pinned, board, metric, table, options, number } = view;
  return searchOf({
    industry: chosen,
    asOf: asOf ?? pinned,
    board,
    metric,
    view: table ? 'table' : null,
    ...inOrder(options),
    number,
    ...Object.fromEntries(otherKeys.map((key) => [key, others.get(key)])),
  });
}

/** Returns the link of a view with one of its numbers opened. */
export function withNumber(link: string, id: string): string {
  return `${link}${link.includes('?') ? '&' : '?'}number=${encodeURIComponent(id)}`;
}
