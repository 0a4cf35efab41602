import type { Industry, ObsStatus, RefArea } from '../contract/codelists.ts';
import type { OtherReading, Revision } from '../contract/indicator.ts';
import type { Derivation, Evidence, Source } from '../contract/primitives.ts';
import type { Coverage } from '../domain/coverage.ts';
import type { PriceKey } from '../domain/priceBefore.ts';
import type { ValueFormat } from '../domain/values.ts';

/** Parts of a Figure of any kind. The kinds are in `kinds/`, and `figure.ts` combines them. */

/** A color by meaning; the theme maps it to a value. Ramps of gray run from light to dark. */
export type Tone = 'CN' | 'US' | 'other' | 'ink' | `ramp-${0 | 1 | 2 | 3 | 4 | 5 | 6}`;

/**
 * Fill of a mark: the second channel besides color if one row has several marks. A hollow bar lies outside the steps
 * of its ramp, such as an unknown part.
 */
export type Fill = 'solid' | 'soft' | 'hollow';

export interface FigureSeries {
  readonly id: string;
  readonly label: string;
  /** `null` if the tone comes from the row. */
  readonly tone: Tone | null;
  /** In lines, `soft` is drawn with long dashes and `hollow` with dots, to tell lines of one color apart. */
  readonly fill: Fill;
}

/** A row of a figure whose other axis is a list: a model, a domain, an industry. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  /** Title of the record in its own language, if the row is one record that has it. */
  readonly labelOriginal?: string;
  /** Text next to the marks, `null` for none; omitted if it is the row's number, or the sum of several. */
  readonly detail?: string | null;
  /** Mark of a footnote after its name, which a note of the figure explains. */
  readonly footnote?: string;
  /** Shorter wordings of the detail for small screens, longest first; the table has the full text. */
  readonly briefs?: readonly string[];
  /** `null` if the tone comes from the series. */
  readonly tone: Tone | null;
  /** Neighbors of one group belong together; a hairline separates them from the next. */
  readonly group?: string;
  /** Further table cells of the row besides its values: one for each of the figure's `columns`. */
  readonly cells?: readonly string[];
  /** Id of the row's model in the price table, if known. */
  readonly modelId?: string;
  /** Page about the subject of the row; a link on the page, not part of files. */
  readonly page?: string;
  /** In leads: names the rows below it, without marks of its own. */
  readonly heading?: true;
}

/** Meaning of a fill in a figure whose marks differ by it. */
export interface FillMeaning {
  readonly fill: Fill;
  readonly label: string;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Evidence of the fact, if it differs from that of the number. */
  readonly evidence?: Evidence;
}

/** Name of a record in the list of changes; an indicator has an id as well, which stays when it is renamed. */
export type ChangedAs = string | { readonly id: string; readonly name: string };

/** Number of a point on the other axis of a scatter plot, or its absence, with its evidence. */
export interface CrossValue {
  /** `null` is missing: the point is not drawn, and the table says "no data". */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Time period of the number, with the recorded precision. */
  readonly period: string;
  readonly evidence: Evidence;
  /** Computation of the number, including its rows; `null` if its source states it. */
  readonly derivation: Derivation | null;
  /** Further facts needed to read this number: basis, channel. */
  readonly facts: readonly Fact[];
}

/** Possible true ranks of a number, the first being 1. */
export interface RankRange {
  readonly low: number;
  /** `null` if open: the range ends at the last recorded row and may extend further. */
  readonly high: number | null;
}

/** Exchange rate of a converted amount. */
export interface ExchangeRate {
  /** CNY per USD. */
  readonly cnyPerUsd: number;
  /** Month whose average the rate is. */
  readonly period: string;
}

/** Observation of a number that a page shows without its details. */
export interface RecordKey {
  readonly indicatorId: string;
  readonly refArea: RefArea;
  readonly timePeriod: string;
  /** `null` if the indicator is not split by industry. */
  readonly industry: Industry | null;
}

