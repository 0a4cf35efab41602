import type { Figure } from '../../figure/figure.ts';
import type { FlowLink } from '../../figure/kinds/flow.ts';
import type { Fact, FigurePoint } from '../../figure/parts.ts';
import { hasNoData } from '../../figure/point.ts';

/** One shown number in a data file of any format: names and order are those of the CSV. */
export interface DataRow {
  readonly key: string;
  readonly subject: string;
  readonly series: string;
  readonly period: string;
  /** `null` for no data, or in a figure of dates, whose day is the period. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Text shown instead of the value, if the value alone is not clear. */
  readonly text: string | null;
  readonly measure: string;
  /** SDMX status of the number, or `withdrawn`. */
  readonly obs_status: string;
  /** `null`, like all source fields, if the number is missing: there is nothing to grade or cite. */
  readonly confidence: string | null;
  readonly facts: readonly Fact[];
  readonly source_title: string | null;
  readonly source_publisher: string | null;
  readonly source_url: string | null;
  readonly source_licence: string | null;
  readonly source_locator: string | null;
  /** Best and worst possible rank of the subject by the intervals of all; both `null` without a range. */
  readonly rank_low: number | null;
  /** `null` with a `rank_low`: the range is open, and may extend below the recorded rows. */
  readonly rank_high: number | null;
  /** Number on the other axis in figures with two axes, with its own source. */
  readonly x?: CrossRow;
  /** Keys of the entries that this one leads to, in flows. */
  readonly leads_to?: readonly string[];
}

/** A number in a data file, without the fields that both numbers of a point share. */
export type CrossRow = Omit<
  DataRow,
  'key' | 'subject' | 'series' | 'text' | 'obs_status' | 'rank_low' | 'rank_high' | 'x' | 'leads_to'
>;

/** The evidence of a fact is among the sources of the figure. */
const inWords = ({ label, value }: Fact): Fact => ({ label, value });

/** Returns the confidence and the source of a number; only the source's id if the figure does not have the source. */
function citationCells(figure: Figure, { sourceId, confidence, locator }: FigurePoint['evidence']) {
  const source = figure.sources.find((one) => one.id === sourceId);
  return {
    confidence,
    source_title: source?.title ?? sourceId,
    source_publisher: source?.publisher ?? null,
    source_url: source?.url ?? null,
    source_licence: source?.licence ?? null,
    source_locator: locator,
  };
}

const noCitation = {
  confidence: null,
  source_title: null,
  source_publisher: null,
  source_url: null,
  source_licence: null,
  source_locator: null,
} as const;

function crossRow({ x }: FigurePoint, figure: Figure): { readonly x?: CrossRow } {
  if (!('x' in figure) || x === null) return {};
  const { value, low, high, period, evidence, facts } = x;
  const numbers = { period, value, low, high, measure: figure.x.measure, facts: facts.map(inWords) };
  return { x: { ...numbers, ...(value === null ? noCitation : citationCells(figure, evidence)) } };
}

const leadsTo = ({ key }: FigurePoint, links: readonly FlowLink[]): string[] =>
  links.filter(({ from }) => from === key).map(({ to }) => to);

function dataRow(point: FigurePoint, figure: Figure, status: string): DataRow {
  const series = figure.series.find((one) => one.id === point.seriesId);
  return {
    key: point.key,
    subject: point.subject,
    series: series?.label ?? point.seriesId,
    period: point.period,
    value: figure.format === 'date' ? null : point.value,
    low: point.low,
    high: point.high,
    text: point.text,
    measure: figure.measure,
    obs_status: status,
    facts: point.facts.map(inWords),
    ...(hasNoData(point) ? noCitation : citationCells(figure, point.evidence)),
    rank_low: point.ranks?.low ?? null,
    rank_high: point.ranks?.high ?? null,
    ...crossRow(point, figure),
    ...('links' in figure ? { leads_to: leadsTo(point, figure.links) } : {}),
  };
}

/** Returns the points that the figure shows, in its order, each with its source. */
export const shownRows = (figure: Figure): DataRow[] =>
  figure.points.map((point) => dataRow(point, figure, point.status));

/** Returns the numbers that an earlier version published and this one does not; the reason is among their facts. */
export const withdrawnRows = (figure: Figure): DataRow[] =>
  figure.withdrawn.map((point) => dataRow(point, figure, 'withdrawn'));
