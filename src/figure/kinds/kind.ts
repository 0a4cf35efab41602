import type { FigureBase, UncertainSpan } from '../parts.ts';
import type { Field, Naming } from './fields.ts';
import type { Moves } from './moves.ts';
import type { FigureTable } from './tables.ts';

/**
 * Behavior of a kind of figure except drawing: its table, its texts for screen readers, its keyboard navigation.
 * `usual.ts` has the defaults.
 */
export interface KindOf<F extends FigureBase> {
  /** Starts the description of a figure: "Line chart". */
  readonly name: string;
  /** Noun for counting its points. */
  readonly noun: 'value' | 'entry' | 'pair';
  /** True if its leader repeats its title. */
  readonly isTitleLeader: boolean;
  /** Returns the measure, on both axes if there are two. */
  readonly measure: (figure: F) => string;
  /** Returns the rankings of its values, without fields that have no value; empty if a kind ranks nothing. */
  readonly fields: (figure: F, naming: Naming) => readonly Field[];
  /** Returns the leader as a sentence without its full stop. The figure must have points. */
  readonly leader: (figure: F, withGap: boolean, naming: Naming) => string;
  /**
   * Returns the values in sentences: newest or leading ones, the leader and its gap, and values that cannot be
   * ordered.
   */
  readonly values: (figure: F) => readonly string[];
  /** Returns the unattributed part, such as "Not known: 12 of 230 (5.2%)"; `null` if there is none. */
  readonly unknown: (figure: F) => string | null;
  /** Returns the spans of days in which a value began. */
  readonly spans: (figure: F) => readonly UncertainSpan[];
  /** Returns the method changes as a sentence; `null` if there are none or notes state them. */
  readonly breaks: (figure: F) => string | null;
  /** Returns the meaning of the intervals, for each axis that has some. */
  readonly intervals: (figure: F) => readonly string[];
  /** Returns the table, with exactly the points that are drawn. */
  readonly table: (figure: F) => FigureTable;
  /** Content of the cells with points: words, numbers, or numbers with an interval that does not wrap. */
  readonly cells: 'words' | 'numbers' | 'intervals';
  readonly moves: Moves<F>;
}
