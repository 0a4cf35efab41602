import type { ObsStatus } from '../contract/codelists.ts';
import { isoDay } from '../contract/periodDays.ts';
import { nounAfter, unitFor, wholeText } from './words.ts';

/**
 * Formats of a quantity. Prices have their currency, shares their percent sign, counts their separators. A `date` is
 * a number of days since 1970-01-01, as a time axis needs it; `hours` are hours of a day. A `magnitude` is shown as a
 * power of ten.
 */
export type ValueFormat =
  | 'count'
  | 'decimal'
  | 'score'
  | 'percent'
  | 'usd'
  | 'cny'
  | 'eur'
  | 'ratio'
  | 'date'
  | 'hours'
  | 'magnitude';

export const NO_DATA = 'no data';
const MINUS = '−';

const grouped = (digits: number) => new Intl.NumberFormat('en-US', { maximumFractionDigits: digits });
const oneDigit = grouped(1);
const twoDigits = grouped(2);
const significant = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });
const fiveDigits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 5 });
const allDigits = grouped(12);

/**
 * Rounds once: a stored 7.15 may itself be rounded, from 7.146 or 7.154, so that neither 7.1 nor 7.2 is certain, and
 * it keeps its 5.
 */
const roundedOnce = (shown: Intl.NumberFormat, finer: Intl.NumberFormat) => (value: number) => {
  const digits = finer.format(value);
  return digits.endsWith('5') && digits === allDigits.format(value) ? digits : shown.format(value);
};
const toOneDigit = roundedOnce(oneDigit, twoDigits);
const toFourDigits = roundedOnce(significant, fiveDigits);

/** Below one a single decimal is not enough: 0.04 must not read 0. */
const fine = (value: number) => (value < 1 ? toFourDigits : toOneDigit)(value);
/** Numbers from here on use powers of ten: their digits are too many to count. */
const HUGE = 1e12;
const wholeOrFine = (value: number) => {
  if (value >= HUGE) return power(value);
  return Number.isInteger(value) ? wholeText(value) : fine(value);
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (exponent: number) =>
  String(exponent).replace(/./g, (sign) => (sign === '-' ? '⁻' : (superscripts[Number(sign)] ?? sign)));

/** Formats as "5.0 × 10²⁶", or "10²⁶" if the number is exactly that power. */
export function power(value: number, exponential = value.toExponential(1)): string {
  if (value === 0) return '0';
  const [digits = '', exponent = ''] = exponential.split('e');
  const ten = `10${raised(Number(exponent))}`;
  return value === 10 ** Number(exponent) ? ten : `${digits} × ${ten}`;
}

/** Digits of a number that are certain after a computation; those beyond are residue of binary fractions. */
const CERTAIN_DIGITS = 12;
/**
 * Amounts have no decimals or at least two: "40", "2.40", "0.0036". From 100 on they are rounded to the cent, below it
 * to four digits, unless it is below 10 and five are the whole of it: a list has 1.2505. They are rounded as decimals: 54.375 computed as
 * 54.37499999999999 must not read 54.37. Cents of a million are not shown.
 */
function money(value: number): string {
  if (value >= 1e6) return wholeText(value);
  const amount = Number(value.toPrecision(CERTAIN_DIGITS));
  const small = value < 10 && Number(amount.toPrecision(5)) === amount ? fiveDigits : significant;
  return (value >= 100 ? twoDigits : small).format(amount).replace(/\.\d$/, '$&0');
}

const digitsOf: Readonly<Record<ValueFormat, (value: number) => string>> = {
  count: wholeOrFine,
  score: wholeOrFine,
  decimal: (value) => (value >= HUGE ? power(value) : value >= 1000 ? wholeText(value) : toFourDigits(value)),
  percent: fine,
  usd: money,
  cny: money,
  eur: money,
  ratio: (value) => (value < 100 ? oneDigit.format(value) : wholeText(value)),
  date: isoDay,
  magnitude: (value) => power(value),
  hours: (value) => {
    const digits = twoDigits.format(value);
    return `${digits} ${nounAfter(digits, 'hour')}`;
  },
};

/** Format of an amount by its currency. */
export const moneyFormats = { CNY: 'cny', USD: 'usd' } as const satisfies Record<string, ValueFormat>;

/** Returns digits with their currency, percent sign or minus. */
export function signed(digits: string, value: number, format: ValueFormat): string {
  const minus = value < 0 && format !== 'date' ? MINUS : '';
  if (format === 'usd') return `${minus}$${digits}`;
  if (format === 'cny' || format === 'eur') return `${minus}${format.toUpperCase()} ${digits}`;
  if (format === 'percent') return `${minus}${digits}%`;
  return `${minus}${digits}${format === 'ratio' ? '×' : ''}`;
}

/** Formats a value. `null` is missing and reads "no data", never 0. A negative number gets a true minus sign. */
export function formatValue(value: number | null, format: ValueFormat): string {
  if (value === null) return NO_DATA;
  return signed(digitsOf[format](format === 'date' ? value : Math.abs(value)), value, format);
}

const isMoney = (format: ValueFormat): boolean => format === 'usd' || format === 'cny' || format === 'eur';

/** Steps by name from which an amount in a sentence is written in words, largest first. */
const STEPS = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
] as const;

