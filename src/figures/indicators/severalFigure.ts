import { Industry, RefArea } from '../../contract/codelists.ts';
import type { Ask } from '../../contract/document.ts';
import {
  indicatorDocument,
  indicatorIndexDocument,
  type IndicatorDocument,
  type IndicatorEntry,
} from '../../contract/indicator.ts';
import type { Sources, Unit } from '../../contract/primitives.ts';
import { listed } from '../../domain/formats.ts';
import { formatSpan } from '../../domain/periods.ts';
import type { View } from '../../url/view.ts';
import { knownOn } from '../../domain/known.ts';
import { bothRivals, rivals, shortRivalNames } from '../../domain/rivals.ts';
import { compareText } from '../../domain/sorting.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { axisNotes, indicatorAxis, valuedPoints, type IndicatorAxis } from '../../figure/indicatorAxis.ts';
import { indicatorParts } from '../../figure/indicatorLines.ts';
import { namesInTitle } from '../../figure/indicatorTitle.ts';
import { hasTitleLength } from '../../figure/titleLength.ts';
import { indicatorFormat, unitText } from '../../figure/indicatorUnit.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import type { FigurePoint } from '../../figure/parts.ts';
import { areaTone } from '../../figure/point.ts';
import type { ComputedData } from './computedData.ts';

/**
 * Maximum number of indicators next to one: four panels of two lines are two rows, each still readable at a glance.
 */
export const MOST_BESIDE = 3;

type Listed = Pick<IndicatorEntry, 'unit' | 'firstPeriod' | 'lastPeriod' | 'observationCount' | 'refAreas'>;

/** True if it has values over time for one of the countries. Scores have no common unit, whatever its name. */
const canBePanel = ({ unit, firstPeriod, lastPeriod, observationCount, refAreas }: Listed): boolean =>
  observationCount > 0 &&
  firstPeriod !== lastPeriod &&
  unit.kind !== 'score' &&
  unit.kind !== 'words' &&
  rivals.some((area) => refAreas.includes(area));

/**
 * Returns the indicators that can be shown next to one on a day: with the same unit, and by year, month or day like
 * it.
 */
export function peersOf(
  id: string,
  indicators: readonly IndicatorEntry[],
  asOf: string | null,
): IndicatorEntry[] {
  const own = indicators.find((one) => one.id === id);
  if (own === undefined || !canBePanel(own)) return [];
  return knownOn(indicators, (one) => one.knownFrom, asOf).known.filter(
    (one) =>
      one.id !== id &&
      canBePanel(one) &&
      one.unit.code === own.unit.code &&
      one.lastPeriod.length === own.lastPeriod.length,
  );
}

/** Returns the indicators that a view shows next to one, as far as possible; `undefined` until all have loaded. */
export function askBeside(
  ask: Ask,
  id: string,
  { options: { compare: ids = [] }, asOf }: View,
): readonly IndicatorDocument[] | undefined {
  if (ids.length === 0) return [];
  const index = ask(indicatorIndexDocument);
  if (index === undefined) return undefined;
  const peers = peersOf(id, index.indicators, asOf).map((one) => one.id);
  const asked = ids
    .filter((one) => peers.includes(one))
    .slice(0, MOST_BESIDE)
    .map((one) => ask(indicatorDocument(one)));
  const come = asked.filter((one) => one !== undefined);
  return come.length === asked.length ? come : undefined;
}

/** One of several indicators, its industry if it is split, and its values within the years of the view. */
export interface PanelSubject {
  readonly data: ComputedData;
  readonly industry: Industry | null;
}

/** Returns the lines of a panel before it is part of a figure. */
function panelOf({ data, industry }: PanelSubject, context: FigureContext) {
  const { indicator } = data;
  const label = industry === null ? indicator.title : `${indicator.title}, ${Industry.label(industry)}`;
  const { base } = indicatorParts(data, industry, context, { areas: rivals, scale: null });
  const ofPanel = (point: FigurePoint): FigurePoint => ({
    ...point,
    // The subject contains it.
    measure: undefined,
    terms: [],
    key: `${indicator.id}|${point.key}`,
    seriesId: `${indicator.id}|${point.seriesId}`,
    subject: `${label}: ${point.subject}`,
    actor: point.subject,
    definition: base.definition,
  });
  const points = base.points.map(ofPanel);
  const areas = rivals.filter((area) => valuedPoints(base.points).some(({ seriesId }) => seriesId === area));
  const said = (text: string) => `${label}: ${text}`;
  return {
    label,
    industry,
    name: indicator.title,
    points,
    withdrawn: base.withdrawn.filter(({ seriesId }) => areas.some((area) => area === seriesId)).map(ofPanel),
    names: Object.fromEntries(areas.map((area) => [`${indicator.id}|${area}`, RefArea.label(area)])),
    series: areas.map((area) => ({
      id: `${indicator.id}|${area}`,
      label: said(RefArea.label(area)),
      tone: areaTone(area),
      fill: 'solid' as const,
    })),
    stale: base.stale === null ? [] : [said(base.stale)],
    notes: base.notes.slice(1).map(said),
  };
}

