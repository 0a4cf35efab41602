import type { Industry, ObsStatus, RefArea } from '../contract/codelists.ts';
import type { OtherReading } from '../contract/indicator.ts';
import type { Derivation, Evidence, Source } from '../contract/primitives.ts';
import type { Coverage } from '../domain/coverage.ts';
import type { ValueFormat } from '../domain/values.ts';

/** What a Figure is made of, whatever its kind. The kinds are in `kinds/`, all of them together in `figure.ts`. */

/** A color by meaning; the theme turns it into a value. Ramps of gray run from light to dark. */
export type Tone = 'CN' | 'US' | 'other' | 'ink' | `ramp-${0 | 1 | 2 | 3 | 4 | 5 | 6}`;

/**
 * How a mark is filled: the second channel beside color where one row has several marks. A hollow bar is what no step
 * of its ramp is, such as what is not known.
 */
export type Fill = 'solid' | 'soft' | 'hollow';

export interface FigureSeries {
  readonly id: string;
  readonly label: string;
  /** `null`: the tone comes from the row. */
  readonly tone: Tone | null;
  /** In lines: `soft` is drawn with long dashes, `hollow` with dots, to tell lines of one color apart. */
  readonly fill: Fill;
}

/** A line of a figure whose other axis is a list: a model, a domain, an industry. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  /** The title of the record in its own language, where the row is one record and has it. */
  readonly labelOriginal?: string;
  /** What is beside the marks: the row's number, or the sum of several, where there is one. */
  readonly detail: string | null;
  /** The mark of a footnote behind its name, which a note of the figure explains. */
  readonly footnote?: string;
  /** Shorter wordings of the detail, the longest first, for where it has no room; the table has it all. */
  readonly briefs?: readonly string[];
  /** `null`: the tone comes from the series. */
  readonly tone: Tone | null;
  /** Neighbours of one group belong together; a hairline parts them from the next. */
  readonly group?: string;
  /** What the table says of the row beside its values: a cell for each of the figure's `columns`. */
  readonly cells?: readonly string[];
  /** The model of the price table that the row is about, where it is known. */
  readonly modelId?: string;
  /** The page about what the row names; a link on the page, no part of files. */
  readonly page?: string;
  /** In leads: the name of the rows below it, with no marks of its own. */
  readonly heading?: true;
}

/** What a fill means in a figure whose marks differ by it. */
export interface FillMeaning {
  readonly fill: Fill;
  readonly label: string;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** What the fact rests on, where that is not what the number rests on. */
  readonly evidence?: Evidence;
}

/** The number of a point on the other axis of a scatter, or its absence, and what it rests on. */
export interface CrossValue {
  /** `null` is missing: the point is not drawn, and the table says "no data". */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The time period of the number, as coarse as the record has it. */
  readonly period: string;
  readonly evidence: Evidence;
  /** How the number was computed, down to the rows; `null` where its source states it. */
  readonly derivation: Derivation | null;
  /** What else a reader must know of this number: basis, channel. */
  readonly facts: readonly Fact[];
}

/** Ranks that a number may truly have, the first being 1. */
export interface RankRange {
  readonly low: number;
  /** `null`: open. The range ends at the last row on record and may reach further. */
  readonly high: number | null;
}

/** What a converted amount was converted at. */
export interface ExchangeRate {
  /** Yuan for one dollar. */
  readonly cnyPerUsd: number;
  /** The month whose average the rate is. */
  readonly period: string;
}

/** Which observation a number is, where a page has it without what is behind it. */
export interface RecordKey {
  readonly indicatorId: string;
  readonly refArea: RefArea;
  readonly timePeriod: string;
  /** `null`: the indicator is not split by industry. */
  readonly industry: Industry | null;
}

