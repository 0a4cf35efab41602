import type { Fact } from './parts.ts';
import { formatValue, statedMark, type Stating, type ValueFormat } from '../domain/values.ts';

interface StatedValue extends Stating {
  readonly value: number | null;
}

/** Returns a value as shown to users: "≥ 68" if it may be higher, "< 68" if lower, "about 68" if it is an estimate. */
export const statedText = ({ value, ...stating }: StatedValue, format: ValueFormat): string =>
  `${value === null ? '' : statedMark(stating)}${formatValue(value, format)}`;

/** The same for a point of a figure: `null` where its number says it all. */
export const markedText = (one: StatedValue, format: ValueFormat): string | null =>
  statedMark(one) === '' ? null : statedText(one, format);

/** True if the text of a point says that its value may be higher. */
export const isBoundText = (text: string | null): boolean =>
  text?.startsWith(statedMark({ isLowerBound: true })) === true;

/** Returns the facts in card and file about a value that is only a bound. */
export const boundFacts = ({ isLowerBound, isUpperBound }: Stating): Fact[] => [
  ...(isLowerBound === true ? [{ label: 'Bound', value: 'lower bound: the true value may be higher' }] : []),
  ...(isUpperBound === true ? [{ label: 'Bound', value: 'upper bound: the source says “fewer than”' }] : []),
];

/** Returns the notes of a figure about its bounds, if it has any. */
export const boundNotes = (values: readonly Stating[]): string[] => [
  ...(values.some(({ isLowerBound }) => isLowerBound === true)
    ? ['≥: a lower bound; the true value may be higher.']
    : []),
  ...(values.some(({ isUpperBound }) => isUpperBound === true)
    ? ['<: an upper bound; the true value is lower.']
    : []),
];
