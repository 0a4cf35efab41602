import type { Evidence, Source } from '../../src/contract/primitives.ts';
import type { Identified } from '../../src/figure/figure.ts';
import type { BarsFigure } from '../../src/figure/kinds/bars.ts';
import type { DotsFigure } from '../../src/figure/kinds/dots.ts';
import type { FigurePoint, FigureRow, FigureSeries } from '../../src/figure/parts.ts';
import type { LeadsFigure } from '../../src/figure/kinds/leads.ts';
import type { LinesFigure } from '../../src/figure/kinds/lines.ts';
import type { ScatterFigure } from '../../src/figure/kinds/scatter.ts';
import type { TimelineFigure } from '../../src/figure/kinds/timeline.ts';
import { makeCross, makePoint } from '../../src/figure/point.ts';

/** Small figures made by hand. Their numbers mean nothing: real ones come from the built documents. */

export const sampleSource: Source = {
  id: 'office-list',
  title: 'List of things',
  titleOriginal: null,
  publisher: 'Example Office',
  url: 'https://office.example/list',
  publishedOn: '2026-05-01',
  language: 'en',
  licence: 'CC BY 4.0',
  redistribution: 'open',
  kind: 'dataset',
};

export const sampleEvidence: Evidence = {
  sourceId: sampleSource.id,
  locator: 'table 2, row 7',
  confidence: 'high',
  note: null,
};

export const lowEvidence: Evidence = { ...sampleEvidence, confidence: 'low' };

/** A point of a series at a row or period, all else usual. */
export function samplePoint(
  seriesId: string,
  at: string,
  value: number | null,
  more: Partial<FigurePoint> = {},
): FigurePoint {
  return makePoint({
    key: `${seriesId}|${at}`,
    seriesId,
    at,
    subject: `${seriesId}, ${at}`,
    period: /^\d{4}/.test(at) ? at : '2026',
    value,
    evidence: sampleEvidence,
    comparableAs: null,
    ...more,
  });
}

export const china: FigureSeries = { id: 'CN', label: 'China', tone: 'CN', fill: 'solid' };
export const unitedStates: FigureSeries = { id: 'US', label: 'United States', tone: 'US', fill: 'solid' };

export const sampleRow = (id: string, more: Partial<FigureRow> = {}): FigureRow => ({
  id,
  label: `Row ${id}`,
  detail: null,
  tone: null,
  ...more,
});

const common = {
  id: 'sample',
  title: 'Both lines rise',
  subtitle: 'Things counted, 2020 to 2023',
  measure: 'things',
  findings: [],
  definition: 'A thing is counted once.',
  interval: null,
  notes: [],
  sources: [sampleSource],
  filters: [],
  asOf: '2026-05-26',
  datasetVersion: '2026.11.24',
  stale: null,
  withdrawn: [],
  link: '/sample?asOf=2026-05-26',
} as const;

export function sampleLines(
  points: readonly FigurePoint[],
  more: Partial<Identified<LinesFigure>> = {},
): Identified<LinesFigure> {
  return {
    ...common,
    kind: 'lines',
    series: [china, unitedStates],
    points,
    format: 'count',
    curve: 'linear',
    scale: 'linear',
    fromZero: true,
    annotations: [],
    breakLabel: 'new scale',
    ...more,
  };
}

/** Rows in the order in which the points name them. */
const rowsOf = (points: readonly FigurePoint[]): FigureRow[] =>
  [...new Set(points.map((point) => point.at))].map((at) => sampleRow(at));

const oneSeries: readonly FigureSeries[] = [{ id: 'all', label: 'All', tone: null, fill: 'solid' }];

export function sampleBars(
  points: readonly FigurePoint[],
  more: Partial<Identified<BarsFigure>> = {},
): Identified<BarsFigure> {
  return {
    ...common,
    kind: 'bars',
    series: oneSeries,
    rows: rowsOf(points),
    points,
    format: 'count',
    ...more,
  };
}

export function sampleDots(
  points: readonly FigurePoint[],
  more: Partial<Identified<DotsFigure>> = {},
): Identified<DotsFigure> {
  return {
    ...common,
    kind: 'dots',
    series: oneSeries,
    rows: rowsOf(points),
    points,
    format: 'score',
    scale: 'linear',
    joined: false,
    ...more,
  };
}

export function sampleLeads(
  points: readonly FigurePoint[],
  more: Partial<Identified<LeadsFigure>> = {},
): Identified<LeadsFigure> {
  return {
    ...common,
    kind: 'leads',
    series: oneSeries,
    rows: rowsOf(points),
    points,
    format: 'decimal',
    ...more,
  };
}

export function sampleTimeline(
  points: readonly FigurePoint[],
  more: Partial<Identified<TimelineFigure>> = {},
): Identified<TimelineFigure> {
  return {
    ...common,
    kind: 'timeline',
    series: [china, unitedStates],
    rows: rowsOf(points),
    points,
    format: 'date',
    ...more,
  };
}

/** A point of a scatter: what it has upwards and what to the right, all else usual. */
export const sampleCrossed = (
  seriesId: string,
  at: string,
  value: number | null,
  x: number | null,
  more: Partial<FigurePoint> = {},
): FigurePoint =>
  samplePoint(seriesId, at, value, {
    subject: at,
    x: makeCross({ value: x, period: '2026-05', evidence: { ...sampleEvidence, locator: 'table 3, row 1' } }),
    ...more,
  });

export function sampleScatter(
  points: readonly FigurePoint[],
  more: Partial<Identified<ScatterFigure>> = {},
): Identified<ScatterFigure> {
  return {
    ...common,
    kind: 'scatter',
    series: [china, unitedStates],
    points,
    format: 'score',
    measure: 'score (points)',
    scale: 'linear',
    x: { measure: 'USD per piece', format: 'usd', scale: 'log', interval: null },
    named: points.map(({ key }) => key),
    ...more,
  };
}
