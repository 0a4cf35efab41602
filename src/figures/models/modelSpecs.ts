import type { Ask } from '../../contract/document.ts';
import { modelDocument, type ModelBoard, type ModelDocument } from '../../contract/models.ts';
import { boardsOn, mostCaptured } from '../../domain/modelRanks.ts';
import type { View } from '../../url/view.ts';
import { figureSpec } from '../spec.ts';
import { modelPricesFigure } from './modelPricesFigure.ts';
import { modelScoresFigure } from './modelScoresFigure.ts';

interface ScoredBoards {
  /** Boards that had listed the model by the view's day. */
  readonly boards: readonly ModelBoard[];
  /** Board whose scores are drawn: the requested one, or the one captured most often; `null` if there is none. */
  readonly board: ModelBoard | null;
}

/** Returns the boards that a view shows for a model. */
export function scoredBoards(
  document: Pick<ModelDocument, 'boards'>,
  { asOf, options }: Pick<View, 'asOf' | 'options'>,
): ScoredBoards {
  const boards = boardsOn(document.boards, asOf);
  const asked = boards.find(({ board }) => board.id === options.scores);
  return { boards, board: asked ?? mostCaptured(boards) };
}

/** Figures on a model's page: prices, then scores. `name` defaults to the id. */
export function modelSpecs(id: string, name = id) {
  const common = {
    home: `/models/${id}`,
    industries: ['ai'],
    needs: (ask: Ask) => ({ document: ask(modelDocument(id)) }),
  } as const;
  return [
    figureSpec({
      ...common,
      id: `model-prices.${id}`,
      name: `Prices of ${name}`,
      draw: ({ document }, context) => modelPricesFigure(document, context),
      empty: 'No list price on record for this date. Try a later date.',
    }),
    figureSpec({
      ...common,
      id: `model-scores.${id}`,
      name: `Scores of ${name}`,
      draw: ({ document }, context, view) =>
        modelScoresFigure(document, scoredBoards(document, view).board, context),
      empty: 'Not on any leaderboard on record.',
    }),
  ] as const;
}
