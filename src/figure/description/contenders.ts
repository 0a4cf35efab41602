import { formatPeriod } from '../../domain/formatPeriod.ts';
import type {
  BarsFigure,
  DotsFigure,
  Figure,
  FigurePoint,
  FigureRow,
  LinesFigure,
  ScatterFigure,
  Tone,
} from '../figure.ts';
import { rowPoint } from '../sumPoint.ts';

/** A value that can be set beside others of its field. */
export interface Contender {
  readonly label: string;
  readonly point: FigurePoint;
  readonly value: number;
}

/** Values on one basis, the leading one first: the highest, unless lower leads. Values of different fields are never set against each other. */
export interface Field {
  /** What tells this field from the others of the figure; `null` where it has only one. */
  readonly name: string | null;
  /** "2025", "May 26, 2026"; `null` where the values have no period in common. */
  readonly period: string | null;
  readonly contenders: readonly Contender[];
  /** What no single one holds: what is left of the world, and what is known of nobody. */
  readonly rest: readonly Contender[];
}

/** Not one holder among others: what is known of nobody, and what is left of the world. */
const restIds: readonly string[] = ['ZZ', 'ROW'];

const isRest = ({ point }: Contender) => [point.at, point.seriesId].some((id) => restIds.includes(id));

/** The leading one first. What is no single holder stands apart, unless there is nothing else. */
function ranked(all: readonly Contender[], { lowerLeads }: Figure): Pick<Field, 'contenders' | 'rest'> {
  const single = all.filter((one) => !isRest(one));
  const sign = lowerLeads === true ? 1 : -1;
  return {
    contenders: [...(single.length > 0 ? single : all)].sort((a, b) => sign * (a.value - b.value)),
    rest: single.length > 0 ? all.filter(isRest) : [],
  };
}

const countries: Readonly<Partial<Record<Tone, string>>> = { CN: 'China', US: 'U.S.' };
/** Rows that are areas themselves need no country beside their name. */
const areaIds: readonly string[] = ['CN', 'US'];

/** Whether a name carries the country that its colour says. */
export type Naming = 'with country' | 'plain';

/** The row's name with the country that its colour says: "GPT-5.5 (U.S.)". */
function rowName({ id, label, tone }: FigureRow, naming: Naming = 'with country'): string {
  if (naming === 'plain') return label;
  const country = tone === null || areaIds.includes(id) ? undefined : countries[tone];
  return country === undefined ? label : `${label} (${country})`;
}

const contender = (label: string, point: FigurePoint | null | undefined): Contender[] =>
  point?.value == null ? [] : [{ label, point, value: point.value }];

/**
 * The period at which the newest values of lines are compared: the newest of which two series have a value,
 * since a value of this year and one of ten years ago have no order. Forecasts have a say only where there is nothing else.
 */
function commonPeriod(points: readonly FigurePoint[]): string | null {
  const holders = new Map<string, Set<string>>();
  for (const { at, seriesId } of points) holders.set(at, (holders.get(at) ?? new Set()).add(seriesId));
  const periods = [...holders.keys()].sort().reverse();
  return periods.find((period) => (holders.get(period)?.size ?? 0) > 1) ?? periods[0] ?? null;
}

function lineField(figure: LinesFigure): Field {
  const valued = figure.points.filter((point) => point.value !== null);
  const facts = valued.filter((point) => point.status !== 'F');
  const points = facts.length > 0 ? facts : valued;
  const of = (seriesId: string) => points.filter((point) => point.seriesId === seriesId);
  const at = commonPeriod(points);
  // A step holds until the next one: what is newest is what is in force.
  const isStep = figure.curve === 'step';
  const compared = figure.series.flatMap(
    ({ id }) => (isStep ? of(id).at(-1) : of(id).find((point) => point.at === at)) ?? [],
  );
  const periods = [...new Set(compared.map((point) => point.at))];
  const [only] = periods.length === 1 ? periods : [];
  return {
    name: null,
    period: only === undefined ? null : formatPeriod(only),
    ...ranked(
      compared.flatMap((point) => contender(point.subject, point)),
      figure,
    ),
  };
}

/** A row whose numbers are all missing has no total: it is not 0. */
function barsField(figure: BarsFigure): Field {
  const isKnown = (id: string) => figure.points.some((point) => point.at === id && point.value !== null);
  const rows = figure.rows.filter((row) => isKnown(row.id));
  return {
    name: null,
    period: null,
    ...ranked(
      rows.flatMap((row) => contender(rowName(row), rowPoint(figure, row.id))),
      figure,
    ),
  };
}

function dotsFields(figure: DotsFigure, naming: Naming): Field[] {
  const labels = new Map(figure.rows.map((row) => [row.id, rowName(row, naming)]));
  return figure.series.map((series) => ({
    name: figure.series.length > 1 ? series.label : null,
    period: null,
    ...ranked(
      figure.points
        .filter((point) => point.seriesId === series.id)
        .flatMap((point) => contender(labels.get(point.at) ?? point.subject, point)),
      figure,
    ),
  }));
}

/** Names with the country that the colour of their series says. */
function scatterField(figure: ScatterFigure): Field {
  const tones = new Map(figure.series.map(({ id, tone }) => [id, tone]));
  return {
    name: null,
    period: null,
    ...ranked(
      figure.points.flatMap((point) => {
        const { at: id, subject: label, seriesId } = point;
        return contender(rowName({ id, label, detail: null, tone: tones.get(seriesId) ?? null }), point);
      }),
      figure,
    ),
  };
}

function allFields(figure: Figure, naming: Naming): Field[] {
  switch (figure.kind) {
    case 'lines':
      return [lineField(figure)];
    case 'bars':
      return [barsField(figure)];
    case 'dots':
      return dotsFields(figure, naming);
    case 'scatter':
      return [scatterField(figure)];
    default:
      return [];
  }
}

/**
 * What a figure's values can be ranked by: newest values of lines at one period, rows of bars, rows of dots by
 * series, marks of scatters by the axis that runs upwards. Leads and timelines rank nothing. Fields without a value are left out.
 *
 * @param naming of the rows of dots, of which several are named in one sentence: `plain` where there is no room.
 */
export function fieldsOf(figure: Figure, naming: Naming = 'with country'): Field[] {
  return allFields(figure, naming).filter((field) => field.contenders.length > 0);
}