/** Formats an amount for a sentence: from a billion on "$856.8 billion", since nobody reads twelve digits; else `null`. */
export function amountInWords(value: number | null, format: ValueFormat): string | null {
  if (value === null || !isMoney(format)) return null;
  const step = STEPS.find(([least]) => Math.abs(value) >= least);
  if (step === undefined) return null;
  return `${signed(significant.format(Math.abs(value) / step[0]), value, format)} ${step[1]}`;
}

/** Form in which a source states a value, where the number alone says more than the source. */
export interface Stating {
  /** True if the true value may be higher. */
  readonly isLowerBound?: true | undefined;
  /** True if the true value may be lower. */
  readonly isUpperBound?: true | undefined;
  /** `E` if the source, or our computation, gives an estimate. */
  readonly obsStatus?: ObsStatus | undefined;
}

/** Returns the mark before a value that may be higher or lower, or is an estimate; empty for all others. */
export function statedMark({ isLowerBound, isUpperBound, obsStatus }: Stating): '≥ ' | '< ' | 'about ' | '' {
  if (isLowerBound === true) return '≥ ';
  if (isUpperBound === true) return '< ';
  return obsStatus === 'E' ? 'about ' : '';
}

/** Names of units that are dollars or euros, alone or for each of something. */
const DOLLARS = /^USD(?: (per .+))?$/;
const EUROS = /^EUR(?: (per .+))?$/;

/**
 * Returns the format of numbers in a unit, and what of its name follows them: `usd` and "per kWh" of "USD per kWh".
 * Nothing follows a percent sign or a plain amount of dollars or euros.
 */
export function writtenIn(unit: string): {
  readonly format: 'usd' | 'eur' | 'percent' | 'decimal';
  readonly rest: string;
} {
  const dollars = DOLLARS.exec(unit);
  if (dollars !== null) return { format: 'usd', rest: dollars[1] ?? '' };
  const euros = EUROS.exec(unit);
  if (euros !== null) return { format: 'eur', rest: euros[1] ?? '' };
  return unit === '%' ? { format: 'percent', rest: '' } : { format: 'decimal', rest: unit };
}

/** Returns a value with its unit in the right number: "2,500 seats", "1 seat", "$108 per kWh", "26%". */
export function amountText(value: number | null, unit: string, format?: ValueFormat): string {
  const written = writtenIn(unit);
  const number = formatValue(value, format ?? written.format);
  if (written.rest === '') return number;
  // No blank before a percent sign.
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unitFor(number, written.rest)}`;
}

/**
 * Formats a value with the half width of its interval: "1,541 ± 16", "70.4% ± 2.3%"; the value alone if there is
 * none. All half widths have whole numbers from 10 on and two significant digits below, so that a narrow interval
 * never reads 0.
 */
export function plusMinus(value: number, half: number | null, format: ValueFormat): string {
  const text = formatValue(value, format);
  if (half === null) return text;
  return `${text} ± ${formatValue(half >= 10 ? Math.round(half) : Number(half.toPrecision(2)), format)}`;
}

/**
 * Formats a value with its interval: "1,541 ± 16" if it is symmetric (to half a unit, and to a quarter of its half
 * width), otherwise "1,541 (1,527 to 1,560)".
 */
export function formatInterval(
  value: number | null,
  low: number | null,
  high: number | null,
  format: ValueFormat,
): string {
  if (value === null || low === null || high === null) return formatValue(value, format);
  const below = value - low;
  const above = high - value;
  if (Math.abs(below - above) <= Math.min(0.5, (below + above) / 8)) {
    return plusMinus(value, (below + above) / 2, format);
  }
  return `${formatValue(value, format)} (${formatValue(low, format)} to ${formatValue(high, format)})`;
}
