import { compareText } from '../domain/sorting.ts';
import { counted, nounFor } from '../domain/words.ts';
import { Industry, RefArea } from '../contract/codelists.ts';
import type { IndicatorDocument, Observation } from '../contract/indicator.ts';
import { textOn } from '../contract/laterDates.ts';
import type { FigureBase, FigurePoint } from './parts.ts';
import type { LinesFigure } from './kinds/lines.ts';
import { figureBase, type FigureContext } from './figureContext.ts';
import { axisEnd, axisNotes, indicatorAxis, type IndicatorAxis } from './indicatorAxis.ts';
import { antilog, indicatorFormat, unitText } from './indicatorUnit.ts';
import { viewDay, formatPeriod, formatSpan } from '../domain/periods.ts';
import { knownOn, leftOutNote } from '../domain/known.ts';
import { markedText, boundFacts, boundNotes } from './statedText.ts';
import { areaTone, makePoint } from './point.ts';
import { newestObserved, staleness } from '../domain/staleness.ts';
import { rivalPair, rivals } from '../domain/rivals.ts';

const MOST_DRAWN = 7;
/** Lines of other countries look alike: only one of them can be recognized next to the two. */
const MOST_LINES = 3;

/** Areas that contain others: next to their members they would be counted twice, and none is a country. */
export const aggregates: readonly RefArea[] = [rivalPair, 'WORLD', 'ROW', 'EU'];

export interface IndicatorData extends Pick<IndicatorDocument, 'indicator' | 'datasetVersion' | 'sources'> {
  readonly observations: readonly Observation[];
  /** Omitted if only some of an indicator's values are available. */
  readonly withdrawn?: IndicatorDocument['withdrawn'];
}

/**
 * Returns the areas to draw: China and the United States always, then the others with the highest newest values (over
 * time only the first); aggregates only if there is nothing else.
 */
export function drawnAreas(observations: readonly Observation[]): RefArea[] {
  const newest = new Map<RefArea, Observation>();
  for (const one of observations) {
    const known = newest.get(one.refArea);
    if (known === undefined || one.timePeriod > known.timePeriod) newest.set(one.refArea, one);
  }
  const fixed = rivals.filter((area) => newest.has(area));
  if (![...newest.keys()].some((area) => !aggregates.includes(area))) return [...newest.keys()];
  const others = [...newest.values()]
    .filter(({ refArea }) => !['CN', 'US', ...aggregates].includes(refArea))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, (observations.length > newest.size ? MOST_LINES : MOST_DRAWN) - fixed.length)
    .map(({ refArea }) => refArea);
  // At a single time, show all counts of a whole, including those without a named country, which may be the highest.
  const rest = observations.length === newest.size && newest.has('ROW') ? (['ROW'] as const) : [];
  return [...fixed, ...others, ...rest];
}

/**
 * Example: "Of 5 other countries on record, only Germany is shown: no other has a higher latest value." Only if some
 * are left out.
 */
function undrawnNote(observations: readonly Observation[], areas: readonly RefArea[]): string[] {
  const others = (of: readonly RefArea[]) => [
    ...new Set(of.filter((area) => !['CN', 'US', 'ZZ', ...aggregates].includes(area))),
  ];
  const [all, drawn] = [others(observations.map(({ refArea }) => refArea)), others(areas)];
  if (drawn.length === all.length || drawn.length === 0) return [];
  const which =
    drawn.length === 1 ? `only ${drawn.map(RefArea.label).join('')} is` : `${String(drawn.length)} are`;
  const isApart = !areas.includes('EU') && observations.some(({ refArea }) => refArea === 'EU');
  const apart = isApart ? ' The EU as a whole is on record but not shown.' : '';
  return [
    `Of ${String(all.length)} other countries on record, ${which} shown: no other has a higher latest value.${apart}`,
  ];
}

/** Returns the number of method changes at or before an observation: the line breaks at each of them. */
function segmentOf(observations: readonly Observation[]): (one: Observation) => number {
  const breaks = [
    ...new Set(observations.filter((one) => one.obsStatus === 'B').map((one) => one.timePeriod)),
  ];
  return (one) => breaks.filter((period) => period <= one.timePeriod).length;
}

