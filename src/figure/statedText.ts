import type { Fact } from './parts.ts';
import { formatValue, statedMark, type Stating, type ValueFormat } from '../domain/values.ts';

interface StatedValue extends Stating {
  readonly value: number | null;
}

/** Returns a value as shown to users: "≥ 68" if it may be higher, "about 68" if it is an estimate. */
export const statedText = ({ value, ...stating }: StatedValue, format: ValueFormat): string =>
  `${value === null ? '' : statedMark(stating)}${formatValue(value, format)}`;

/** The same for a point of a figure: `null` where its number says it all. */
export const markedText = (one: StatedValue, format: ValueFormat): string | null =>
  statedMark(one) === '' ? null : statedText(one, format);

/** True if the text of a point says that its value may be higher. */
export const isBoundText = (text: string | null): boolean =>
  text?.startsWith(statedMark({ isLowerBound: true })) === true;

/** Returns the facts in card and file about a value that may be higher. */
export const boundFacts = ({ isLowerBound }: Stating): Fact[] =>
  isLowerBound === true ? [{ label: 'Bound', value: 'lower bound: the true value may be higher' }] : [];

/** Returns the notes of a figure about its lower bounds, if it has any. */
export const boundNotes = (values: readonly Stating[]): string[] =>
  values.some(({ isLowerBound }) => isLowerBound === true)
    ? ['≥: a lower bound; the true value may be higher.']
    : [];
