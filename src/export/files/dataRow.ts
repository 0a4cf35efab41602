import type { Figure } from '../../figure/figure.ts';
import type { FlowLink } from '../../figure/kinds/flow.ts';
import type { Fact, FigurePoint } from '../../figure/parts.ts';
import { hasNoData } from '../../figure/point.ts';

/** One shown number as a file of data says it, whatever the format: names and order are those of the CSV. */
export interface DataRow {
  readonly key: string;
  readonly subject: string;
  readonly series: string;
  readonly period: string;
  /** `null`: no data, or a figure of dates, whose day is the period. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Written in place of the value, where the value alone would not say it. */
  readonly text: string | null;
  readonly measure: string;
  /** SDMX status of the number, or `withdrawn`. */
  readonly obs_status: string;
  /** `null`, as all of the source, where the number is missing: there is nothing to grade or to cite. */
  readonly confidence: string | null;
  readonly facts: readonly Fact[];
  readonly source_title: string | null;
  readonly source_publisher: string | null;
  readonly source_url: string | null;
  readonly source_licence: string | null;
  readonly source_locator: string | null;
  /** The best and the worst rank that the subject may have by the intervals of all; both `null`: no range. */
  readonly rank_low: number | null;
  /** `null` beside a `rank_low`: the range is open, it may reach below the rows on record. */
  readonly rank_high: number | null;
  /** In figures with two axes: the number on the other one, with a source of its own. */
  readonly x?: CrossRow;
  /** In flows: the keys of the entries that this one leads to. */
  readonly leads_to?: readonly string[];
}

/** A number as a file of data says it, without what both numbers of a point share. */
export type CrossRow = Omit<
  DataRow,
  'key' | 'subject' | 'series' | 'text' | 'obs_status' | 'rank_low' | 'rank_high' | 'x' | 'leads_to'
>;

/** What a fact rests on is among the sources of the figure. */
const inWords = ({ label, value }: Fact): Fact => ({ label, value });

/** How sure a number is and whence it comes; where the figure does not hold the source, its id is all that is known. */
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

/** The points that the figure shows, in its order, each with its source. */
export const shownRows = (figure: Figure): DataRow[] =>
  figure.points.map((point) => dataRow(point, figure, point.status));

/** The numbers that an earlier version published and this one does not; the reason is among their facts. */
export const withdrawnRows = (figure: Figure): DataRow[] =>
  figure.withdrawn.map((point) => dataRow(point, figure, 'withdrawn'));