function indicatorPoint(data: IndicatorData, one: Observation, segment: number): FigurePoint {
  const { title, unit, alsoCounted = [] } = data.indicator;
  const logarithm = unit.kind === 'magnitude' ? one.value : null;
  const shown = logarithm === null ? one.value : antilog(logarithm);
  return makePoint({
    key: `${one.refArea}|${one.timePeriod}`,
    seriesId: one.refArea,
    at: one.timePeriod,
    subject: RefArea.label(one.refArea),
    measure: title,
    period: one.timePeriod,
    value: shown,
    text: markedText({ ...one, value: shown }, indicatorFormat(data)),
    status: one.obsStatus,
    evidence: one.evidence,
    unit: unitText(unit),
    comparableAs: data.indicator.id,
    derivation: one.derivation,
    otherReadings: one.otherReadings,
    // An empty list is that of a number computed for the page: no version published it.
    ...(one.revisions?.length === 0
      ? {}
      : { revisions: one.revisions ?? [], changedAs: { id: data.indicator.id, name: title } }),
    facts: [
      { label: 'Measure', value: title },
      { label: 'Industry', value: Industry.label(one.industry) },
      ...boundFacts(one),
      ...(alsoCounted.length === 0 ? [] : [{ label: 'Also counted in', value: alsoCounted.join('; ') }]),
      ...(logarithm === null ? [] : [{ label: 'On record as', value: `${String(logarithm)} ${unit.label}` }]),
    ],
    segment,
  });
}

function withdrawnPoints(
  { indicator, withdrawn = [] }: IndicatorData,
  industry: Industry | null,
): FigurePoint[] {
  return withdrawn
    .filter((one) => industry === null || one.industry === industry)
    .map((one) =>
      makePoint({
        key: `${one.refArea}|${one.timePeriod}|withdrawn`,
        seriesId: one.refArea,
        at: one.timePeriod,
        subject: RefArea.label(one.refArea),
        terms: industry === null ? [] : [Industry.label(industry)],
        period: one.timePeriod,
        value: one.value,
        status: one.obsStatus,
        evidence: one.evidence,
        unit: indicator.unit.label,
        comparableAs: indicator.id,
        facts: [
          { label: 'Withdrawn in', value: one.withdrawnIn },
          { label: 'Reason', value: one.reason },
        ],
      }),
    );
}

/** Example: "2 values were withdrawn and are not drawn; table and file have them, with the reasons." */
function withdrawnNote(withdrawn: readonly FigurePoint[]): string[] {
  if (withdrawn.length === 0) return [];
  const count = withdrawn.length;
  const what = `${counted(count, 'value')} ${nounFor(count, 'was withdrawn and is', 'were withdrawn and are')}`;
  return [`${what} not drawn; table and CSV file have the reasons.`];
}

/** Returns the periods whose values are partial as text; empty if there are none. */
function partialPeriods(points: readonly FigurePoint[]): string {
  const periods = new Set(points.filter(({ status }) => status === 'P').map(({ period }) => period));
  return [...periods].sort().map(formatPeriod).join(', ');
}

/** User's options for drawing an indicator, besides the filter. */
export interface IndicatorChoice {
  /** Areas to show; `null` for the default selection. */
  readonly areas: readonly RefArea[] | null;
  readonly scale: 'linear' | 'log' | null;
}

/**
 * Parts of an indicator's figure that all forms share: everything but the texts on its axis, and its lines or bars.
 */
export interface IndicatorParts {
  readonly base: FigureBase;
  readonly areas: readonly RefArea[];
  readonly axis: IndicatorAxis;
  /** End of the bar axis; `null` if it ends with the values. */
  readonly axisEnd: number | null;
  /** Points that the title is about: those of all areas, since one that is not drawn may be ahead. */
  readonly titled: readonly FigurePoint[];
  /** True if the values are shares of fewer than ten things. */
  readonly ofFew: boolean;
}

/** Returns the values of an indicator whose sources had been published by the context's day. */
function knownPoints(data: IndicatorData, industry: Industry | null, { asOf }: FigureContext) {
  const ofIndustry = data.observations.filter((one) => industry === null || one.industry === industry);
  const cut = knownOn(ofIndustry, (one) => one.publishedOn, asOf);
  const segment = segmentOf(cut.known);
  const terms = industry === null ? [] : [Industry.label(industry)];
  const points = cut.known
    .toSorted((a, b) => compareText(a.timePeriod, b.timePeriod))
    .map((one) => ({ ...indicatorPoint(data, one, segment(one)), terms }));
  return { cut, points };
}

