import { RefArea, type Industry } from '../../contract/codelists.ts';
import type { IndicatorDocument, Observation } from '../../contract/indicator.ts';
import { listed } from '../../domain/formats.ts';
import { knownOn } from '../../domain/known.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { splitIndustry } from '../../domain/industries.ts';
import { rivals } from '../../domain/rivals.ts';
import type { Figure } from '../../figure/figure.ts';
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

/** What can be computed of an indicator's values. */
export type ComputedView = 'index' | PairView;

/** What is looked at: an indicator, the industry that it is split by, the day. */
interface Subject {
  readonly document: IndicatorDocument;
  readonly industry: Industry | null;
  readonly context: FigureContext;
}

/** What a reader may choose of an indicator: a control that would change nothing is not there. */
export interface Explorable {
  /** All areas with values, China and the United States first. */
  readonly areas: readonly RefArea[];
  /** Those that are drawn. */
  readonly shown: readonly RefArea[];
  /** The years of its values, oldest first. */
  readonly years: readonly string[];
  readonly canBeLog: boolean;
  /** The axis that is drawn. */
  readonly scale: 'linear' | 'log';
  readonly computed: readonly ComputedView[];
  readonly bases: readonly SharedBasis[];
}

/** An area as a link writes it. */
export const areaId = (area: RefArea): string => area.toLowerCase();

const knownOf = (observations: readonly Observation[], { asOf }: FigureContext): readonly Observation[] =>
  knownOn(observations, (one) => one.publishedOn, asOf).known;

const rivalsFirst = (areas: readonly RefArea[]): RefArea[] => [
  ...rivals.filter((area) => areas.includes(area)),
  ...areas.filter((area) => area !== 'CN' && area !== 'US'),
];

/** The areas that are chosen, as far as they have values; `null` where none is. */
function chosenAreas(observations: readonly Observation[], ids: readonly string[] = []): RefArea[] | null {
  const has = new Set(observations.map(({ refArea }) => refArea));
  const areas = RefArea.codes.filter((area) => ids.includes(areaId(area)) && has.has(area));
  return areas.length === 0 ? null : rivalsFirst(areas);
}

const isCount = ({ indicator: { unit } }: Pick<IndicatorDocument, 'indicator'>): boolean =>
  unit.kind === 'count' || unit.kind === 'held';

/** What a view asks to divide by, where the indicator is a count. */
export function askedBasis(document: IndicatorDocument, { basis }: Options): SharedBasis | null {
  return (basis === 'per-head' || basis === 'per-gdp') && isCount(document) ? basis : null;
}

/** The values of the industry within the years of a view. */
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

/** An index where values have a zero and run over time, the rest where both countries meet more than once. */
function computable(data: ComputedData, { industry, context }: Subject): ComputedView[] {
  const { kind } = data.indicator.unit;
  const { points } = indicatorParts('', data, industry, context, { areas: rivals, scale: null }).base;
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

/** What there is to choose of an indicator in a view. */
export function explorable(subject: Subject, options: Options): Explorable {
  const { industry, context } = subject;
  const all = knownOf(dataWithin(subject, {}).observations, context);
  const data = dataWithin(subject, options);
  const shown = chosenAreas(data.observations, options.areas);
  const { base, axis } = indicatorParts('', data, industry, context, {
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

function divided(data: ComputedData, divisor: Divisor | null, context: FigureContext): ComputedData {
  if (divisor === null) return data;
  const { basis, document } = divisor;
  return perBasis(data, basis, { ...document, observations: knownOf(document.observations, context) });
}

/** Names the chosen areas that no index can be formed of. */
const notInIndex = (areas: readonly RefArea[], base: string): string[] =>
  areas.length === 0
    ? []
    : [
        `Not drawn: ${listed(areas.map((area) => RefArea.label(area)))}, without a value above zero in ${formatPeriod(base)}.`,
      ];

const choices = ['areas', 'from', 'until', 'scale', 'computed'] as const;

/**
 * An indicator as a view asks for it: its areas, years and axis; per head or GDP; as an index, or as difference or
 * ratio of the two countries. A choice that the indicator does not have changes nothing.
 *
 * @param divisor what counts are divided by; `null` as counted.
 */
export function exploredFigure(subject: Subject, options: Options, divisor: Divisor | null): Figure {
  const { document, industry, context } = subject;
  const { id } = document.indicator;
  const isPlain = divisor === null && choices.every((name) => options[name] === undefined);
  if (isPlain) return indicatorFigure(id, document, industry, context);
  const data = divided(dataWithin(subject, options), divisor, context);
  const computed = computable(data, subject).find((one) => one === options.computed);
  const { scale = null } = options;
  if (computed === 'difference' || computed === 'ratio') {
    const { indicator, sources } = data;
    const parts = indicatorParts(id, data, industry, context, { areas: rivals, scale: null });
    return pairFigure(parts, computed, { name: indicator.title, unit: unitText(indicator.unit), sources });
  }
  const base = computed === 'index' ? basePeriod(knownOf(data.observations, context)) : null;
  if (base !== null) return indexFigure(subject, data, options, base);
  return indicatorFigure(id, data, industry, context, {
    areas: chosenAreas(data.observations, options.areas),
    scale,
  });
}

/** An index of the areas that are drawn without it, not of those that grew most since its base. */
function indexFigure(subject: Subject, data: ComputedData, options: Options, base: string): Figure {
  const { document, industry, context } = subject;
  const drawn = asIndex(data, base);
  const ids = options.areas ?? drawnAreas(knownOf(data.observations, context)).map(areaId);
  const areas = chosenAreas(drawn.observations, ids);
  const left = (chosenAreas(data.observations, options.areas) ?? []).filter((area) => !areas?.includes(area));
  const choice = { areas, scale: options.scale ?? null };
  const figure = indicatorFigure(document.indicator.id, drawn, industry, context, choice);
  return { ...figure, notes: [...figure.notes, ...notInIndex(left, base)] };
}

/** An indicator with others beside it, within the years and on the axis that a view asks for. */
export function figureBeside(
  subject: Subject,
  beside: readonly IndicatorDocument[],
  options: Options,
): LinesFigure {
  const { context, document } = subject;
  const others = beside.map((other): Subject => ({
    document: other,
    industry: splitIndustry(other.observations, context.industries),
    context,
  }));
  const panelOf = (one: Subject) => ({ data: dataWithin(one, options), industry: one.industry });
  const { scale } = explorable(subject, options);
  return severalFigure(document.indicator.id, [panelOf(subject), ...others.map(panelOf)], scale, context);
}