/** One number of the figure, or its absence, and what it rests on. */
export interface FigurePoint {
  /** `<series>|<period or subject>` in ids of the records; on the page it is the mark's `data-key`. */
  readonly key: string;
  readonly seriesId: string;
  /** The row's id, or the period in figures over time. */
  readonly at: string;
  /** What the number belongs to, in words: "GPT-5.5, output". */
  readonly subject: string;
  /** What is measured, where neither the subject nor the unit says it. */
  readonly measure?: string | undefined;
  /** Whom the number is about; `null` where the subject says it. */
  readonly actor: string | null;
  /** The time period of the number, as coarse as the record has it. */
  readonly period: string;
  /** Written in place of the formatted value, where the value alone would not say it. */
  readonly text: string | null;
  /** `null` is missing: drawn as a gap and written as "no data". */
  readonly value: number | null;
  /** `null`: the measure of the figure. */
  readonly unit: string | null;
  /** What the number is, where that is not what the other numbers of the figure are. */
  readonly definition?: string;
  /** How its mark is filled; left out where that is the series' affair. */
  readonly fill?: Fill;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: ObsStatus;
  readonly evidence: Evidence;
  /** How the number was computed, down to the rows; `null` where its source states it. */
  readonly derivation: Derivation | null;
  /** Set where the figure has the number without its derivation. */
  readonly record?: RecordKey;
  /** How whole the list is in which the number was counted; `null` for a number that is no count of ours. */
  readonly coverage: Coverage | null;
  /** What other sources say of the same number, where they say otherwise. */
  readonly otherReadings: readonly OtherReading[];
  /**
   * What two numbers must share to be compared: basis and token kind of a price, board and scale of a score. Ids,
   * never words. `null`: unit and measure alone, as all others that say so. `areComparable` reads it.
   */
  readonly comparableAs: string | null;
  /** Of a difference that has intervals, whether they carry its sign; `null` for all else. */
  readonly decided: boolean | null;
  /** The hours at whose prices the number holds; left out where it holds at all hours, or is no price. */
  readonly hours?: 'peak' | 'off-peak';
  /** What the value was converted at; `null` where it was not converted between currencies. */
  readonly rate: ExchangeRate | null;
  /** The ranks that the subject may have by the intervals of all; `null` where no range can be given. */
  readonly ranks: RankRange | null;
  /** What else a reader must know of this number: votes, channel. Words for readers, never read back as data. */
  readonly facts: readonly Fact[];
  /** Points of different segments are not joined by a line: the scale or method changed between them. */
  readonly segment: number;
  /** In scatters, what the point has on the other axis; `null` in all other figures. */
  readonly x: CrossValue | null;
}

/** A number that the title states, letter for letter, and what it rests on. It may be a point or none. */
export interface Finding {
  readonly text: string;
  readonly point: FigurePoint;
  /** Where it begins in the title; left out where it is the next place that has its text. */
  readonly at?: number;
  /** The row with which it compares that of its point. */
  readonly against?: string;
}

export interface Annotation {
  readonly period: string;
  readonly text: string;
}

export interface ActiveFilter {
  readonly label: string;
  readonly value: string;
  /** The choice that it tells of, where the page offers to clear it; no part of files. */
  readonly of?: 'industries';
}

/** A document named in the subtitle, and its title as its issuer wrote it. */
export interface OriginalTitle {
  readonly title: string;
  readonly original: string;
}

/** What a figure of any kind has. */
export interface FigureBase {
  /** Stable: it is in links, file names and `data-figure`. */
  readonly id: string;
  /** Which of several subjects under this id is shown, as an id of the records; left out for the usual one. */
  readonly variant?: string;
  /** States the finding, in at most ten words. */
  readonly title: string;
  /** Measure, unit, coverage, period. */
  readonly subtitle: string;
  /** Of documents that the subtitle names as "title (original)"; left out where it names none. */
  readonly originals?: readonly OriginalTitle[];
  /** The numbers of the title, in its order. */
  readonly findings: readonly Finding[];
  /** What one number of this figure is, in a sentence or two. */
  readonly definition: string;
  readonly series: readonly FigureSeries[];
  readonly points: readonly FigurePoint[];
  /** Numbers that an earlier version published and this one does not: told and struck through, never drawn. */
  readonly withdrawn: readonly FigurePoint[];
  readonly format: ValueFormat;
  /** Set where the lower value leads, as on a board of error rates. */
  readonly lowerLeads?: true;
  /** Name of the measured quantity with its unit, for axis, table and file. */
  readonly measure: string;
  /** What intervals are, such as "95 % interval"; `null` where none is drawn. */
  readonly interval: string | null;
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  readonly filters: readonly ActiveFilter[];
  /** Whose values these are, as "the newest flagships", where there are others: "highest" is then said of these. */
  readonly sample?: string;
  /** The day for which the figure speaks. */
  readonly asOf: string;
  readonly datasetVersion: string;
  /** That a newer value was due, as "expected monthly, newest August 2026"; `null`: none was. */
  readonly stale: string | null;
  /** Path and search of the view that shows this figure. */
  readonly link: string;
}

/** Days between which a value of a line began, where it is not known on which: hatched. */
export interface UncertainSpan {
  readonly seriesId: string;
  /** The last day on which the earlier value, or none, was seen. */
  readonly from: string;
  /** The first day on which the value was seen; the line has a point there. */
  readonly until: string;
  /** Says it in words: "start unknown between May 12, 2026 and May 20, 2026". */
  readonly text: string;
}

/** The second axis of a figure: its measure with the unit, and how its numbers are written and placed. */
export interface CrossAxis {
  readonly measure: string;
  readonly format: ValueFormat;
  readonly scale: 'linear' | 'log';
  /** What its intervals are; `null` where none is drawn. */
  readonly interval: string | null;
}

/** A figure of any kind, with what only some kinds have. */
export interface AnyFigure extends FigureBase {
  readonly rows?: readonly FigureRow[];
  readonly x?: CrossAxis;
}
