import { redistributions, type Redistribution } from '../contract/codelists.ts';
import { missing, oneOfText, problemOf, type Param } from './param.ts';

/** What a link may say of a list: which of its rows are shown. Absent parameters leave out nothing. */
export interface ListParams {
  /** The searched text. */
  readonly search: string;
  readonly kind: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  readonly licence: Redistribution | null;
  /** Whether there is an address to go to. */
  readonly link: boolean | null;
}

interface ParsedList {
  readonly list: ListParams;
  /** One sentence for each part that was not understood and is ignored. */
  readonly problems: readonly string[];
}

/** Names of these parameters in a link, in the order in which they are written. */
export const listKeys = ['q', 'kind', 'language', 'licence', 'link'] as const;

const LONGEST_SEARCH = 200;

function parseCode(raw: string | null): Param<string> {
  if (raw === null || raw === '') return missing;
  if (!/^[a-z][a-z-]*$/.test(raw)) return { kind: 'invalid', raw, allowed: 'a word of small letters' };
  return { kind: 'valid', value: raw };
}

function parseOneOf<T extends string>(raw: string | null, codes: readonly T[]): Param<T> {
  if (raw === null || raw === '') return missing;
  const value = codes.find((code) => code === raw);
  return value === undefined ? { kind: 'invalid', raw, allowed: oneOfText(codes) } : { kind: 'valid', value };
}

const valueOf = <T>(param: Param<T>): T | null => (param.kind === 'valid' ? param.value : null);

/** Reads a link's search part. What is not understood is ignored and named; nothing throws. */
export function parseList(params: URLSearchParams): ParsedList {
  const kind = parseCode(params.get('kind'));
  const language = parseCode(params.get('language'));
  const licence = parseOneOf(params.get('licence'), redistributions);
  const link = parseOneOf(params.get('link'), ['yes', 'no'] as const);
  return {
    list: {
      search: (params.get('q') ?? '').slice(0, LONGEST_SEARCH),
      kind: valueOf(kind),
      language: valueOf(language),
      licence: valueOf(licence),
      link: link.kind === 'valid' ? link.value === 'yes' : null,
    },
    problems: [
      ...problemOf('kind', kind),
      ...problemOf('language', language),
      ...problemOf('licence', licence),
      ...problemOf('link', link),
    ],
  };
}

/** The parameters of a list that are not at their default, by name. */
export function listEntries(list: ListParams): Map<(typeof listKeys)[number], string> {
  const all = {
    q: list.search,
    kind: list.kind,
    language: list.language,
    licence: list.licence,
    link: list.link === null ? null : list.link ? 'yes' : 'no',
  };
  return new Map(
    listKeys.flatMap((key) => {
      const value = all[key];
      return value === null || value === '' ? [] : [[key, value] as const];
    }),
  );
}
