import { standardsDocument, type Standard, type StandardKind } from '../../contract/standards.ts';
import type { CoverageRow } from '../../contract/coverage.ts';
import type { Sources } from '../../contract/primitives.ts';
import type { BarsFigure } from '../../figure/kinds/bars.ts';
import type { FigurePoint, FigureSeries } from '../../figure/parts.ts';
import { NO_DATA } from '../../domain/values.ts';
import { counted } from '../../domain/words.ts';
import { figureBase, type FigureContext } from '../../figure/figureContext.ts';
import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { countedRow, countOfRows } from '../../domain/derivationRows.ts';
import { makePoint } from '../../figure/point.ts';
import { sumPoint } from '../../figure/sumPoint.ts';
import { figureSpec } from '../spec.ts';
import { areOut, NO_STANDARDS, standardsOfView } from './standardsOn.ts';

interface StandardsData {
  readonly datasetVersion: string;
  readonly sources: Sources;
  readonly coverage: readonly CoverageRow[];
}

/** Classes of Chinese standards: a recommended GB/T is never counted as a mandatory GB, a GB/Z as neither. */
const classes: readonly (FigureSeries & { readonly kind: StandardKind })[] = [
  { kind: 'mandatory', id: 'mandatory', label: 'GB (mandatory)', tone: 'ramp-6', fill: 'solid' },
  { kind: 'recommended', id: 'recommended', label: 'GB/T (recommended)', tone: 'ramp-3', fill: 'solid' },
  { kind: 'guidance', id: 'guidance', label: 'GB/Z (guidance)', tone: 'ramp-1', fill: 'solid' },
  { kind: 'industry', id: 'industry', label: 'QC/T and other sector', tone: 'ramp-0', fill: 'solid' },
  { kind: 'group', id: 'group', label: 'T/ (group)', tone: 'other', fill: 'hollow' },
];

const yearOf = (one: Standard) => Number((one.publishedOn ?? '').slice(0, 4));

/** Returns every year from the newest with a recorded standard back to the first, newest first, including gaps. */
function yearsBetween(standards: readonly Standard[]): number[] {
  const known = standards.map(yearOf);
  const newest = Math.max(...known);
  return known.length === 0
    ? []
    : Array.from({ length: newest - Math.min(...known) + 1 }, (_, step) => newest - step);
}

/** Returns a note on years without a row: a missing row is a gap in the records, not a count of zero. */
function gapNote(gaps: readonly number[]): string[] {
  if (gaps.length === 0) return [];
  const years = [...gaps].sort((a, b) => a - b).join(', ');
  return [`None on record for ${years}, which does not mean that none was published.`];
}

/** Returns one point per class and year with a standard published in it. */
function yearPoints(
  chinese: readonly Standard[],
  year: number,
  thisYear: string,
  coverage: Coverage,
): FigurePoint[] {
  return classes.flatMap(({ id, label, kind }) => {
    const own = chinese.filter((one) => yearOf(one) === year && one.kind === kind);
    const first = own[0];
    if (first === undefined) return [];
    return makePoint({
      key: `${String(year)}|${id}`,
      seriesId: id,
      at: String(year),
      subject: `${label}, ${String(year)}`,
      actor: 'China',
      period: String(year),
      value: own.length,
      status: String(year) === thisYear ? 'P' : 'A',
      unit: 'standards',
      comparableAs: null,
      ...countOfRows(own, 'standards', first.evidence, coverage),
      derivation: {
        method: 'yearPoints',
        formula: `Number of Chinese standards on record of the class ${label} published in ${String(year)}`,
        inputs: own.map((one) => countedRow(one.designation, one.publishedOn ?? NO_DATA, one.evidence)),
      },
    });
  });
}

/** Returns Chinese vehicle standards by year of publication and class. */
export function standardsFigure(
  data: StandardsData,
  standards: readonly Standard[],
  context: FigureContext,
): BarsFigure {
  const chinese = standards.filter((one) => one.issuer === 'CN' && one.publishedOn !== null);
  const years = yearsBetween(chinese);
  const coverage = coverageOf(data.coverage, { list: 'standards' });
  const thisYear = (context.asOf ?? data.datasetVersion).slice(0, 4);
  const points = years.flatMap((year) => yearPoints(chinese, year, thisYear, coverage));
  const totalOf = (year: number) => chinese.filter((one) => yearOf(one) === year).length;
  const gaps = years.filter((year) => totalOf(year) === 0);
  const filled = years.filter((year) => totalOf(year) > 0);
  const told = filled.find((year) => String(year) < thisYear) ?? filled[0];
  const total = sumPoint(
    points.filter((point) => point.at === String(told)),
    { key: `${String(told)}|total`, subject: `Chinese vehicle standards, ${String(told)}` },
  );
  return {
    ...figureBase(context, data, points),
    kind: 'bars',
    title:
      told === undefined
        ? NO_STANDARDS
        : `At least ${counted(totalOf(told), 'Chinese vehicle standard was', 'Chinese vehicle standards were')} published in ${String(told)}${String(told) === thisYear ? ' so far' : ''}`,
    findings: total === null ? [] : [{ text: String(total.value), point: total }],
    definition:
      'A Chinese vehicle standard on record here, general ones included, is counted in the year of its publication and in its class: mandatory GB, recommended GB/T, guidance document GB/Z, sector standard, or group standard of an association. The list is incomplete.',
    subtitle: 'Chinese vehicle standards on record, general ones included, by year of publication and class',
    series: classes.filter(({ id }) => points.some((point) => point.seriesId === id)),
    rows: years.map((year) => ({
      id: String(year),
      label: String(year) === thisYear ? `${String(year)} (partial)` : String(year),
      ...(totalOf(year) === 0 ? { detail: 'none on record' } : {}),
      tone: null,
    })),
    points,
    format: 'count',
    measure: 'standards',
    notes: [
      'This list is incomplete: it covers standards on record here, not everything published.',
      ...gapNote(gaps),
    ],
  };
}

/** Standards of the selected industries that were published by the view's day. */
export const standardsPublished = figureSpec({
  id: 'standards-published',
  name: 'Chinese vehicle standards by year and class',
  home: '/ev-plans/standards',
  industries: 'any',
  needs: (ask) => ({ document: ask(standardsDocument) }),
  draw: ({ document }, context) =>
    standardsFigure(document, areOut(standardsOfView(document, context)), context),
  empty: `${NO_STANDARDS} for this selection.`,
});
