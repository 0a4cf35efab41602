import { Industry } from '../contract/codelists.ts';
import {
  embedParams,
  FIRST_DAY,
  listParams,
  oneOfText,
  optionParams,
  problemsOf,
  readParams,
  unusable,
  viewParams,
  writtenParam,
  type ValuesOf,
} from './params.ts';

/** The controls of the page that are not at their default, each as its shape reads it. */
export type Options = ValuesOf<typeof optionParams>;

/** Everything that a link may say of a view. Absent parameters mean the default. */
export interface View {
  readonly industries: readonly Industry[];
  /** The past day for which the view speaks; `null` is the newest state. */
  readonly asOf: string | null;
  /** The dataset's own day where the link names it: the view is the newest, and its links go on naming the day. */
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
  /** One sentence for each part of the link that was not understood and is ignored. */
  readonly problems: readonly string[];
}

export const noOptions: Options = {};

/** Names of the options, in the order in which they are written. */
export const optionKeys: readonly string[] = Object.keys(optionParams.shapes);

/** Known industries in their own order, each once, and one sentence for all codes that are none. */
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

/** The day of a view: nothing is on record of a later one, and that of the newest data is the newest view. */
function dayOf(day: string | undefined, newest: string | null): Pick<View, 'asOf' | 'pinned'> {
  if (day === undefined || isLater(day, newest)) return { asOf: null, pinned: null };
  return day === newest ? { asOf: null, pinned: day } : { asOf: day, pinned: null };
}

const laterProblem = (day: string | undefined, newest: string | null): string[] =>
  isLater(day, newest)
    ? [unusable('asOf', day, `days from ${FIRST_DAY} to ${newest ?? ''}, the day of the newest data`, NEWEST)]
    : [];

/** A range whose end is before its beginning shows nothing: both are left out, and named. */
function rangeOf(options: Options): { readonly options: Options; readonly problems: readonly string[] } {
  const { from, until, ...others } = options;
  if (from === undefined || until === undefined || from <= until) return { options, problems: [] };
  return { options: others, problems: [unusable('until', until, `days from ${from}, the first day, on`)] };
}

/**
 * Reads a link's search part. What is not understood is ignored and named in `problems`; nothing throws.
 *
 * @param newestDay the dataset's day, `YYYY-MM-DD`: a later one is refused, and the view of that day itself is
 * the newest. `null` where it is not known (yet): any day is taken as it is.
 */
export function parseView(search: string, newestDay: string | null = null): ParsedView {
  const params = new URLSearchParams(search);
  const chosen = readIndustries(params.get('industry'));
  const read = readParams(viewParams, params);
  const options = readParams(optionParams, params);
  const ranged = rangeOf(options.values);
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
      ...ranged.problems,
      ...problemsOf(readParams(listParams, params)),
    ],
  };
}

/** Parameters that any page reads: whose industries, of which day, which number. */
export const commonKeys: readonly string[] = ['industry', ...Object.keys(viewParams.shapes)];

/** What a view does not say itself and a link keeps: the filters of a list, whose an embed is. */
const otherKeys = [...Object.keys(listParams.shapes), ...Object.keys(embedParams.shapes)];

/** All names of parameters that a page may read; whatever else an address has changes nothing. */
export const readKeys: readonly string[] = [...commonKeys, ...optionKeys, ...otherKeys];

type Said = Readonly<Record<string, Parameters<typeof writtenParam>[0]>>;

/** Known keys in the order of the table, whatever the order in which they were set. */
const inOrder = (options: Options): Said => ({
  ...Object.fromEntries(optionKeys.map((key) => [key, null])),
  ...options,
});

/** A search part of what is said; empty where nothing is. */
function searchOf(said: Said): string {
  const parts = Object.entries(said).flatMap(([key, value]) => {
    const written = writtenParam(value);
    return written === null ? [] : [`${key}=${encodeURIComponent(written).replaceAll('%2C', ',')}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const written = new WeakMap<Options, string>();

/** Writes the options of a view alone, as `formatView` does: once for all controls of a page that ask. */
export function formatOptions({ options }: View): string {
  const text = written.get(options) ?? searchOf(inOrder(options));
  written.set(options, text);
  return text;
}

/**
 * Writes a view as a search part, always in the same order and without defaults: "" or "?industry=ai". Of
 * `others`, the filters of the page's list and an embed's page stay as they are.
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

/** The link of a view with one of its numbers opened. */
export function withNumber(link: string, id: string): string {
  return `${link}${link.includes('?') ? '&' : '?'}number=${encodeURIComponent(id)}`;
}
