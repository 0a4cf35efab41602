import { slug } from '../contract/slug.ts';
import { compareText, groupBy } from './sorting.ts';

/** Parsed number of a standard or regulation, whatever its spelling. */
export interface Designation {
  /** Issuers of the series: "GB/T", "UN R", or several if bodies publish jointly, such as ISO and SAE. */
  readonly issuers: readonly string[];
  /** Document type of ISO and IEC: "TS", "TR", "PAS"; empty for a standard proper. */
  readonly type: string;
  /** The number, followed by its parts: "20234.1" is 20234 and 1. */
  readonly number: readonly string[];
  /** Year of the edition, for SAE with the month; `null` if the spelling names none. */
  readonly edition: string | null;
  /** Amendment or corrigendum, such as "AMD1"; empty for the document itself. */
  readonly supplement: string;
}

/** A series, recognized by the beginning of its numbers; returns issuers and type from the matched groups. */
type Series = readonly [begins: RegExp, readonly string[] | ((...caught: string[]) => [string[], string?])];

const NUMBER_WORD = '(?:NO|NUMBER|NR)?[ .-]*';

/** Matched by letters alone: GB/T is never GB, whatever separates the letters. The first match counts. */
const series: readonly Series[] = [
  [/^GB[ /-]*([TZ])[ -]*(?=\d)/, (letter) => [[`GB/${letter}`]]],
  [/^GB[ -]*(?=\d)/, ['GB']],
  [/^T[ /-]+([A-Z]+)[ -]*(?=\d)/, (group) => [[`T/${group}`]]],
  [/^([A-Z]{2})[ /-]*T[ -]*(?=\d)/, (sector) => [[`${sector}/T`]]],
  [/^(DL|GA|HJ|JR|JT|NB|QC|SJ|YD|YY)[ -]*(?=\d)/, (sector) => [[sector]]],
  // 49 CFR 571 holds the vehicle safety standards, each under its own number.
  [/^49[ -]*CFR[ -]*(?:PART|§)?[ -]*571[.-](?=\d)/, ['FMVSS']],
  [new RegExp(`^FMVSS[ -]*${NUMBER_WORD}(?=\\d)`), ['FMVSS']],
  [/^(\d{1,2})[ -]*CFR[ -]*(?:PART|§)?[ -]*(?=\d)/, (title) => [[`${title} CFR`]]],
  [new RegExp(`^(?:UN[ -]*)?(?:GTR|GLOBAL TECHNICAL REGULATION)[ -]*${NUMBER_WORD}(?=\\d)`), ['GTR']],
  [
    new RegExp(`^(?:UN[ /-]*ECE|UN|ECE)?[ -]*(?:REGULATION|REG|R)[ .-]*${NUMBER_WORD}(?=\\d{1,3}(?!\\d|/))`),
    ['UN R'],
  ],
  [/^(?:REGULATION[ -]*)?\(?EU\)?[ -]*(?:NO[ .-]*)?(?=\d+[/-]\d)/, ['EU']],
  [/^REGULATION[ -]*(?=\d{4}[/-]\d)/, ['EU']],
  [/^(?:SAE)?[ -]*J[ -]*(?=\d{3})/, ['SAE J']],
  [
    /^((?:ISO|IEC|IEEE|SAE)(?:[ /-]*(?:IEC|IEEE|SAE))*)[ /-]*(TR|TS|PAS)?[ -]*(?=\d)/,
    (bodies, type = '') => [bodies.match(/ISO|IEC|IEEE|SAE/g) ?? [], type],
  ],
  [/^(ASTM|EN|ETSI|NIST(?: AI| SP)?|PREN|RFC|UL)[ -]*(?=\d)/, (body) => [[body]]],
];

const NUMBER =
  /^(\d+[A-Z]{0,2}(?:[.-]\d{1,3}[A-Z]?(?!\d))*)(?:[-:_ ]((?:19|20)\d{2}(?:\d{2})?))?(?:[/ -]+(AMD|COR)[ .-]*(\d+)(?:[:-](?:19|20)\d{2})?)?$/;
/** EU laws are numbered by year, projects of China's standards body by date. */
const LAW = /^(\d+)[/-](\d+)$/;
const PROJECT = /^(\d{8})-([A-Z]+)-(\d{3})$/;

/** A remark that names what amended a rule: the amendment is no edition of it. */
const AMENDING = /\((?:[^()]*, )?(\d{4}) amendment\)$/i;

function amendmentIn(text: string): string | null {
  const year = AMENDING.exec(text)?.[1];
  return year === undefined ? null : `AMD${year}`;
}

