import type { Observation } from '../contract/indicator.ts';
import type { Fact } from './parts.ts';
import { boundMark, formatValue, type ValueFormat } from '../domain/values.ts';

type Bounded = Pick<Observation, 'value' | 'isLowerBound'>;

/** Returns a value as shown to users: "≥ 68" if it may be higher. */
export const boundedText = ({ value, isLowerBound }: Bounded, format: ValueFormat): string =>
  `${boundMark(isLowerBound)}${formatValue(value, format)}`;

/** Returns the facts in card and file about a value that may be higher. */
export const boundFacts = ({ isLowerBound }: Bounded): Fact[] =>
  isLowerBound === true ? [{ label: 'Bound', value: 'lower bound: the true value may be higher' }] : [];

/** Returns the notes of a figure about its lower bounds, if it has any. */
export const boundNotes = (values: readonly Bounded[]): string[] =>
  values.some(({ isLowerBound }) => isLowerBound === true)
    ? ['≥: a lower bound; the true value may be higher.']
    : [];
