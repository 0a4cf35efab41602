import { boardName } from '../../scoreText.ts';
import type { Ask } from '../../../contract/document.ts';
import {
  boardIndexDocument,
  boardCaptureDocument,
  type Board,
  type BoardEntry,
  type BoardRow,
  type BoardCaptureDocument,
} from '../../../contract/leaderboards.ts';
import type { Fact } from '../../../figure/parts.ts';
import { formatPeriod, newestPeriod } from '../../../domain/periods.ts';
import { formatInterval, type ValueFormat } from '../../../domain/values.ts';
import { referencePair } from '../../../domain/flagships.ts';
import { scoredModels } from '../../../domain/boardRows.ts';
import { counted } from '../../../domain/words.ts';
import type { View } from '../../../url/view.ts';
import type { PricingData } from '../priceData.ts';

/**
 * Boards that can be compared with prices: those whose newest snapshot is on one scale and has at least a dozen
 * priced models, from both countries. The first is the default.
 */
export const scoreBoards: readonly string[] = [
  'arena-code',
  'aa-intelligence-index',
  'arena-text',
  'livebench',
  'metr-time-horizon',
];

/** Requests the snapshot that a view compares with prices; `null` if its board had none yet. */
export function askScores(ask: Ask, view: View): BoardCaptureDocument | null | undefined {
  const index = ask(boardIndexDocument);
  if (index === undefined) return undefined;
  const choice = askedScoreBoard(index.boards, view);
  return choice?.snapshot == null ? null : ask(boardCaptureDocument(choice.board.id, choice.snapshot));
}

/** Prices, and the snapshot whose scores they are compared with. */
export interface ScoredData {
  readonly pricing: PricingData;
  readonly capture: BoardCaptureDocument;
}

export interface ScoreBoardChoice {
  readonly board: BoardEntry;
  /** Newest snapshot by the day of the view; `null` if there was none yet. */
  readonly snapshot: string | null;
}

/** Returns the board that a view requests, or else the first available one; `null` if none is on record. */
export function askedScoreBoard(boards: readonly BoardEntry[], view: View): ScoreBoardChoice | null {
  const { scores } = view.options;
  const id = scores !== undefined && scoreBoards.includes(scores) ? scores : scoreBoards[0];
  const board = boards.find((one) => one.id === id);
  return board === undefined ? null : { board, snapshot: newestPeriod(board.snapshots, view.asOf) };
}

/** Times span decades; all other scores use a linear scale. */
export const scoreScale = ({ unit }: Board): 'linear' | 'log' => (unit === 'minutes' ? 'log' : 'linear');
export const scoreFormat = ({ unit }: Board): ValueFormat =>
  unit === 'percent' ? 'percent' : unit === 'minutes' ? 'decimal' : 'score';

export const boardScoreText = (row: BoardRow, board: Board): string =>
  formatInterval(row.score, row.scoreLow, row.scoreHigh, scoreFormat(board));

/** Returns the best row of each priced model in a snapshot. */
export function scoreRows({ pricing, capture }: ScoredData): Map<string, BoardRow> {
  const known = new Set(pricing.models.map(({ id }) => id));
  const scores = scoredModels(capture.rows, capture.board.higherIsBetter);
  return new Map([...scores].filter(([id]) => known.has(id)));
}

/** Returns the facts needed to read a score: the setting of the model, the board, and the date. */
export const capabilityFacts = (row: BoardRow, { board, snapshot }: BoardCaptureDocument): Fact[] => [
  { label: 'Listed as', value: row.model },
  { label: 'Leaderboard', value: `${board.title}, ${board.metric}` },
  { label: 'Snapshot', value: formatPeriod(snapshot) },
];

/** Returns a note on how many rows of a snapshot have a price. */
export function joinNote(data: ScoredData): string {
  const { rows, board, snapshot } = data.capture;
  const scores = scoreRows(data);
  const lines = rows.filter(({ modelId }) => modelId !== null && scores.has(modelId)).length;
  return `${String(lines)} of the ${String(rows.length)} rows on record for ${boardName(board)} (snapshot of ${snapshot}) are of a model with a price: ${counted(scores.size, 'model')}, each at its best setting.`;
}

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** Returns the default score: that of the lower of two reference models, or else the median. */
export function usualCapability(data: ScoredData): { score: number; reference: string | null } {
  const scores = scoreRows(data);
  const known = referencePair.flatMap((id) => scores.get(id) ?? []).sort((a, b) => a.score - b.score);
  const [lowest] = known;
  if (lowest !== undefined) {
    const name = data.pricing.models.find(({ id }) => id === lowest.modelId)?.name ?? lowest.displayName;
    return { score: lowest.score, reference: name };
  }
  const all = [...scores.values()].map(({ score }) => score).sort((a, b) => a - b);
  return { score: middle(all), reference: null };
}

/** Returns the score that a view requests. */
export const capabilityOf = (data: ScoredData, { options }: View): number =>
  options.capability ?? usualCapability(data).score;
