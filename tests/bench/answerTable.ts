import type { Answer } from './measureInteraction.ts';

export interface AnswerRow {
  readonly name: string;
  readonly real: Answer;
  readonly realSlow: Answer;
  readonly many: Answer;
  readonly manySlow: Answer;
}

/** What a reader may be kept waiting, in milliseconds, at full speed. */
const REAL_MS = 50;
const MANY_MS = 100;

const shown = ({ median, worst }: Answer) => `${median.toFixed(0)} (${worst.toFixed(0)})`.padStart(12);
const verdict = ({ real, many }: AnswerRow) =>
  real.median <= REAL_MS && many.median <= MANY_MS ? 'holds' : 'MISSED';

/** Each interaction's median and, in brackets, worst time to the next paint, and whether the bounds hold. */
export function answerTable(rows: readonly AnswerRow[], times: number, slowdown: number): string {
  const width = Math.max(24, ...rows.map(({ name }) => name.length));
  const heads = ['real data', `${slowdown}x slower`, `${times}x data`, `${slowdown}x slower`];
  return [
    `Milliseconds to the next paint, median (worst); bounds: ${REAL_MS} on the real data, ${MANY_MS} on ${times} times as much`,
    `${''.padEnd(width)} ${heads.map((head) => head.padStart(12)).join(' ')}`,
    ...rows.map((row) =>
      [
        row.name.padEnd(width),
        shown(row.real),
        shown(row.realSlow),
        shown(row.many),
        shown(row.manySlow),
        verdict(row),
      ].join(' '),
    ),
  ].join('\n');
}