/** Returns an indicator's name with its unit; without it if the name contains it, such as "per head". */
function measureInUnit(name: string, unit: string): string {
  if (name.endsWith(unit)) return name;
  const [per = ''] = / per .*$/.exec(unit) ?? [];
  return `${name} (${name.endsWith(per) ? unit.slice(0, unit.length - per.length) : unit})`;
}

/** Returns the subtitle of an indicator: measure and unit, periods, partial periods, and omissions. */
function spanSubtitle(measure: string, points: readonly FigurePoint[], later: number): string {
  const periods = points.map((point) => point.period).sort();
  const span = points.length === 0 ? '' : `, ${formatSpan(periods[0] ?? '', periods.at(-1) ?? '')}`;
  const partial = partialPeriods(points);
  const missing = later === 0 ? '' : `; ${counted(later, 'later value')} left out`;
  return `${measure}${span}${partial === '' ? '' : `; ${partial} partial`}${missing}`;
}

/**
 * Returns the points that the title is about: those of all areas, or of the selected ones if these exclude the two
 * countries.
 */
const titledPoints = (all: readonly FigurePoint[], areas: readonly RefArea[], isChosen: boolean) =>
  isChosen && !rivals.every((area) => areas.includes(area))
    ? all.filter(({ seriesId }) => areas.some((area) => area === seriesId))
    : all;

/**
 * Returns the parts of one indicator by area, as published by the context's day. `industry` selects the one to show
 * if it is split by industry; pass `null` otherwise.
 */
export function indicatorParts(
  data: IndicatorData,
  industry: Industry | null,
  context: FigureContext,
  { areas: asked, scale }: IndicatorChoice = { areas: null, scale: null },
): IndicatorParts {
  const { indicator } = data;
  const definition = textOn(indicator.definition, context.asOf);
  const { cut, points: all } = knownPoints(data, industry, context);
  const leftOut = leftOutNote(cut, 'value', context.asOf);
  const areas = asked ?? drawnAreas(cut.known);
  const points = areas.flatMap((area) => all.filter(({ seriesId }) => seriesId === area));
  const withdrawn = withdrawnPoints(data, industry);
  const measure = measureInUnit(indicator.title, unitText(indicator.unit));
  const narrowed = { ...context, industries: industry === null ? [] : [industry] };
  const day = viewDay(context, data.datasetVersion);
  const base: FigureBase = {
    ...figureBase(narrowed, data, [...points, ...withdrawn]),
    stale: staleness(indicator.cadence, newestObserved(points), day),
    title: indicator.title,
    subtitle: spanSubtitle(measure, points, cut.later),
    series: areas.map((area) => ({
      id: area,
      label: RefArea.label(area),
      tone: areaTone(area),
      fill: 'solid',
    })),
    definition,
    points,
    withdrawn,
    format: indicatorFormat(data),
    measure,
    notes: [
      definition,
      ...boundNotes(cut.known),
      ...(asked === null ? undrawnNote(cut.known, areas) : []),
      ...(leftOut === null ? [] : [leftOut]),
      ...withdrawnNote(withdrawn),
    ],
  };
  const axis = indicatorAxis(indicator.unit, points, scale);
  const end = axisEnd(indicator.unit, points);
  const shown = industry ?? data.observations[0]?.industry;
  const ofFew = shown !== undefined && indicator.ofFew?.includes(shown) === true;
  return { base, areas, axis, axisEnd: end, titled: titledPoints(all, areas, asked !== null), ofFew };
}

/** Returns an indicator as lines, whichever form would suit its values best. */
export function indicatorLines({ base, axis, areas, titled }: IndicatorParts): LinesFigure {
  const [definition = '', ...notes] = base.notes;
  const { subtitle } = base;
  const single = titled.filter(({ seriesId }) => !['ZZ', ...aggregates].includes(seriesId));
  const isChoice = single.some(({ seriesId }) => !areas.some((area) => area === seriesId));
  return {
    ...base,
    kind: 'lines',
    subtitle: axis.scale === 'log' ? `${subtitle}; log scale` : subtitle,
    ...axis,
    breakLabel: 'method changed',
    ...(isChoice ? ({ isChoice } as const) : {}),
    notes: [definition, ...axisNotes(axis), ...notes],
  };
}
