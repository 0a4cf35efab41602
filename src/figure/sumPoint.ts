import type { Derivation } from '../contract/primitives.ts';
import type { Figure, FigurePoint } from './figure.ts';
import { countEvidence } from '../domain/derivationRows.ts';
import { makePoint } from './point.ts';

type Input = Derivation['inputs'][number];

/** The rows behind a point: those of its derivation, else the point itself, which its source states. */
export function rowsBehind(point: FigurePoint): readonly Input[] {
  if (point.derivation !== null) return point.derivation.inputs;
  const text = point.text ?? String(point.value ?? 'no data');
  return [{ label: point.subject, value: point.value, text, evidence: point.evidence }];
}

/**
 * The sum of some points as a point of its own, with the rows behind all of them. `null` without points.
 * A missing value adds nothing.
 */
export function sumPoint(
  points: readonly FigurePoint[],
  named: Pick<FigurePoint, 'key' | 'subject'>,
): FigurePoint | null {
  const first = points[0];
  if (first === undefined) return null;
  const inputs = points.flatMap(rowsBehind);
  return makePoint({
    ...named,
    seriesId: first.seriesId,
    at: first.at,
    actor: first.actor,
    period: first.period,
    value: points.reduce((sum, point) => sum + (point.value ?? 0), 0),
    unit: first.unit,
    comparableAs: first.comparableAs,
    evidence: countEvidence(
      inputs.map((input) => input.evidence),
      'rows',
      first.evidence,
    ),
    derivation: {
      method: 'sumPoint',
      formula: `Sum of ${points.map((point) => `${point.subject}: ${String(point.value ?? 'no data')}`).join('; ')}`,
      inputs,
    },
  });
}

/** Key of a row's total. */
const totalKey = (rowId: string): string => `${rowId}|total`;

/** The number that a row states beside its marks: its only point, or the sum of them. */
export function rowPoint(figure: Figure, rowId: string): FigurePoint | null {
  if (!('rows' in figure) || figure.kind === 'timeline' || figure.kind === 'leads') return null;
  // A row of hours is as long as its day, whatever they are.
  if (figure.format === 'hours') return null;
  const own = figure.points.filter((point) => point.at === rowId);
  if (own.length < 2) return own[0] ?? null;
  if (figure.kind !== 'bars') return null;
  const label = figure.rows.find((row) => row.id === rowId)?.label ?? rowId;
  return sumPoint(own, { key: totalKey(rowId), subject: `${label}, all together` });
}

/** The totals of rows with several marks, which no mark of the figure shows. */
export function rowTotals(figure: Figure): FigurePoint[] {
  if (figure.kind !== 'bars') return [];
  return figure.rows.flatMap((row) => {
    const point = rowPoint(figure, row.id);
    return point === null || figure.points.includes(point) ? [] : [point];
  });
}

/** Every number that the figure states: its marks, the numbers of its title, the totals of its rows. */
export function findNumber(figure: Figure, key: string): FigurePoint | null {
  const stated = figure.findings.map((finding) => finding.point);
  return [...figure.points, ...stated, ...rowTotals(figure)].find((point) => point.key === key) ?? null;
}
