import { UpstreamError } from '../connector.ts';
import type { BoardLine } from './boardReading.ts';
import { shown } from './shown.ts';

/** A board may show two variants of a model under one name; many of them are another column. */
const REPEATED_SHARE = 0.05;

/**
 * What holds for every board, whatever its scale: a place for each model, best first. It is also what
 * tells that two columns were swapped.
 *
 * @param board the board, for the sentence of the error.
 * @throws UpstreamError `empty` or `reshaped`.
 */
export function requireBoard(board: string, lines: readonly BoardLine[]): void {
  if (lines.length === 0) throw new UpstreamError('empty', `${board} has no line.`);
  lines.forEach(({ model, score }, index) => {
    const before = lines[index - 1];
    if (before !== undefined && before.score < score) {
      const place = `${shown(model)} (${score}) stands below ${shown(before.model)} (${before.score})`;
      throw new UpstreamError('reshaped', `${board}: ${place}: the column of scores is not what it was.`);
    }
  });
  const names = new Set(lines.map(({ model }) => model)).size;
  if (lines.length - names > Math.max(1, lines.length * REPEATED_SHARE)) {
    const counts = `${names} names on ${lines.length} lines`;
    throw new UpstreamError('reshaped', `${board} has ${counts}: the column of models is not what it was.`);
  }
}
