import { slug } from '../contract/slug.ts';
import { compareText, groupBy } from './sorting.ts';

/** What the number of a standard or regulation says, however it was spelled. */
export interface Designation {
  /** Whose series it is: "GB/T", "UN R", or several where bodies publish together, as ISO and SAE. */
  readonly issuers: readonly string[];
  /** "TS", "TR", "PAS" of ISO and IEC; empty for a standard proper. */
  readonly type: string;
  /** The number, then its parts: "20234.1" is 20234 and 1. */
  readonly number: readonly string[];
  /** The year of the edition, of SAE also with its month; `null` where the spelling names none. */
  readonly edition: string | null;
  /** An amendment or correction, as "AMD1"; empty for the document itself. */
  readonly supplement: string;
}

/** A series by how its numbers begin; it gives the issuers and the type from what the pattern caught. */
type Series = readonly [begins: RegExp, readonly string[] | ((...caught: string[]) => [string[], string?])];

const NUMBER_WORD = '(?:NO|NUMBER|NR)?[ .-]*';

/** By the letters alone: GB/T is never GB, whatever is between the letters. The first that fits counts. */
const series: readonly Series[] = [
  [/^GB[ /-]*([TZ])[ -]*(?=\d)/, (letter) => [[`GB/${letter}`]]],
  [/^GB[ -]*(?=\d)/, ['GB']],
  [/^T[ /-]+([A-Z]+)[ -]*(?=\d)/, (group) => [[`T/${group}`]]],
  [/^([A-Z]{2})[ /-]*T[ -]*(?=\d)/, (sector) => [[`${sector}/T`]]],
  [/^(DL|GA|HJ|JR|JT|NB|QC|SJ|YD|YY)[ -]*(?=\d)/, (sector) => [[sector]]],
  // § 571 of title 49 holds the safety standards of vehicles, each under its own number.
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
/** A law of the EU is numbered by its year, a project of China's standards body by its date. */
const LAW = /^(\d+)[/-](\d+)$/;
const PROJECT = /^(\d{8})-([A-Z]+)-(\d{3})$/;

/** Capital letters, plain hyphens and blanks; what is in brackets behind a number is a remark and no part of it. */
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

/**
 * Reads a designation in any usual spelling: "GBT40032", "gb/t 40032-2021", "UN Regulation No. 155", "R155",
 * "49 CFR 571.126", also as ids spell it ("iso-26262-2-2018"). GB, GB/T and GB/Z are three series and never one.
 * `null` where the text is no number of a series known here; names of rules and drafts are none.
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
  const [, number, edition = null, supplement = '', count = ''] = NUMBER.exec(rest) ?? [];
  if (number === undefined) return null;
  return { issuers, type, number: number.split(/[.-]/), edition, supplement: supplement + count };
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** A joint document is also called by one of its bodies: "ISO 21434" is ISO/SAE 21434. */
const isOneOf = (asked: Designation, own: Designation): boolean =>
  asked.type === own.type && asked.issuers.every((one) => own.issuers.includes(one));

const isEditionOf = (asked: Designation, own: Designation): boolean =>
  isOneOf(asked, own) &&
  isSame(asked.number, own.number) &&
  asked.supplement === own.supplement &&
  (asked.edition === null || asked.edition === own.edition);

/** Whether a document is the one that is asked for, or a part of it: "ISO 26262" has ISO 26262-2:2018. */
export const isWithin = (asked: Designation, own: Designation): boolean =>
  isOneOf(asked, own) &&
  asked.supplement === '' &&
  isSame(asked.number, own.number.slice(0, asked.number.length)) &&
  (asked.edition === null || asked.edition === own.edition);

/** Documents that a cell of the record names, as "UN R155; ISO/SAE 21434". */
export const namesIn = (cell: string | null): string[] =>
  (cell ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A document that bears a designation. */
export interface Designated {
  /** The slug of its designation, which is in its address. */
  readonly id: string;
  readonly designation: string;
}

/** The newest edition first; one called by its bare number before one with a remark behind it. */
const byEdition = <T extends { readonly one: Designated; readonly own: Designation }>(a: T, b: T): number =>
  compareText(b.own.edition ?? '', a.own.edition ?? '') ||
  a.own.issuers.length - b.own.issuers.length ||
  a.one.designation.length - b.one.designation.length;

interface DesignationFinder<T> {
  /** The document that a spelling means, without a year its newest edition; `null` where none on record does. */
  readonly find: (spelling: string) => T | null;
  /** Every document of that number, all of its parts and editions among them, the newest edition first. */
  readonly within: (spelling: string) => readonly T[];
  /** Every edition of the very number that a document has, the newest first. */
  readonly editions: (designation: string) => readonly T[];
}

/** Looks documents up by any spelling of their designations. */
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
