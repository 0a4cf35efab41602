import type { FigureBase, UncertainSpan } from '../parts.ts';
import type { Field, Naming } from './fields.ts';
import type { Moves } from './moves.ts';
import type { FigureTable } from './tables.ts';

/**
 * All that a kind of figure answers for itself but drawing: its table, its words for those who cannot see it, where
 * the arrow keys lead. `usual.ts` has what most kinds answer alike.
 */
export interface KindOf<F extends FigureBase> {
  /** Begins the words of a figure: "Line chart". */
  readonly name: string;
  /** What one point is called where points are counted. */
  readonly noun: 'value' | 'entry' | 'pair';
  /** Whether its leader says what its title says. */
  readonly isTitleLeader: boolean;
  /** What is measured, on both axes where there are two. */
  readonly measure: (figure: F) => string;
  /** What its values can be ranked by, fields without a value left out; none where a kind ranks nothing. */
  readonly fields: (figure: F, naming: Naming) => readonly Field[];
  /** Who leads, as a sentence without its full stop. The figure has points. */
  readonly leader: (figure: F, withGap: boolean, naming: Naming) => string;
  /** The values in sentences: newest or leading ones, who leads, by how much, what cannot be ordered. */
  readonly values: (figure: F) => readonly string[];
  /** What is known of nobody, as "Not known: 12 of 230 (5.2 %)"; `null` where the figure has no such value. */
  readonly unknown: (figure: F) => string | null;
  /** Spans of days in one of which a value began. */
  readonly spans: (figure: F) => readonly UncertainSpan[];
  /** Where the method changed, as a sentence; `null` where it did not, or where notes say it. */
  readonly breaks: (figure: F) => string | null;
  /** What its intervals are, for each axis that has some. */
  readonly intervals: (figure: F) => readonly string[];
  /** Holds exactly the points that are drawn. */
  readonly table: (figure: F) => FigureTable;
  /** What the cells with points hold: words, numbers, or numbers with an interval that stays on their line. */
  readonly cells: 'words' | 'numbers' | 'intervals';
  readonly moves: Moves<F>;
}