/** Normalizes to capitals, plain hyphens and blanks, and drops a remark in brackets after a number. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(\d\S*)\s*\([^()]*\)$/, '$1')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

function seriesOf(text: string): { issuers: readonly string[]; type: string; rest: string } | null {
  for (const [begins, said] of series) {
    const found = begins.exec(text);
    if (found === null) continue;
    const [issuers, type = ''] = typeof said === 'function' ? said(...found.slice(1)) : [said];
    return { issuers, type, rest: text.slice(found[0].length) };
  }
  return null;
}

type Numbered = Pick<Designation, 'number' | 'edition' | 'supplement'>;

/** Parses what comes after the series, of a spelling as given. */
function numberAndEdition(rest: string, given: string): Numbered | null {
  const [, number, edition = null, supplement = '', count = ''] = NUMBER.exec(rest) ?? [];
  return number === undefined
    ? null
    : {
        number: number.split(/[.-]/),
        edition,
        supplement: amendmentIn(given) ?? supplement + count,
      };
}

/**
 * Parses a designation in any usual spelling: "GBT40032", "gb/t 40032-2021", "UN Regulation No. 155", "R155", "49 CFR
 * 571.126", also as in ids ("iso-26262-2-2018"). GB, GB/T and GB/Z are three distinct series. `null` if the text is
 * not a number of a known series; names of rules and drafts are not.
 */
export function readDesignation(text: string): Designation | null {
  const name = plain(text);
  const project = PROJECT.exec(name);
  if (project !== null) {
    return { issuers: ['project'], type: '', number: project.slice(1), edition: null, supplement: '' };
  }
  const found = seriesOf(name);
  if (found === null) return null;
  const { issuers, type, rest } = found;
  const law = issuers[0] === 'EU' ? LAW.exec(rest) : null;
  if (law !== null) return { issuers, type, number: law.slice(1), edition: null, supplement: '' };
  const read = numberAndEdition(rest, text);
  return read === null ? null : { issuers, type, ...read };
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** Joint documents are also called by one of their bodies: "ISO 21434" is ISO/SAE 21434. */
const isOneOf = (asked: Designation, own: Designation): boolean =>
  asked.type === own.type && asked.issuers.every((one) => own.issuers.includes(one));

const isEditionOf = (asked: Designation, own: Designation): boolean =>
  isOneOf(asked, own) &&
  isSame(asked.number, own.number) &&
  asked.supplement === own.supplement &&
  (asked.edition === null || asked.edition === own.edition);

/**
 * True if a document is the requested one or a part of it: "ISO 26262" includes ISO 26262-2:2018, and "IEC 61851" the
 * parts that are specifications, such as IEC TS 61851-26.
 */
export const isWithin = (asked: Designation, own: Designation): boolean =>
  isOneOf(asked.type === '' ? { ...asked, type: own.type } : asked, own) &&
  asked.supplement === '' &&
  isSame(asked.number, own.number.slice(0, asked.number.length)) &&
  (asked.edition === null || asked.edition === own.edition);

/** Returns the documents named in a cell of the records, such as "UN R155; ISO/SAE 21434". */
export const namesIn = (cell: string | null): string[] =>
  (cell ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A document with a designation. */
export interface Designated {
  /** Slug of its designation, as in its URL. */
  readonly id: string;
  readonly designation: string;
}

/** Newest edition first; a bare number before one with a remark after it. */
const byEdition = <T extends { readonly one: Designated; readonly own: Designation }>(a: T, b: T): number =>
  compareText(b.own.edition ?? '', a.own.edition ?? '') ||
  a.own.issuers.length - b.own.issuers.length ||
  a.one.designation.length - b.one.designation.length;

interface DesignationFinder<T> {
  /**
   * Returns the document of a spelling, or its newest edition if the spelling has no year; `null` if none is on
   * record.
   */
  readonly find: (spelling: string) => T | null;
  /** Returns all documents of that number, including parts and editions, newest edition first. */
  readonly within: (spelling: string) => readonly T[];
  /** Returns every edition of exactly this document's number, newest first. */
  readonly editions: (designation: string) => readonly T[];
}

/** Returns functions that look documents up by any spelling of their designations. */
export function designationFinder<T extends Designated>(all: readonly T[]): DesignationFinder<T> {
  const byId = new Map(all.map((one) => [one.id, one]));
  const read = all.flatMap((one) => {
    const own = readDesignation(one.designation);
    return own === null ? [] : [{ one, own }];
  });
  const byNumber = groupBy(read, ({ own }) => own.number[0]);
  const fitting = (asked: Designation | null, fits: typeof isWithin): T[] => {
    if (asked === null) return [];
    return (byNumber.get(asked.number[0]) ?? [])
      .filter(({ own }) => fits(asked, own))
      .toSorted(byEdition)
      .map(({ one }) => one);
  };
  return {
    find: (spelling) =>
      byId.get(slug(spelling)) ?? fitting(readDesignation(spelling), isEditionOf)[0] ?? null,
    within: (spelling) => fitting(readDesignation(spelling), isWithin),
    editions: (designation) => {
      const own = readDesignation(designation);
      return fitting(own === null ? null : { ...own, edition: null }, isEditionOf);
    },
  };
}
