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
import type { View } from '../../../url/view.ts';
import type { PricingData } from '../priceData.ts';

/**
 * Boards that set a price against: those whose newest capture is on one scale and names a dozen priced models or
 * more, of both countries. The first is shown where a link names none.
 */
export const scoreBoards: readonly string[] = [
  'arena-code',
  'aa-intelligence-index',
  'arena-text',
  'livebench',
  'metr-time-horizon',
];

/** Asks for the capture that a view sets prices against; `null` where its board had none yet. */
export function askCapture(ask: Ask, view: View): BoardCaptureDocument | null | undefined {
  const index = ask(boardIndexDocument);
  if (index === undefined) return undefined;
  const choice = scoreBoardOf(index.boards, view);
  return choice?.snapshot == null ? null : ask(boardCaptureDocument(choice.board.id, choice.snapshot));
}

/** Prices and the capture whose scores they are set against. */
export interface ScoredData {
  readonly pricing: PricingData;
  readonly capture: BoardCaptureDocument;
}

export interface BoardChoice {
  readonly board: BoardEntry;
  /** The newest capture by the day of the view; `null` where there was none yet. */
  readonly snapshot: string | null;
}

/** The board that a view asks for, else the first of those that are offered; `null` where none is on record. */
export function scoreBoardOf(boards: readonly BoardEntry[], view: View): BoardChoice | null {
  const { scores } = view.options;
  const id = scores !== undefined && scoreBoards.includes(scores) ? scores : scoreBoards[0];
  const board = boards.find((one) => one.id === id);
  return board === undefined ? null : { board, snapshot: newestPeriod(board.snapshots, view.asOf) };
}

/** Times span decades; all other scores are read on an even scale. */
export const scoreScale = ({ unit }: Board): 'linear' | 'log' => (unit === 'minutes' ? 'log' : 'linear');
export const scoreFormat = ({ unit }: Board): ValueFormat =>
  unit === 'percent' ? 'percent' : unit === 'minutes' ? 'decimal' : 'score';

export const scoreText = (row: BoardRow, board: Board): string =>
  formatInterval(row.score, row.scoreLow, row.scoreHigh, scoreFormat(board));

/** The best line of each priced model of a capture. */
export function scoresOf({ pricing, capture }: ScoredData): Map<string, BoardRow> {
  const known = new Set(pricing.models.map(({ id }) => id));
  const scores = scoredModels(capture.rows, capture.board.higherIsBetter);
  return new Map([...scores].filter(([id]) => known.has(id)));
}

/** What must be known of a score: which setting of the model, on which board, and when. */
export const scoreFacts = (row: BoardRow, { board, snapshot }: BoardCaptureDocument): Fact[] => [
  { label: 'Listed as', value: row.model },
  { label: 'Board', value: `${board.title}, ${board.metric}` },
  { label: 'Captured', value: formatPeriod(snapshot) },
];

/** How much of a capture can be set against a price at all. */
export function joinNote(data: ScoredData): string {
  const { rows, board, snapshot } = data.capture;
  const scores = scoresOf(data);
  const lines = rows.filter(({ modelId }) => modelId !== null && scores.has(modelId)).length;
  return `${String(lines)} of ${String(rows.length)} lines on record of ${boardName(board)} (captured ${snapshot}) name a model with a price: ${String(scores.size)} models, each by its best setting.`;
}

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** The score asked for where a link names none: that of the lower of two reference models, else the middle one. */
export function usualCapability(data: ScoredData): { score: number; reference: string | null } {
  const scores = scoresOf(data);
  const known = referencePair.flatMap((id) => scores.get(id) ?? []).sort((a, b) => a.score - b.score);
  const [lowest] = known;
  if (lowest !== undefined) {
    const name = data.pricing.models.find(({ id }) => id === lowest.modelId)?.name ?? lowest.displayName;
    return { score: lowest.score, reference: name };
  }
  const all = [...scores.values()].map(({ score }) => score).sort((a, b) => a - b);
  return { score: middle(all), reference: null };
}

/** The score that a view asks for. */
export const capabilityOf = (data: ScoredData, { options }: View): number =>
  options.capability ?? usualCapability(data).score;
