import { isDay } from '../contract/periodDays.ts';
import { Industry } from '../contract/codelists.ts';
import type { Indicator } from '../contract/indicator.ts';
import { areFew, areUnsure, newEnough } from '../domain/floor.ts';
import { formatPeriod, periodEnd, periodInPart, periodStart } from '../domain/periods.ts';
import { rivalNames, rivals, shortRivalNames, type Rival } from '../domain/rivals.ts';
import { groupBy } from '../domain/sorting.ts';
import { newestObserved, staleness } from '../domain/staleness.ts';
import { amountInWords, writtenIn } from '../domain/values.ts';
import { aggregates, type IndicatorParts } from './indicatorLines.ts';
import { unitText } from './indicatorUnit.ts';
import type { FigureBase, FigurePoint, Finding } from './parts.ts';
import { pointText } from './pointText.ts';
import { hasTitleLength } from './titleLength.ts';

interface TitledIndicator {
  readonly indicator: Pick<Indicator, 'title' | 'unit' | 'leadDirection' | 'panel' | 'cadence' | 'isUnlike'>;
  /** All points of the indicator, for every area. */
  readonly points: readonly FigurePoint[];
  /** Points of the figure, which cites their sources; a third country is named only if it is shown. */
  readonly shown?: readonly FigurePoint[];
  /** Name of its unit; `null` if its values are formatted with it. */
  readonly unit: string | null;
  /** Formats a point as the figure does. */
  readonly write: (point: FigurePoint) => string;
  /** True if the values are shares of fewer than ten things. */
  readonly ofFew?: boolean;
  /** Day of the view. */
  readonly asOf: string;
}

type CountryPair = Readonly<Record<Rival, FigurePoint>>;

/** Returns both countries at the newest period for which both have an observed value, with the others. */
function newestPair(points: readonly FigurePoint[]) {
  const observed = points.filter(({ value, status }) => value !== null && status !== 'F');
  const byPeriod = [...groupBy(observed, ({ at }) => at)].sort(([a], [b]) => periodEnd(b) - periodEnd(a));
  for (const [, all] of byPeriod) {
    const [CN, US] = rivals.map((area) => all.find(({ seriesId }) => seriesId === area));
    if (CN !== undefined && US !== undefined) return { pair: { CN, US }, others: all };
  }
  return null;
}

const isAhead = (one: FigurePoint, other: FigurePoint, lowerLeads: boolean): boolean =>
  lowerLeads ? (one.value ?? 0) < (other.value ?? 0) : (one.value ?? 0) > (other.value ?? 0);

/** True if both values are too weak for a verdict: not counted alike, few things, old, or of low confidence. */
function isBelowFloor({ indicator, ofFew = false, asOf }: TitledIndicator, { CN, US }: CountryPair): boolean {
  const isFew = areFew(indicator.unit, CN.value ?? 0, US.value ?? 0, ofFew);
  const isUnsure = areUnsure([CN.evidence, US.evidence]);
  return indicator.isUnlike === true || isFew || isUnsure || !newEnough(CN.period, indicator.cadence, asOf);
}

/** Returns the values of third countries. */
const thirdsOf = (all: readonly FigurePoint[]): readonly FigurePoint[] =>
  all.filter(({ seriesId }) => !['CN', 'US', 'ZZ', ...aggregates].includes(seriesId));

/** Returns the third countries that are ahead of both. */
function thirdsAhead(
  { indicator: { leadDirection } }: TitledIndicator,
  { CN, US }: CountryPair,
  all: readonly FigurePoint[],
): readonly FigurePoint[] {
  if (leadDirection === 'none') return [];
  const lowerLeads = leadDirection === 'lower';
  return thirdsOf(all).filter((one) => isAhead(one, CN, lowerLeads) && isAhead(one, US, lowerLeads));
}

/** Returns the shown third country that is ahead of all others; `null` if there is none. */
function leadingThird(given: TitledIndicator, thirds: readonly FigurePoint[]): FigurePoint | null {
  const lowerLeads = given.indicator.leadDirection === 'lower';
  const first = thirds.find((one) =>
    thirds.every((other) => other === one || isAhead(one, other, lowerLeads)),
  );
  return first !== undefined && given.shown?.includes(first) === true ? first : null;
}

/**
 * Returns the leader as far as the values alone show it. `null` if the indicator has no lead direction; it is a
 * leaderboard, whose margins of error are on its own page; a value is only a bound; the values are too
 * weak for a verdict; or third countries are not all behind both, or none is on record: "leads, 90 to 70" says that
 * nobody else is ahead, and that the second number is of the other of the two.
 */
function titledSide(
  given: TitledIndicator,
  pair: CountryPair,
  thirds: readonly FigurePoint[],
): Rival | 'level' | null {
  const { CN, US } = pair;
  const { write } = given;
  const { leadDirection, panel } = given.indicator;
  if (isBelowFloor(given, pair)) return null;
  const isBound = rivals.some((area) => /^[≥<]/.test(write({ CN, US }[area])));
  if (leadDirection === 'none' || panel === 'leaderboards' || isBound) return null;
  const lowerLeads = leadDirection === 'lower';
  if (!thirds.every((one) => isAhead(CN, one, lowerLeads) && isAhead(US, one, lowerLeads))) return null;
  if (write(CN) === write(US)) return 'level';
  if (thirds.length === 0) return null;
  return isAhead(CN, US, lowerLeads) ? 'CN' : 'US';
}