/** Returns the unit for describing indicators: "in %", "by rank". */
export const inUnit = (unit: Unit): string => (unit.kind === 'rank' ? 'by rank' : `in ${unitText(unit)}`);

const counts = ['No', 'One', 'Two', 'Three', 'Four'];

/** Returns the compared indicators by name if there is room, otherwise their number and unit. */
function severalTitle(names: readonly string[], unit: Unit): string {
  const short = names.map((name) => namesInTitle(name).at(-1) ?? name);
  const all = [names, short].flatMap((some) =>
    [bothRivals, `${shortRivalNames.CN} and ${shortRivalNames.US}`].map((both) => `${listed(some)}: ${both}`),
  );
  const counted = `${counts[names.length] ?? 'Several'} indicators ${inUnit(unit)}: ${bothRivals}`;
  return all.find(hasTitleLength) ?? counted;
}

/** Returns the common axis of all panels: the user's scale, or the one that suits the first indicator alone. */
function sharedAxis(
  { data: { indicator } }: PanelSubject,
  points: readonly FigurePoint[],
  scale: 'linear' | 'log',
): IndicatorAxis {
  const axis = indicatorAxis(indicator.unit, points, 'linear');
  return scale === 'log' ? { ...axis, scale, fromZero: false } : axis;
}

const zeroNote = (points: readonly FigurePoint[], { scale }: IndicatorAxis): string[] =>
  scale === 'log' && points.some(({ value }) => value !== null && value <= 0)
    ? ['A log axis has no zero; the table lists zero values.']
    : [];

/**
 * Returns several indicators of one unit in one panel each, on the same axes: China and the United States in each.
 * Those without a value in the view are named in a note.
 *
 * @param scale scale of the first indicator alone.
 */
export function severalFigure(
  subjects: readonly [PanelSubject, ...PanelSubject[]],
  scale: 'linear' | 'log',
  context: FigureContext,
): LinesFigure {
  const [first] = subjects;
  const all = subjects.map((one) => panelOf(one, context));
  const panels = all.filter(({ series }) => series.length > 0);
  const empty = all.filter(({ series }) => series.length === 0).map(({ label }) => label);
  const points = panels.flatMap((one) => one.points);
  const industries = [...new Set(panels.flatMap(({ industry }) => industry ?? []))];
  const sources: Sources = Object.fromEntries(subjects.flatMap(({ data }) => Object.entries(data.sources)));
  const { unit } = first.data.indicator;
  const measure = unit.kind === 'rank' ? 'Rank' : `Value ${inUnit(unit)}`;
  const axis = sharedAxis(first, points, scale);
  const periods = points.map(({ period }) => period).sort(compareText);
  const span = periods.length === 0 ? '' : `, ${formatSpan(periods[0] ?? '', periods.at(-1) ?? '')}`;
  const stale = panels.flatMap((one) => one.stale);
  const observations = subjects.flatMap(({ data }) => data.observations);
  const definition =
    'Each panel shows one indicator; all have the same axes. The card of each value has its definition.';
  return {
    ...figureBase({ ...context, industries }, { ...first.data, sources }, points),
    kind: 'lines',
    title: severalTitle(
      panels.map(({ name }) => name),
      unit,
    ),
    subtitle: `${measure}${axis.scale === 'log' ? ', log scale' : ''}${span}; same axes in each panel`,
    stale: stale.length === 0 ? null : stale.join('; '),
    definition,
    series: panels.flatMap((one) => one.series),
    panels: panels.map(({ label, names }) => ({ label, names })),
    points,
    withdrawn: panels.flatMap((one) => one.withdrawn),
    format: indicatorFormat({ indicator: first.data.indicator, observations }),
    measure,
    ...axis,
    breakLabel: 'method changed',
    notes: [
      definition,
      ...axisNotes(axis),
      ...zeroNote(points, axis),
      ...(empty.length === 0
        ? []
        : [`Not drawn, because no value is on record for this view: ${empty.join('; ')}.`]),
      ...panels.flatMap((one) => one.notes),
    ],
  };
}
