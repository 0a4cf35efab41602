import type { Answer } from './measureInteraction.ts';

export interface AnswerRow {
  readonly name: string;
  readonly answer: Answer;
}

export interface AnswerBounds {
  readonly median: number;
  readonly worst: number;
  /** To the last change of what is in sight. */
  readonly inSight: number;
  /** To the last change of the whole page. */
  readonly whole: number;
}

/** Longest wait (ms) of a reader on a slow processor: on the real data, and on many times as much. */
export const realBounds: AnswerBounds = { median: 30, worst: 60, inSight: 65, whole: 250 };
export const manyBounds: AnswerBounds = { median: 60, worst: 120, inSight: Infinity, whole: Infinity };

const columns = ['median', 'worst', 'first', 'inSight', 'whole', 'task'] as const;
const heads = ['paint', 'worst', 'first', 'in sight', 'whole', 'task'] as const;

const verdict = (answer: Answer, bounds: AnswerBounds): string =>
  (['median', 'worst', 'inSight', 'whole'] as const).every((time) => answer[time] <= bounds[time])
    ? 'holds'
    : 'MISSED';

/**
 * Each interaction's times to the next paint (median, worst, and the first on a fresh page), to the last change in
 * sight and of the whole page, and the longest task; and whether the bounds hold.
 */
export function answerTable(title: string, rows: readonly AnswerRow[], bounds: AnswerBounds): string {
  const width = Math.max(24, ...rows.map(({ name }) => name.length));
  return [
    title,
    ['', ...heads].map((head, index) => (index === 0 ? head.padEnd(width) : head.padStart(9))).join(''),
    ...rows.map(({ name, answer }) =>
      [
        name.padEnd(width),
        ...columns.map((column) => answer[column].toFixed(0).padStart(9)),
        `  ${verdict(answer, bounds)}`,
      ].join(''),
    ),
  ].join('\n');
}