/** A piece of a title: text, or a number with its card. */
export type Piece = string | FigurePoint;

/**
 * Returns the time as text: "in 2025", "on May 26, 2026"; "in 2026 so far" for a partial period that is not over, "in
 * 2022 (partial)" for one that is. What is held, such as seats, does not add up over a period that is not over: "in
 * 2026".
 *
 * @param points points of one period.
 */
export function whenText(points: readonly FigurePoint[], asOf: string, isHeld: boolean): string {
  const period = points[0]?.period ?? '';
  const isPart = points.some(({ status }) => status === 'P');
  const isOpen = periodEnd(period) > periodStart(asOf);
  const part = isOpen ? (isHeld ? '' : ' so far') : ' (partial)';
  const when = formatPeriod(period);
  return `${isDay(period) ? 'on' : when.includes(' to ') ? 'from' : 'in'} ${when}${isPart ? part : ''}`;
}

/** The same at the end of a title, with a shorter form for a partial period. */
const whensInTitle = (points: readonly FigurePoint[], asOf: string, isHeld: boolean): string[] => [
  ` ${whenText(points, asOf, isHeld)}`,
  ...(points.some(({ status }) => status === 'P')
    ? [` in ${periodInPart(points[0]?.period ?? '', true)}`]
    : []),
];

/** End of the title of an indicator that has values by industry; a title for one industry drops it. */
const ALL_INDUSTRIES = 'in strategic industries';

/** Returns the name of an indicator for one industry: "Secretariats in batteries", or with the industry first. */
export function titleOfIndustry(title: string, industry: Industry): string {
  const label = Industry.label(industry);
  if (!title.endsWith(ALL_INDUSTRIES)) return `${label}: ${title}`;
  if (industry === 'cross-industry') return title.replace(ALL_INDUSTRIES, 'across industries');
  return title.replace(ALL_INDUSTRIES, `in ${industry === 'ai' ? label : label.toLowerCase()}`);
}

/** Returns an indicator renamed for the one industry that is shown; unchanged otherwise. */
export const namedOfIndustry = (indicator: Indicator, industry: Industry | null): Indicator =>
  industry === null ? indicator : { ...indicator, title: titleOfIndustry(indicator.title, industry) };

/**
 * Returns the forms of an indicator's name in a title: whole, or without the brackets, whose content the subtitle
 * has.
 */
export const namesInTitle = (name: string): string[] => [name, name.replace(/ \([^()]*\)/g, '')];

/** Forms of the countries’ names as the subject of a sentence, fullest first. */
const subjects: readonly Readonly<Record<Rival, string>>[] = [
  { ...rivalNames, US: `the ${rivalNames.US}` },
  { ...shortRivalNames, US: `the ${shortRivalNames.US}` },
  shortRivalNames,
];

/** Both countries, who leads, and the third country that is ahead of both. */
interface Told {
  readonly pair: CountryPair;
  readonly side: Rival | 'level' | null;
  readonly third: FigurePoint | null;
}

/** Returns the unit as it follows a number: "12 to 1" for a ratio, and no blank before a percent sign. */
function afterNumber(unit: string): string {
  if (unit === 'ratio') return ' to 1';
  return unit.startsWith('%') ? unit : ` ${unit}`;
}

/** Returns the sentences for one name and end, with the fuller names of countries first. */
function sentences(name: string, end: string, { pair: { CN, US }, side, third }: Told): Piece[][] {
  if (side === 'level') return [[`${name}: both countries tied at `, CN, end]];
  if (side !== null) {
    const values = side === 'CN' ? [CN, ' to ', US] : [US, ' to ', CN];
    return subjects.map((of) => [`${name}: ${of[side]} leads, `, ...values, end]);
  }
  const first: Piece[] = third === null ? [] : [`${third.subject} `, third, ', '];
  return [rivalNames, shortRivalNames].map((of) => [
    `${name}: `,
    ...[...first, `${of.CN} `, CN, `, ${of.US} `, US, end],
  ]);
}

/** Returns the wordings of the finding, fullest first. */
function titleWordings(given: TitledIndicator, told: Told): Piece[][] {
  const { pair, side } = told;
  const { title } = given.indicator;
  const last = side === null || side === 'CN' ? pair.US : pair.CN;
  const isSaid = given.unit === null || title.toLowerCase().includes(given.unit.toLowerCase());
  // Avoids "1 committees".
  const units = given.unit === null || isSaid || given.write(last) === '1' ? [''] : [afterNumber(given.unit)];
  const wordings = (some: readonly string[], one = told) =>
    whensInTitle([pair.CN, pair.US], given.asOf, given.indicator.unit.kind === 'held').flatMap((when) =>
      namesInTitle(title).flatMap((name) => some.flatMap((unit) => sentences(name, `${unit}${when}`, one))),
    );
  return [...wordings(units), ...wordings([''])];
}

