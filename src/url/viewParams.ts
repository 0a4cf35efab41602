import { industries, type Industry } from '../contract/codelists.ts';
import { EMBED_PAGE } from './embedPage.ts';
import { listKeys, parseList } from './listParams.ts';
import { ID, idCheck, optionKeys, parseOptions, type Options } from './optionParams.ts';
import { missing, unusable, oneOfText, problemOf, type Param } from './param.ts';

/** Everything that a link may say of a view. Absent parameters mean the default. */
export interface ViewParams {
  readonly industries: readonly Industry[];
  /** The past day for which the view speaks; `null` is the newest state. */
  readonly asOf: string | null;
  /** The dataset's own day where the link names it: the view is the newest, and its links go on naming the day. */
  readonly pinned: string | null;
  readonly board: string | null;
  readonly metric: string | null;
  readonly table: boolean;
  /** The controls of the page that are not at their default. */
  readonly options: Options;
  /** The number whose evidence card is open: `<figure or table>~<key>`. */
  readonly number: string | null;
}

export interface ParsedView {
  readonly view: ViewParams;
  /** One sentence for each part of the link that was not understood and is ignored. */
  readonly problems: readonly string[];
}

const isIndustry = (code: string): code is Industry => industries.some((known) => known === code);

function parseIndustries(raw: string | null): { known: Industry[]; unknown: string[] } {
  const codes = (raw ?? '')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
  const known = industries.filter((code) => codes.includes(code));
  return { known, unknown: codes.filter((code) => !isIndustry(code)) };
}

/** One sentence for all codes that are no industry: an address may hold any number of them. */
const unknownIndustries = (codes: readonly string[]): string[] =>
  codes.length === 0 ? [] : [unusable('industry', codes.join(','), oneOfText(industries))];

function parseDate(raw: string | null): Param<string> {
  if (raw === null || raw === '') return missing;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(raw) ? Date.parse(`${raw}T00:00:00Z`) : Number.NaN;
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(raw);
  if (!real) return { kind: 'invalid', raw, allowed: 'a day such as 2026-05-26' };
  return { kind: 'valid', value: raw };
}

/** A day after the newest data: nothing is on record of it, so no view may speak for it. */
function requireKnown(day: Param<string>, newestDay: string | null): Param<string> {
  if (day.kind !== 'valid' || newestDay === null || day.value <= newestDay) return day;
  return { kind: 'invalid', raw: day.value, allowed: `days up to ${newestDay}, the day of the newest data` };
}

function parseId(raw: string | null): Param<string> {
  if (raw === null || raw === '') return missing;
  return idCheck(raw) ? { kind: 'valid', value: raw } : { kind: 'invalid', raw, allowed: ID };
}

const LONGEST_NUMBER = 300;

/** Keys hold names of models and areas: any text will do, as long as it says where it stands. */
function parseNumber(raw: string | null): Param<string> {
  if (raw === null || raw === '') return missing;
  const known = /^[a-z0-9][a-z0-9.-]*~[^\p{Cc}]+$/u.test(raw) && raw.length <= LONGEST_NUMBER;
  if (known) return { kind: 'valid', value: raw };
  return { kind: 'invalid', raw, allowed: 'a figure and a key with ~ between them' };
}

/**
 * Reads a link's search part. What is not understood is ignored and named in `problems`; nothing throws.
 *
 * @param newestDay the dataset's day, `YYYY-MM-DD`: a later one is refused, and the view of that day itself is
 * the newest. `null` where it is not known (yet): any day is taken as it stands.
 */
export function parseView(search: string, newestDay: string | null = null): ParsedView {
  const params = new URLSearchParams(search);
  const chosen = parseIndustries(params.get('industry'));
  const asOf = requireKnown(parseDate(params.get('asOf')), newestDay);
  const board = parseId(params.get('board'));
  const metric = parseId(params.get('metric'));
  const number = parseNumber(params.get('number'));
  const { options, problems: optionProblems } = parseOptions(params);
  const table = params.get('view');
  const tableParam: Param<boolean> =
    table === null || table === ''
      ? missing
      : table === 'table'
        ? { kind: 'valid', value: true }
        : { kind: 'invalid', raw: table, allowed: 'table' };
  const idOf = (param: Param<string>) => (param.kind === 'valid' ? param.value : null);
  const day = idOf(asOf);
  const isNewest = day !== null && day === newestDay;
  return {
    view: {
      industries: chosen.known,
      asOf: isNewest ? null : day,
      pinned: isNewest ? day : null,
      board: idOf(board),
      metric: idOf(metric),
      table: tableParam.kind === 'valid' && tableParam.value,
      options,
      number: idOf(number),
    },
    problems: [
      ...unknownIndustries(chosen.unknown),
      ...problemOf('asOf', asOf, 'the newest data are shown'),
      ...problemOf('board', board),
      ...problemOf('metric', metric),
      ...problemOf('view', tableParam),
      ...problemOf('number', number),
      ...optionProblems,
      ...parseList(params).problems,
    ],
  };
}

/**
 * Writes a view as a search part, always in the same order and without defaults: "" or "?industry=ai". Of
 * `others`, the filters of the page's list, an embed's page and the scenario stay as they are.
 */
export function formatView(view: ViewParams, others: URLSearchParams = new URLSearchParams()): string {
  const parts: string[] = [];
  const add = (key: string, value: string | null) => {
    if (value !== null && value !== '')
      parts.push(`${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  };
  add('industry', view.industries.join(','));
  add('asOf', view.asOf ?? view.pinned);
  add('board', view.board);
  add('metric', view.metric);
  add('view', view.table ? 'table' : null);
  for (const key of optionKeys) add(key, view.options[key] ?? null);
  add('number', view.number);
  for (const key of [...listKeys, EMBED_PAGE, 'scenario']) add(key, others.get(key));
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The link of a view with one of its numbers opened. */
export function withNumber(link: string, id: string): string {
  return `${link}${link.includes('?') ? '&' : '?'}number=${encodeURIComponent(id)}`;
}
