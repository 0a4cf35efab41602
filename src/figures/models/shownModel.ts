import type { ModelBoard, ModelDocument } from '../../contract/models.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { boardsOn, mostCaptured } from '../../domain/modelPlaces.ts';
import type { Options } from '../../url/view.ts';
import { modelPricesFigure } from './modelPricesFigure.ts';
import { modelScoresFigure } from './modelScoresFigure.ts';

interface ShownModel {
  /** The boards that had listed it by the view's day. */
  readonly boards: readonly ModelBoard[];
  /** The board whose scores are drawn; `null` where none had listed it. */
  readonly board: ModelBoard | null;
  readonly prices: LinesFigure;
  readonly scores: LinesFigure;
}

/** What a view shows of a model. The board is the one asked for, else the one that was captured most often. */
export function shownModel(document: ModelDocument, context: FigureContext, options: Options): ShownModel {
  const boards = boardsOn(document.boards, context.asOf);
  const asked = boards.find(({ board }) => board.id === options.scores);
  const board = asked ?? mostCaptured(boards);
  return {
    boards,
    board,
    prices: modelPricesFigure(document, context),
    scores: modelScoresFigure(document, board, context),
  };
}
