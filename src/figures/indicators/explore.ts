import { RefArea, type Industry } from '../../contract/codelists.ts';
import type { IndicatorDocument, Observation } from '../../contract/indicator.ts';
import { listed } from '../../domain/formats.ts';
import { knownOn } from '../../domain/known.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { splitIndustry } from '../../domain/industries.ts';
import { rivals } from '../../domain/rivals.ts';
import type { FigureContent } from '../../figure/figure.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { indicatorFigure } from '../../figure/indicatorFigure.ts';
import { hasLogAxis, hasUnitLength } from '../../figure/indicatorAxis.ts';
import { indicatorForm } from '../../figure/indicatorForm.ts';
import { indicatorParts, drawnAreas } from '../../figure/indicatorLines.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import { unitText } from '../../figure/indicatorUnit.ts';
import type { Options } from '../../url/view.ts';
import {
  basePeriod,
  valuesBetween,
  asIndex,
  perBasis,
  type ComputedData,
  type SharedBasis,
} from './computedData.ts';
import { hasPairs, pairFigure, type PairView } from './pairFigure.ts';
import { severalFigure } from './severalFigure.ts';

/** Computed forms of an indicator's values. */
export type ComputedView = 'index' | PairView;

/** The indicator being explored, its industry if it is split, and the day. */
interface Subject {
  readonly document: IndicatorDocument;
  readonly industry: Industry | null;
  readonly context: FigureContext;
}

/** Options that a user has for an indicator: controls without an effect are hidden. */
export interface Explorable {
  /** All areas with values, China and the United States first. */
  readonly areas: readonly RefArea[];
  /** Drawn areas. */
  readonly shown: readonly RefArea[];
  /** Years of its values, oldest first. */
  readonly years: readonly string[];
  readonly canBeLog: boolean;
  /** Scale of the drawn axis. */
  readonly scale: 'linear' | 'log';
  readonly computed: readonly ComputedView[];
  readonly bases: readonly SharedBasis[];
}

/** Returns an area as in links. */
export const areaId = (area: RefArea): string => area.toLowerCase();

const knownOf = (observations: readonly Observation[], { asOf }: FigureContext): readonly Observation[] =>
  knownOn(observations, (one) => one.publishedOn, asOf).known;

const rivalsFirst = (areas: readonly RefArea[]): RefArea[] => [
  ...rivals.filter((area) => areas.includes(area)),
  ...areas.filter((area) => area !== 'CN' && area !== 'US'),
];

/** Returns the selected areas that have values; `null` if none is selected. */
function chosenAreas(observations: readonly Observation[], ids: readonly string[] = []): RefArea[] | null {
  const has = new Set(observations.map(({ refArea }) => refArea));
  const areas = RefArea.codes.filter((area) => ids.includes(areaId(area)) && has.has(area));
  return areas.length === 0 ? null : rivalsFirst(areas);
}

const isCount = ({ indicator: { unit } }: Pick<IndicatorDocument, 'indicator'>): boolean =>
  unit.kind === 'count' || unit.kind === 'held';

/** Returns the denominator that a view requests, if the indicator is a count. */
export function askedBasis(document: IndicatorDocument, { basis }: Options): SharedBasis | null {
  return (basis === 'per-head' || basis === 'per-gdp') && isCount(document) ? basis : null;
}

/** Returns the values of the industry within the years of a view. */
function dataWithin({ document, industry }: Subject, { from, until }: Options): ComputedData {
  const { indicator, datasetVersion, sources, observations } = document;
  const own = observations.filter((one) => industry === null || one.industry === industry);
  return {
    indicator,
    datasetVersion,
    sources,
    observations: valuesBetween(own, from ?? null, until ?? null),
  };
}

/**
 * Returns the possible computations: an index if values have a zero and run over time, the others if both countries
 * have several common periods.
 */
function computable(data: ComputedData, { industry, context }: Subject): ComputedView[] {
  const { kind } = data.indicator.unit;
  const { points } = indicatorParts(data, industry, context, { areas: rivals, scale: null }).base;
  const hasZero = hasUnitLength(kind);
  const runs =
    indicatorForm(kind, points) === 'lines' && basePeriod(knownOf(data.observations, context)) !== null;
  const meet = hasPairs(points);
  return [
    ...(hasZero && runs ? (['index'] as const) : []),
    ...(meet && kind !== 'rank' && kind !== 'magnitude' ? (['difference'] as const) : []),
    ...(meet && (hasZero || kind === 'magnitude') ? (['ratio'] as const) : []),
  ];
}