/** One number of the figure, or its absence, with its evidence. */
export interface FigurePoint {
  /** `<series>|<period or subject>` in ids of the records; the mark's `data-key` on the page. */
  readonly key: string;
  readonly seriesId: string;
  /** Id of the row, or the period in figures over time. */
  readonly at: string;
  /** Subject of the number as text: "GPT-5.5, output". */
  readonly subject: string;
  /** Measure, if neither the subject nor the unit states it. */
  readonly measure?: string | undefined;
  /** Actor of the number; `null` if the subject names it. */
  readonly actor: string | null;
  /** Time period of the number, with the recorded precision. */
  readonly period: string;
  /** Day of the cited row, which its card shows; omitted if it is the period of the figure. */
  readonly readOn?: string;
  /** Terms of the number that its card and its citation name besides the subject: "peak hours". */
  readonly terms?: readonly string[];
  /** Text shown instead of the formatted value, if the value alone is not clear. */
  readonly text: string | null;
  /** `null` is missing: drawn as a gap and written as "no data". */
  readonly value: number | null;
  /** `null` for the measure of the figure; empty if its text has the units of several numbers. */
  readonly unit: string | null;
  /** Definition of the number, if it differs from the other numbers of the figure. */
  readonly definition?: string;
  /** Fill of its mark; omitted if the series sets it. */
  readonly fill?: Fill;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: ObsStatus;
  readonly evidence: Evidence;
  /** Computation of the number, including its rows; `null` if its source states it. */
  readonly derivation: Derivation | null;
  /** Set if the figure has the number without its derivation. */
  readonly record?: RecordKey;
  /** Completeness of the list in which the number was counted; `null` if it is not our count. */
  readonly coverage: Coverage | null;
  /** Differing values of the same number from other sources. */
  readonly otherReadings: readonly OtherReading[];
  /** Changes to the number in later versions, oldest first; omitted if they are not known with the figure. */
  readonly revisions?: readonly Revision[];
  /** Set for a price of a model, whose record has the price before. */
  readonly priced?: PriceKey;
  /** Name under which the list of all changes has its record; omitted if it is not a record of its own. */
  readonly changedAs?: ChangedAs;
  /**
   * Basis that two numbers must share to be compared: basis and token kind of a price, board and scale of a score.
   * Ids, never words. `null` if unit and measure are sufficient, as for all others with `null`. Read by
   * `areComparable`.
   */
  readonly comparableAs: string | null;
  /** For a difference with intervals, whether they determine its sign; `null` otherwise. */
  readonly decided: boolean | null;
  /** Hours in which the price applies; omitted if it applies at all hours or the number is not a price. */
  readonly hours?: 'peak' | 'off-peak';
  /** Exchange rate of the value; `null` if it was not converted between currencies. */
  readonly rate: ExchangeRate | null;
  /** Possible ranks of the subject by the intervals of all; `null` if no range can be given. */
  readonly ranks: RankRange | null;
  /** Further facts needed to read this number: votes, channel. Text for users, never parsed as data. */
  readonly facts: readonly Fact[];
  /** Points of different segments are not joined by a line: the scale or method changed between them. */
  readonly segment: number;
  /** Number on the other axis of a scatter plot; `null` in all other figures. */
  readonly x: CrossValue | null;
}

/** A number that the title states, letter for letter, with its evidence. It need not be a point. */
export interface Finding {
  readonly text: string;
  readonly point: FigurePoint;
  /** Position in the title; omitted if it is the next occurrence of its text. */
  readonly at?: number;
  /** Row that is compared with that of its point. */
  readonly against?: string;
}

export interface Annotation {
  readonly period: string;
  readonly text: string;
}

export interface ActiveFilter {
  readonly label: string;
  readonly value: string;
  /** Selection that it is about, which the page offers to clear; not part of files. */
  readonly of?: 'industries';
}

/** A document named in the subtitle, with its title as its issuer wrote it. */
export interface OriginalTitle {
  readonly title: string;
  readonly original: string;
}

/** Fields of a figure of any kind. */
export interface FigureBase {
  /** Id of the subject shown if the figure has several; omitted for the default one. */
  readonly variant?: string;
  /** States the finding, in at most ten words. */
  readonly title: string;
  /** Measure, unit, coverage, period. */
  readonly subtitle: string;
  /** Documents that the subtitle names as "title (original)"; omitted if it names none. */
  readonly originals?: readonly OriginalTitle[];
  /** Numbers of the title, in its order. */
  readonly findings: readonly Finding[];
  /** Meaning of one number of this figure, in one or two sentences. */
  readonly definition: string;
  readonly series: readonly FigureSeries[];
  readonly points: readonly FigurePoint[];
  /** Numbers that an earlier version published and this one does not: listed and struck through, never drawn. */
  readonly withdrawn: readonly FigurePoint[];
  readonly format: ValueFormat;
  /** Set if the lower value leads, as on a board of error rates. */
  readonly lowerLeads?: true;
  /** Name of the measured quantity with its unit, for axis, table and file. */
  readonly measure: string;
  /** Meaning of the intervals, such as "95% interval"; `null` if none are drawn. */
  readonly interval: string | null;
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  readonly filters: readonly ActiveFilter[];
  /**
   * Sample of the values, such as "the newest flagships", if there are others: "highest" then refers to the sample.
   */
  readonly sample?: string;
  /** Day of the figure. */
  readonly asOf: string;
  readonly datasetVersion: string;
  /** Note that a newer value was due, such as "expected monthly, newest August 2026"; `null` if none was. */
  readonly stale: string | null;
  /** Path and query of the view that shows this figure. */
  readonly link: string;
}

/** A title with its numbers. */
export type StatedTitle = Pick<FigureBase, 'title' | 'findings'>;

/** Days between which a value of a line began, if the exact day is unknown: hatched. */
export interface UncertainSpan {
  readonly seriesId: string;
  /** Last day on which the earlier value, or none, was seen. */
  readonly from: string;
  /** First day on which the value was seen; the line has a point there. */
  readonly until: string;
  /** Text form: "start unknown between May 12, 2026 and May 20, 2026". */
  readonly text: string;
}

/** Second axis of a figure: its measure with the unit, and the format and scale of its numbers. */
export interface CrossAxis {
  readonly measure: string;
  readonly format: ValueFormat;
  readonly scale: 'linear' | 'log';
  /** Meaning of its intervals; `null` if none are drawn. */
  readonly interval: string | null;
}

/** A figure of any kind, with the fields that only some kinds have. */
export interface AnyFigure extends FigureBase {
  readonly rows?: readonly FigureRow[];
  readonly x?: CrossAxis;
}
