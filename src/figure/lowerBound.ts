import type { Observation } from '../contract/indicator.ts';
import type { Fact } from './parts.ts';
import { boundMark, formatValue, type ValueFormat } from '../domain/values.ts';

type Bounded = Pick<Observation, 'value' | 'isLowerBound'>;

/** A value as readers see it: "≥ 68" where it may be more. */
export const boundedText = ({ value, isLowerBound }: Bounded, format: ValueFormat): string =>
  `${boundMark(isLowerBound)}${formatValue(value, format)}`;

/** What card and file say of a value that may be more. */
export const boundFacts = ({ isLowerBound }: Bounded): Fact[] =>
  isLowerBound === true ? [{ label: 'Bound', value: 'lower bound: the true value may be higher' }] : [];

/** What a figure says of its lower bounds, where it has any. */
export const boundNotes = (values: readonly Bounded[]): string[] =>
  values.some(({ isLowerBound }) => isLowerBound === true)
    ? ['≥: a lower bound; the true value may be higher.']
    : [];
