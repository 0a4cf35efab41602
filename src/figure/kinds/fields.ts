import { rivals, shortRivalNames } from '../../domain/rivals.ts';
import { differenceText, marginOf, signedGap, type ScoredRow } from '../../domain/gap.ts';
import type { ValueFormat } from '../../domain/values.ts';
import { nounAfter } from '../../domain/words.ts';
import type { FigureBase, FigurePoint, FigureRow, Tone } from '../parts.ts';
import { areComparable } from '../point.ts';

/** A value that can be compared with others of its field. */
export interface Contender {
  readonly label: string;
  readonly point: FigurePoint;
  readonly value: number;
}

/** Words for the first value of a field. */
interface LeadWords {
  readonly first: string;
  /** Stands before the second value. */
  readonly next: string;
  /** Word for a field with one value, if it is not the only value of the figure. */
  readonly alone?: string;
}

/**
 * Values on one basis, the leading one first: the highest, or the lowest if lower leads. Values of different fields
 * are never compared.
 */
export interface Field {
  /** Name that tells this field from the others of the figure; `null` if it has only one. */
  readonly name: string | null;
  /** "2025", "May 26, 2026"; `null` if the values have no common period. */
  readonly period: string | null;
  readonly contenders: readonly Contender[];
  /** Values without a single holder: the rest of the world, and unattributed values. */
  readonly rest: readonly Contender[];
  readonly words: LeadWords;
}

/** Row for the total: it is always higher than its own parts, which says nothing. */
const TOTAL = 'all';

export const isTotal = ({ point }: Contender): boolean => point.at === TOTAL;

/** Ids that are not a single holder: a total, unattributed, the rest of the world, shared, ended. */
const restIds: readonly string[] = ['ZZ', 'ROW', 'shared', 'ended'];

const isRest = (one: Contender) =>
  isTotal(one) || [one.point.at, one.point.seriesId].some((id) => restIds.includes(id));

/** Two equal readings of one thing are not a tie. */
const isRead = (one: Contender, at: number, all: readonly Contender[]) =>
  all.findIndex(({ label, value }) => label === one.label && value === one.value) === at;

type FieldName = Pick<Field, 'name' | 'period'>;

/** True if the values are those of China and the United States alone: others may be higher, but are not on record. */
export const arePair = (all: readonly Contender[]): boolean =>
  all.length === 2 && rivals.every((id) => all.some(({ point }) => point.at === id || point.seriesId === id));

const leadWords = (all: readonly Contender[], lowerLeads: boolean): LeadWords =>
  arePair(all)
    ? { first: `${lowerLeads ? 'Lower' : 'Higher'} of the two`, next: '' }
    : { first: lowerLeads ? 'Lowest' : 'Highest', next: 'next, ' };

/**
 * Returns a field of values, the leading one first. Values without a single holder are separate, unless there are no
 * others.
 */
export function rankedField(
  all: readonly Contender[],
  { lowerLeads }: Pick<FigureBase, 'lowerLeads'>,
  { name, period }: FieldName = { name: null, period: null },
): Field {
  const single = all.filter((one) => !isRest(one)).filter(isRead);
  const sign = lowerLeads === true ? 1 : -1;
  return {
    name,
    period,
    contenders: [...(single.length > 0 ? single : all)].sort((a, b) => sign * (a.value - b.value)),
    rest: single.length > 0 ? all.filter(isRest) : [],
    words: leadWords(single, lowerLeads === true),
  };
}

const toneCountries: Readonly<Partial<Record<Tone, string>>> = shortRivalNames;
/** Rows that are areas themselves need no country next to their name. */
const areaIds: readonly string[] = rivals;

/** Form of a name: with the country that its color shows, or `plain` if there is no room for it. */
export type Naming = 'with country' | 'plain';

/** Returns a name with the country that its color shows: "GPT-5.5 (U.S.)". */
export function nameWithCountry(
  { id, label, tone }: Pick<FigureRow, 'id' | 'label' | 'tone'>,
  naming: Naming = 'with country',
): string {
  if (naming === 'plain') return label;
  const country = tone === null || areaIds.includes(id) ? undefined : toneCountries[tone];
  return country === undefined ? label : `${label} (${country})`;
}

/** Returns a value as a contender; empty if it is missing. */
export const contender = (label: string, point: FigurePoint | null | undefined): Contender[] =>
  point?.value == null ? [] : [{ label, point, value: point.value }];

export interface PointGap {
  /** Never negative; in the figure's own unit. */
  readonly size: number;
  /** Distance to the end of its interval towards zero. `null` if either value has no interval. */
  readonly margin: number | null;
  /** The higher as a multiple of the lower; `null` if a ratio is meaningless. */
  readonly ratio: number | null;
}

/** Scores have no zero and shares have a ceiling: only amounts have ratios. */
const hasRatio: readonly ValueFormat[] = ['count', 'decimal', 'magnitude', 'usd'];

const asScored = ({ value, point: { low, high } }: Contender): ScoredRow => ({
  score: value,
  scoreLow: low,
  scoreHigh: high,
});

/**
 * Returns the gap between two values of a field; `null` if they have a different basis: a list price and a
 * promotional one have neither a difference nor a ratio.
 */
export function gapOf(one: Contender, other: Contender, format: ValueFormat): PointGap | null {
  if (!areComparable(one.point, other.point)) return null;
  const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  return {
    size: high - low,
    margin: marginOf(signedGap(asScored(one), asScored(other))),
    ratio: hasRatio.includes(format) && low > 0 ? high / low : null,
  };
}

/** True if the intervals determine the order, or the values alone if there are none. */
export const isOrdered = ({ size, margin }: PointGap): boolean => size > (margin ?? 0);

/** Formats a gap: "26 ± 19", "42 percentage points", "$1.50". */
export function gapWords({ size, margin }: PointGap, { format }: Pick<FigureBase, 'format'>): string {
  const text = differenceText(size, margin, format);
  return format === 'percent' ? `${text} ${nounAfter(text, 'percentage point')}` : text;
}
