import { RefArea, type Industry } from '../contract/codelists.ts';
import { formatPeriod } from '../domain/periods.ts';
import { newestObserved } from '../domain/staleness.ts';
import { startsAtZero, zeroNotes } from './axisZero.ts';
import type { FigureContext } from './figureContext.ts';
import { indicatorForm } from './indicatorForm.ts';
import {
  indicatorParts,
  indicatorLines,
  type IndicatorChoice,
  type IndicatorData,
  type IndicatorParts,
} from './indicatorLines.ts';
import { namedOfIndustry, titledParts } from './indicatorTitle.ts';
import type { BarsFigure } from './kinds/bars.ts';
import type { DotsFigure } from './kinds/dots.ts';
import type { LinesFigure } from './kinds/lines.ts';
import type { FigureBase, FigureRow } from './parts.ts';
import { areaTone } from './point.ts';

const VALUE = 'value';

/** Returns a row for each area with its only value; if the periods differ, each row names its own. */
function inAreaRows({ base, areas }: IndicatorParts): FigureBase & { readonly rows: readonly FigureRow[] } {
  const periods = [...new Set(base.points.map(({ period }) => period))];
  const points = base.points.map((point) => ({ ...point, seriesId: VALUE, at: point.seriesId }));
  const rows = areas.flatMap((area) => {
    const point = points.find(({ at, value }) => at === area && value !== null);
    if (point === undefined) return [];
    const when = periods.length > 1 ? `, ${formatPeriod(point.period)}` : '';
    const ahead = point.status === 'F' ? ', forecast or target' : '';
    return [
      {
        id: area,
        label: `${RefArea.label(area)}${when}${ahead}`,
        tone: areaTone(area),
      },
    ];
  });
  const [only] = periods.length === 1 ? periods : [];
  const label = only === undefined ? 'Newest value' : formatPeriod(only);
  return {
    ...base,
    points: points.filter(({ at }) => rows.some(({ id }) => id === at)),
    series: [{ id: VALUE, label, tone: null, fill: 'solid' }],
    rows,
  };
}

/** Returns a bar for each area, in the order of lines. */
const areaBars = (parts: IndicatorParts): BarsFigure => ({
  ...inAreaRows(parts),
  kind: 'bars',
  axisEnd: parts.axisEnd,
});

/** Returns a bar for each year of the only area. */
const yearBars = ({ base, axisEnd }: IndicatorParts): BarsFigure => ({
  ...base,
  kind: 'bars',
  axisEnd,
  series: base.series.filter(({ id }) => base.points.some(({ seriesId }) => seriesId === id)),
  rows: base.points.map((point) => ({
    id: point.at,
    label: formatPeriod(point.at),
    tone: null,
  })),
});

/** Returns a mark for each area: scores, ranks and powers of ten have no length. */
function areaMarks(parts: IndicatorParts): DotsFigure {
  const { base, axis } = parts;
  const isLog = axis.scale === 'log';
  const fromZero = !isLog && startsAtZero(base.points);
  const [definition = '', ...notes] = base.notes;
  return {
    ...inAreaRows(parts),
    kind: 'dots',
    scale: axis.scale,
    fromZero,
    joined: false,
    ...(axis.lowerLeads === true ? { lowerLeads: true } : {}),
    notes: [definition, ...(isLog ? [] : zeroNotes(fromZero)), ...notes],
  };
}

const figureMakers = {
  'area bars': areaBars,
  'year bars': yearBars,
  marks: areaMarks,
  lines: indicatorLines,
} as const;

/**
 * Sets the day of the figure: values of single days are as of the newest of them, like a board; prices apply until
 * the next, and are as of the day of the view.
 */
function datedParts(parts: IndicatorParts, { indicator }: IndicatorData): IndicatorParts {
  const newest = newestObserved(parts.base.points);
  if (indicator.panel === 'ai-pricing' || newest?.length !== 'YYYY-MM-DD'.length) return parts;
  return { ...parts, base: { ...parts.base, asOf: newest } };
}

/**
 * Returns the figure of one indicator by area in the form that suits its values, as published by the context's day.
 * `industry` selects the one to show if it is split by industry; pass `null` otherwise.
 */
export function indicatorFigure(
  data: IndicatorData,
  industry: Industry | null,
  context: FigureContext,
  choice?: IndicatorChoice,
): LinesFigure | BarsFigure | DotsFigure {
  const parts = titledParts(
    datedParts(indicatorParts(data, industry, context, choice), data),
    namedOfIndustry(data.indicator, industry),
  );
  return figureMakers[indicatorForm(data.indicator.unit.kind, parts.base.points)](parts);
}