/** Returns the options for an indicator in a view. */
export function explorable(subject: Subject, options: Options): Explorable {
  const { industry, context } = subject;
  const all = knownOf(dataWithin(subject, {}).observations, context);
  const data = dataWithin(subject, options);
  const shown = chosenAreas(data.observations, options.areas);
  const { base, axis } = indicatorParts(data, industry, context, {
    areas: shown,
    scale: options.scale ?? null,
  });
  const { kind } = data.indicator.unit;
  const has = new Set(all.map(({ refArea }) => refArea));
  const hasBoth = rivals.every((area) => has.has(area));
  return {
    areas: rivalsFirst(RefArea.codes.filter((area) => has.has(area))),
    shown: shown ?? drawnAreas(knownOf(data.observations, context)),
    years: [...new Set(all.map(({ timePeriod }) => timePeriod.slice(0, 4)))].sort(),
    canBeLog: hasLogAxis(kind, base.points) && indicatorForm(kind, base.points) === 'lines',
    scale: axis.scale,
    computed: computable(data, subject),
    bases: isCount(data) && hasBoth ? ['per-head', 'per-gdp'] : [],
  };
}

interface Divisor {
  readonly basis: SharedBasis;
  readonly document: IndicatorDocument;
}

function dividedData(data: ComputedData, divisor: Divisor | null, context: FigureContext): ComputedData {
  if (divisor === null) return data;
  const { basis, document } = divisor;
  return perBasis(data, basis, { ...document, observations: knownOf(document.observations, context) });
}

/** Names the selected areas that cannot be indexed. */
const notInIndex = (areas: readonly RefArea[], base: string): string[] =>
  areas.length === 0
    ? []
    : [
        `Not drawn: ${listed(areas.map((area) => RefArea.label(area)))} (no value above zero in ${formatPeriod(base)}).`,
      ];

const choices = ['areas', 'from', 'until', 'scale', 'computed'] as const;

/**
 * Returns an indicator as a view requests it: its areas, years and axis; per head or GDP; as an index, or as the
 * difference or ratio of the two countries. Options that the indicator does not have are ignored.
 *
 * @param divisor denominator of counts; `null` for plain counts.
 */
export function exploredFigure(subject: Subject, options: Options, divisor: Divisor | null): FigureContent {
  const { document, industry, context } = subject;
  const isPlain = divisor === null && choices.every((name) => options[name] === undefined);
  if (isPlain) return indicatorFigure(document, industry, context);
  const data = dividedData(dataWithin(subject, options), divisor, context);
  const computed = computable(data, subject).find((one) => one === options.computed);
  const { scale = null } = options;
  if (computed === 'difference' || computed === 'ratio') {
    const { indicator, sources } = data;
    const parts = indicatorParts(data, industry, context, { areas: rivals, scale: null });
    return pairFigure(parts, computed, { name: indicator.title, unit: unitText(indicator.unit), sources });
  }
  const base = computed === 'index' ? basePeriod(knownOf(data.observations, context)) : null;
  if (base !== null) return indexFigure(subject, data, options, base);
  return indicatorFigure(data, industry, context, {
    areas: chosenAreas(data.observations, options.areas),
    scale,
  });
}

/** Indexes the areas drawn without it, not those that grew most since its base. */
function indexFigure(subject: Subject, data: ComputedData, options: Options, base: string): FigureContent {
  const { industry, context } = subject;
  const drawn = asIndex(data, base);
  const ids = options.areas ?? drawnAreas(knownOf(data.observations, context)).map(areaId);
  const areas = chosenAreas(drawn.observations, ids);
  const left = (chosenAreas(data.observations, options.areas) ?? []).filter((area) => !areas?.includes(area));
  const choice = { areas, scale: options.scale ?? null };
  const figure = indicatorFigure(drawn, industry, context, choice);
  return { ...figure, notes: [...figure.notes, ...notInIndex(left, base)] };
}

/** Returns an indicator with others next to it, within the years and on the axis that a view requests. */
export function figureBeside(
  subject: Subject,
  beside: readonly IndicatorDocument[],
  options: Options,
): LinesFigure {
  const { context } = subject;
  const others = beside.map((other): Subject => ({
    document: other,
    industry: splitIndustry(other.observations, context.industries),
    context,
  }));
  const panelOf = (one: Subject) => ({ data: dataWithin(one, options), industry: one.industry });
  const { scale } = explorable(subject, options);
  return severalFigure([panelOf(subject), ...others.map(panelOf)], scale, context);
}
