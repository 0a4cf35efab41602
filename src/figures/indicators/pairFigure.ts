import { formatPeriod, formatSpan } from '../../domain/periods.ts';
import { bothRivals, rivalNames, rivalOf, type Rival } from '../../domain/rivals.ts';
import { formatValue } from '../../domain/values.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import type { Sources } from '../../contract/primitives.ts';
import { startsAtZero, zeroNotes } from '../../figure/axisZero.ts';
import { citedSources } from '../../figure/figureContext.ts';
import type { IndicatorParts } from '../../figure/indicatorLines.ts';
import { namesInTitle } from '../../figure/indicatorTitle.ts';
import { hasTitleLength } from '../../figure/titleLength.ts';
import { quotient, quotientText } from './computedData.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import type { FigureBase, FigurePoint } from '../../figure/parts.ts';
import { makeDifference, statusOf } from '../../figure/point.ts';
import { pointText } from '../../figure/pointText.ts';
import { markedText, statedText } from '../../figure/statedText.ts';
import { rowsBehind } from '../../figure/sumPoint.ts';

/** Ways to compare two values of one period. */
export type PairView = 'difference' | 'ratio';

type PointPair = Readonly<Record<Rival, FigurePoint>>;

/** Returns both countries at each period for which both have a value that is not merely a bound. */
function commonPairs(points: readonly FigurePoint[]): PointPair[] {
  const known = points.filter(({ value, text }) => value !== null && text === null);
  const of = (area: Rival) => known.filter(({ seriesId }) => seriesId === area);
  return of('CN').flatMap((CN) => {
    const US = of('US').find(({ at }) => at === CN.at);
    return US === undefined ? [] : [{ CN, US }];
  });
}

/** Returns the country with the higher newest value, which is shown as a multiple of the other's. */
function greaterOf(pairs: readonly PointPair[]): Rival {
  const newest = pairs.at(-1);
  return (newest?.CN.value ?? 0) >= (newest?.US.value ?? 0) ? 'CN' : 'US';
}

interface PairWording {
  readonly seriesId: PairView;
  readonly label: string;
  readonly definition: string;
  readonly unit: string;
  readonly format: LinesFigure['format'];
}

function wordingOf(view: PairView, { format }: FigureBase, unit: string, over: Rival): PairWording {
  const isShare = format === 'percent';
  const under = over === 'CN' ? 'US' : 'CN';
  if (view === 'ratio') {
    const label = `${rivalNames[over]} ÷ ${rivalNames[under]}`;
    return {
      seriesId: view,
      label,
      definition: `${label}, at each period for which both have a value.`,
      unit: `times the ${rivalNames[under]} value`,
      format: 'ratio',
    };
  }
  const label = `${rivalNames.US} − ${rivalNames.CN}`;
  return {
    seriesId: view,
    label,
    definition: `${label}, at each period for which both have a value.`,
    unit: isShare ? 'percentage points' : unit,
    format: isShare ? 'score' : format,
  };
}

/** Returns the computation with both numbers, and how each of them was computed where it was. */
function pairFormula(
  { CN, US }: PointPair,
  { seriesId }: PairWording,
  over: Rival,
  figure: FigureBase,
): string {
  const named = (area: Rival) => {
    const point = area === 'CN' ? CN : US;
    return `${rivalNames[area]} ${pointText(point, figure)}`;
  };
  const [cn, us] = [CN.value ?? 0, US.value ?? 0];
  const own = [CN, US].flatMap(({ derivation, subject }) =>
    derivation === null ? [] : [`${subject}: ${derivation.formula}`],
  );
  const steps = [
    seriesId === 'ratio'
      ? `${named(over)} ÷ ${named(rivalOf[over])} ${quotientText(over === 'CN' ? cn / us : us / cn)}`
      : `${named('US')} − ${named('CN')} = ${formatValue(differenceOf(cn, us), 'decimal')}`,
    ...own,
  ];
  return steps.join('; ');
}

/** A difference is exact, without floating-point residue. */
const differenceOf = (cn: number, us: number): number => Number((us - cn).toPrecision(12));

