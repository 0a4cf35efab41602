import type { AnyFigure, FigurePoint } from './parts.ts';
import { countOfRows, type Input } from '../domain/derivationRows.ts';
import { spanOf } from '../domain/periods.ts';
import { formatValue } from '../domain/values.ts';
import { makePoint, statusOf } from './point.ts';
import { boundFacts, isBoundText, markedText } from './statedText.ts';

/** Returns the rows behind a point: those of its derivation, or the point itself if its source states it. */
export function rowsBehind(point: FigurePoint): readonly Input[] {
  if (point.derivation !== null) return point.derivation.inputs;
  const text = point.text ?? String(point.value ?? 'no data');
  return [{ label: point.subject, value: point.value, text, evidence: point.evidence }];
}

/**
 * Returns the point of a figure that is a row behind another of its points; `null` if none is, or if several may be.
 */
export function pointOfRow({ points }: Pick<AnyFigure, 'points'>, row: Input): FigurePoint | null {
  const { sourceId, locator } = row.evidence;
  const [only = null, ...others] = points.filter(
    ({ derivation, subject, period, value, evidence }) =>
      derivation === null &&
      // Rows of several periods have theirs before or after the subject.
      [subject, `${period}, ${subject}`, `${subject}, ${period}`].includes(row.label) &&
      // A counted record has no number of its own.
      (row.value === null || value === row.value) &&
      evidence.sourceId === sourceId &&
      evidence.locator === locator,
  );
  return others.length === 0 ? only : null;
}

/** Returns whose a sum is: of one, or of all that its parts are of; `null` if the subjects name them. */
function actorOf(points: readonly FigurePoint[]): string | null {
  const actors = [...new Set(points.map(({ actor }) => actor))];
  return actors.includes(null) ? null : actors.join('; ');
}

/**
 * Returns the sum of some counts as a point, with the rows behind all of them. `null` without points. A missing value
 * adds nothing. It keeps the position of its points if they share one, and is of all their periods, as partial and as
 * much of a lower bound as any of them.
 */
export function sumPoint(
  points: readonly FigurePoint[],
  named: Pick<FigurePoint, 'key' | 'subject'>,
): FigurePoint | null {
  const first = points[0];
  if (first === undefined) return null;
  const inputs = points.flatMap(rowsBehind);
  const status = statusOf(points);
  const isLowerBound = points.some(({ text }) => isBoundText(text)) ? true : undefined;
  const value = points.reduce((sum, point) => sum + (point.value ?? 0), 0);
  return makePoint({
    ...named,
    seriesId: first.seriesId,
    at: points.every(({ at }) => at === first.at) ? first.at : '',
    actor: actorOf(points),
    period: spanOf(points.map(({ period }) => period)),
    status,
    value,
    text: markedText({ value, isLowerBound, obsStatus: status }, 'count'),
    facts: boundFacts({ isLowerBound }),
    unit: first.unit,
    comparableAs: first.comparableAs,
    ...countOfRows(inputs, 'rows', first.evidence, first.coverage),
    derivation: {
      method: 'sumPoint',
      formula: `Sum of ${points.map(({ subject, text, value: part }) => `${subject}: ${text ?? formatValue(part, 'count')}`).join('; ')}`,
      inputs,
    },
  });
}

/** Returns the key of a row's total. */
const totalKey = (rowId: string): string => `${rowId}|total`;

/** Returns the only point of a row, or the sum of several; `null` without any. */
export function sumOfRow({ rows = [], points }: AnyFigure, rowId: string): FigurePoint | null {
  const own = points.filter((point) => point.at === rowId);
  if (own.length < 2) return own[0] ?? null;
  const label = rows.find((row) => row.id === rowId)?.label ?? rowId;
  return sumPoint(own, { key: totalKey(rowId), subject: `${label}, all together` });
}
