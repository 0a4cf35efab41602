import { rivals, shortRivalNames } from '../../domain/rivals.ts';
import { differenceText, marginOf, signedGap, type ScoredRow } from '../../domain/gap.ts';
import type { ValueFormat } from '../../domain/values.ts';
import { nounAfter } from '../../domain/words.ts';
import type { FigureBase, FigurePoint, FigureRow, Tone } from '../parts.ts';
import { areComparable } from '../point.ts';

/** A value that can be set beside others of its field. */
export interface Contender {
  readonly label: string;
  readonly point: FigurePoint;
  readonly value: number;
}

/** How the first of a field is called, and how it stands to the next. */
interface LeadWords {
  readonly first: string;
  readonly toNext: string;
  /** What a field of one is called, where it is not the only value of the figure. */
  readonly alone?: string;
}

/** Values on one basis, the leading one first: the highest, unless lower leads. Values of different fields are never set against each other. */
export interface Field {
  /** What tells this field from the others of the figure; `null` where it has only one. */
  readonly name: string | null;
  /** "2025", "May 26, 2026"; `null` where the values have no period in common. */
  readonly period: string | null;
  readonly contenders: readonly Contender[];
  /** What no single one holds: what is left of the world, and what is known of nobody. */
  readonly rest: readonly Contender[];
  readonly words: LeadWords;
}

/** The row that holds all others: beside its own parts it is always the highest, and says nothing. */
const TOTAL = 'all';

export const isTotal = ({ point }: Contender): boolean => point.at === TOTAL;

/** Not one holder among others: a total, what is known of nobody, what is left of the world, what several share, what is over. */
const restIds: readonly string[] = ['ZZ', 'ROW', 'shared', 'ended'];

const isRest = (one: Contender) =>
  isTotal(one) || [one.point.at, one.point.seriesId].some((id) => restIds.includes(id));

/** Two readings of one thing that agree are no tie of two. */
const isRead = (one: Contender, at: number, all: readonly Contender[]) =>
  all.findIndex(({ label, value }) => label === one.label && value === one.value) === at;

type FieldName = Pick<Field, 'name' | 'period'>;

/** A field of values: the leading one first. What is no single holder is apart, unless there is nothing else. */
export function fieldOf(
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
    words: lowerLeads === true ? { first: 'Lowest', toNext: 'below' } : { first: 'Highest', toNext: 'above' },
  };
}

const countries: Readonly<Partial<Record<Tone, string>>> = shortRivalNames;
/** Rows that are areas themselves need no country beside their name. */
const areaIds: readonly string[] = rivals;

/** Whether a name carries the country that its color says: `plain` where there is no room for it. */
export type Naming = 'with country' | 'plain';

/** A name with the country that its color says: "GPT-5.5 (U.S.)". */
export function nameWithCountry(
  { id, label, tone }: Pick<FigureRow, 'id' | 'label' | 'tone'>,
  naming: Naming = 'with country',
): string {
  if (naming === 'plain') return label;
  const country = tone === null || areaIds.includes(id) ? undefined : countries[tone];
  return country === undefined ? label : `${label} (${country})`;
}

/** A value as a contender; none where it is missing. */
export const contender = (label: string, point: FigurePoint | null | undefined): Contender[] =>
  point?.value == null ? [] : [{ label, point, value: point.value }];

export interface Gap {
  /** Never negative; in the figure's own unit. */
  readonly size: number;
  /** How far its interval reaches towards zero. `null` where one has no interval. */
  readonly margin: number | null;
  /** The higher as a multiple of the lower; `null` where a ratio says nothing. */
  readonly ratio: number | null;
}

/** Scores have no zero and shares have a ceiling: only amounts are in ratios. */
const hasRatio: readonly ValueFormat[] = ['count', 'decimal', 'magnitude', 'usd'];

const scored = ({ value, point: { low, high } }: Contender): ScoredRow => ({
  score: value,
  scoreLow: low,
  scoreHigh: high,
});

/**
 * How far a value stands from another of its field, or `null` where the two do not rest on the same basis: a
 * list price and a promotional one have neither a difference nor a ratio.
 */
export function gapOf(one: Contender, other: Contender, format: ValueFormat): Gap | null {
  if (!areComparable(one.point, other.point)) return null;
  const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  return {
    size: high - low,
    margin: marginOf(signedGap(scored(one), scored(other))),
    ratio: hasRatio.includes(format) && low > 0 ? high / low : null,
  };
}

/** Whether an order can be told from the intervals; where there are none, from the values alone. */
export const isOrdered = ({ size, margin }: Gap): boolean => size > (margin ?? 0);

/** "26 ± 19", "42 percentage points", "USD 1.5". */
export function gapText({ size, margin }: Gap, { format }: Pick<FigureBase, 'format'>): string {
  const text = differenceText(size, margin, format);
  return format === 'percent' ? `${text} ${nounAfter(text, 'percentage point')}` : text;
}