function pairPoint(pair: PointPair, figure: FigureBase, wording: PairWording, over: Rival): FigurePoint[] {
  const [cn, us] = [pair.CN.value ?? 0, pair.US.value ?? 0];
  const [first, second] = over === 'CN' ? [cn, us] : [us, cn];
  if (wording.seriesId === 'ratio' && second === 0) return [];
  // A ratio has no more digits than its values.
  const value = wording.seriesId === 'ratio' ? quotient(first / second) : differenceOf(cn, us);
  const { CN, US } = pair;
  const status = statusOf([CN, US]);
  return [
    makeDifference({
      key: `${wording.seriesId}|${CN.at}`,
      seriesId: wording.seriesId,
      at: CN.at,
      subject: wording.label,
      measure: figure.title,
      actor: bothRivals,
      period: CN.period,
      value,
      unit: wording.unit,
      comparableAs: null,
      decided: null,
      segment: Math.max(CN.segment, US.segment),
      status,
      text: markedText({ value, obsStatus: status }, wording.format),
      evidence: CN.evidence,
      derivation: {
        method: wording.seriesId === 'ratio' ? 'ratioOfPair' : 'differenceOfPair',
        formula: pairFormula(pair, wording, over, figure),
        inputs: [CN, US].flatMap((point) =>
          (point.derivation?.inputs ?? []).length === 0
            ? [valueRow(point.subject, point.value, pointText(point, figure), point.evidence)]
            : rowsBehind(point),
        ),
      },
      facts: [CN, US].map((point) => ({ label: point.subject, value: pointText(point, figure) })),
    }),
  ];
}

/** Returns the newest difference or ratio as a sentence; the name of the measure if there is none. */
function pairTitle(
  name: string,
  points: readonly FigurePoint[],
  { seriesId, format }: PairWording,
  over: Rival,
) {
  const newest = points.filter(({ status }) => status !== 'F').at(-1);
  const plain = { title: name, findings: [] };
  if (newest?.value == null) return plain;
  const when = `${newest.period.length === 'YYYY-MM-DD'.length ? 'on' : 'in'} ${formatPeriod(newest.period)}`;
  const said = (before: string, text: string, after: string) => ({
    title: `${name}: ${before}${text}${after}`,
    findings: [{ text, point: newest, at: name.length + 2 + before.length }],
  });
  const under = over === 'CN' ? 'US' : 'CN';
  if (seriesId === 'ratio') {
    const text = statedText({ value: newest.value, obsStatus: newest.status }, format);
    // For nearly equal values "1×" would call them equal.
    return text === '1×'
      ? plain
      : said(`${rivalNames[over]} has `, text, ` the ${rivalNames[under]} value ${when}`);
  }
  if (newest.value === 0) return { title: `${name}: both countries equal ${when}`, findings: [] };
  const higher = newest.value > 0 ? 'US' : 'CN';
  const unit = newest.unit === 'percentage points' ? ' percentage points' : '';
  return said(
    `${rivalNames[higher]} higher by `,
    statedText({ value: Math.abs(newest.value), obsStatus: newest.status }, format),
    `${unit} ${when}`,
  );
}

/**
 * Returns the difference or the ratio of the two countries over time, computed from both values.
 *
 * @param name name of the indicator.
 * @param unit unit of its values.
 */
export function pairFigure(
  { base, axis }: IndicatorParts,
  view: PairView,
  { name, unit, sources }: { readonly name: string; readonly unit: string; readonly sources: Sources },
): LinesFigure {
  const pairs = commonPairs(base.points);
  const over = greaterOf(pairs);
  const wording = wordingOf(view, base, unit, over);
  const points = pairs.flatMap((pair) => pairPoint(pair, base, wording, over));
  const titled = namesInTitle(name)
    .map((one) => pairTitle(one, points, wording, over))
    .find(({ title }) => hasTitleLength(title));
  const measure = `${name}: ${wording.label}${view === 'ratio' ? '' : ` (${wording.unit})`}`;
  const fromZero = view === 'difference' || startsAtZero(points);
  const periods = [points[0], points.at(-1)].map((point) => point?.period ?? '');
  const [, ...notes] = base.notes;
  return {
    ...base,
    kind: 'lines',
    ...(titled ?? { title: name, findings: [] }),
    subtitle: `${measure}, ${formatSpan(periods[0] ?? '', periods[1] ?? '')}`,
    sources: citedSources(points, sources),
    series: [{ id: wording.seriesId, label: wording.label, tone: 'ink', fill: 'solid' }],
    points,
    withdrawn: [],
    definition: `${wording.definition} Each value: ${base.definition}`,
    format: wording.format,
    measure,
    curve: axis.curve,
    scale: 'linear',
    fromZero,
    breakLabel: 'method changed',
    ...(view === 'difference'
      ? { zeroLine: { above: `${rivalNames.US} higher`, below: `${rivalNames.CN} higher` } }
      : {}),
    notes: [wording.definition, ...zeroNotes(fromZero), ...notes],
  };
}

/** True if the two countries have at least two common periods, which a line over time requires. */
export const hasPairs = (points: readonly FigurePoint[]): boolean => commonPairs(points).length > 1;