/** Matches a title that says where: the area of its value is then the home of the maker, which would read as a place. */
const SAYS_WHERE = /\b(worldwide|in (China|the (Chinese market|United States|world)))\b/;

/** Returns the wordings for the newest value of the only area on record, which is named unless the title has a place. */
function loneWordings({ indicator, unit, asOf }: TitledIndicator, point: FigurePoint): Piece[][] {
  const { title } = indicator;
  const isNamed =
    aggregates.some((area) => area === point.seriesId) ||
    title.includes(point.subject) ||
    SAYS_WHERE.test(title);
  const units =
    unit === null || title.toLowerCase().includes(unit.toLowerCase()) ? [''] : [afterNumber(unit), ''];
  return namesInTitle(title).flatMap((name) =>
    units.map((one) => [
      `${name}${name.includes(': ') ? ',' : ':'} ${isNamed ? '' : `${point.subject} `}`,
      point,
      `${one} ${whenText([point], asOf, indicator.unit.kind === 'held')}`,
    ]),
  );
}

/** Returns the newest observed value if only one area has any value, forecasts included; `null` otherwise. */
function lonePoint(points: readonly FigurePoint[]): FigurePoint | null {
  const valued = points.filter(({ value }) => value !== null);
  if (new Set(valued.map(({ seriesId }) => seriesId)).size !== 1) return null;
  const observed = valued.filter(({ status }) => status !== 'F');
  return observed.toSorted((a, b) => periodEnd(a.period) - periodEnd(b.period)).at(-1) ?? null;
}

/** Returns the pieces as one title, with the position of each number in it. */
export function joinedTitle(
  pieces: readonly Piece[],
  write: TitledIndicator['write'],
): Pick<FigureBase, 'title' | 'findings'> {
  let title = '';
  const findings: Finding[] = [];
  for (const piece of pieces) {
    const text = typeof piece === 'string' ? piece : write(piece);
    if (typeof piece !== 'string') findings.push({ text, point: piece, at: title.length });
    title += text;
  }
  return { title, findings };
}

/**
 * Returns the finding of an indicator: both countries at the newest period for which both have a value, a third that
 * is ahead of both, and the leader as far as the values alone show it; the newest value if only one area has any.
 * Returns the plain name if the two have no common period, if one continued for so long that the comparison would be
 * out of date, or if no wording fits.
 */
export function indicatorTitle(given: TitledIndicator): Pick<FigureBase, 'title' | 'findings'> {
  const { indicator, points, write } = given;
  const plain = { title: indicator.title, findings: [] };
  const fitting = (wordings: readonly Piece[][]) =>
    wordings.map((pieces) => joinedTitle(pieces, write)).find(({ title }) => hasTitleLength(title)) ?? plain;
  const lone = lonePoint(points);
  if (lone !== null) return fitting(loneWordings(given, lone));
  const newest = newestPair(points);
  const last = newestObserved(points.filter(({ seriesId }) => seriesId === 'CN' || seriesId === 'US'));
  if (newest === null || last === null) return plain;
  const { pair, others } = newest;
  if (staleness(indicator.cadence, pair.CN.period, last) !== null) return plain;
  const thirds = thirdsAhead(given, pair, others);
  const third = isBelowFloor(given, pair) ? null : leadingThird(given, thirds);
  const side = titledSide(given, pair, thirdsOf(others));
  return fitting(
    (third === null ? [null] : [third, null]).flatMap((one) =>
      titleWordings(given, { pair, side, third: one }),
    ),
  );
}

/**
 * Returns the subtitle's addition if the title names the indicator: its unit, and the omitted content of brackets.
 */
function besideTitle(title: string, indicator: Indicator): string | null {
  const [whole = '', short = ''] = namesInTitle(indicator.title);
  const isWhole = title.startsWith(whole);
  if (!isWhole && !title.startsWith(short)) return null;
  const left = isWhole ? [] : (whole.match(/ \([^()]*\)/g) ?? []);
  return `Unit: ${unitText(indicator.unit)}${left.join('')}`;
}

/** Returns an indicator with its finding as title. */
export function titledParts(parts: IndicatorParts, indicator: Indicator): IndicatorParts {
  const { base, titled: points, ofFew } = parts;
  const { rest } = writtenIn(unitText(indicator.unit));
  const unit = rest === '' ? null : rest;
  const write = (point: FigurePoint) =>
    (point.text === null ? amountInWords(point.value, base.format) : null) ?? pointText(point, base);
  const { asOf, measure, subtitle } = base;
  const found = indicatorTitle({ indicator, points, shown: base.points, unit, write, ofFew, asOf });
  const beside = besideTitle(found.title, indicator);
  const said = beside === null ? {} : { subtitle: `${beside}${subtitle.slice(measure.length)}` };
  return { ...parts, base: { ...base, ...found, ...said } };
}
