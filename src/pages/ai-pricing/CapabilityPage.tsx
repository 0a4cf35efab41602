import { boardName } from '../../figures/scoreText.ts';
import { useId } from 'react';
import { formatPeriod } from '../../domain/periods.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { useChoose, useOptions } from '../../url/useOptions.ts';
import { useView } from '../../url/useView.ts';
import { shortened } from '../../url/params.ts';
import type { PricingData } from '../../figures/ai-pricing/priceData.ts';
import { boardIndexDocument, boardCaptureDocument, type BoardEntry } from '../../contract/leaderboards.ts';
import { Documents } from '../../frame/Documents.tsx';
import { useMovingView } from '../../paint/shownAddress.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { cheapestCapable } from '../../figures/ai-pricing/capability/cheapestCapableFigure.ts';
import { priceScore } from '../../figures/ai-pricing/capability/priceScoreFigure.ts';
import {
  askedScoreBoard,
  scoreBoards,
  scoreRows,
  usualCapability,
  type ScoredData,
} from '../../figures/ai-pricing/capability/scoredPrices.ts';
import { PricePage } from './PricePage.tsx';
import { TokenKindChoice } from './TokenKindChoice.tsx';
import { TextButton } from '../../ui/TextLink.tsx';

/** The price of capability: the cheapest model above a score over time, and all models by price and score. */
export function CapabilityPage() {
  return (
    <PricePage anchor="capability">
      {(pricing) => (
        <Documents label="Leaderboards" height={1000} needs={(ask) => ({ index: ask(boardIndexDocument) })}>
          {({ index }) => <OfBoard pricing={pricing} boards={index.boards} />}
        </Documents>
      )}
    </PricePage>
  );
}

interface OfBoardProps {
  readonly pricing: PricingData;
  readonly boards: readonly BoardEntry[];
}

function OfBoard({ pricing, boards }: OfBoardProps) {
  const { view } = useView();
  const choose = useChoose();
  const choice = askedScoreBoard(boards, view);
  if (choice === null)
    return <p className="py-4 text-soft">No leaderboard with enough priced models is on record.</p>;
  const { board, snapshot } = choice;
  const asked = view.options.scores;
  const offered = scoreBoards.flatMap((id) => boards.find((one) => one.id === id) ?? []);
  return (
    <div className="flex flex-col gap-4">
      <Select
        label="Leaderboard"
        groups={[
          {
            label: 'Leaderboards with enough priced models',
            options: offered.map((one) => ({ value: one.id, label: boardName(one) })),
          },
        ]}
        value={board.id}
        // A score has no meaning on another board.
        onChange={(id) => choose({ scores: id === scoreBoards[0] ? null : id, capability: null })}
      />
      {asked !== undefined && asked !== board.id && (
        <Notice>
          Leaderboard “{shortened(asked)}” is not available here. Showing {boardName(board)}.
        </Notice>
      )}
      {snapshot === null ? (
        <Notice>
          No snapshot of {boardName(board)} by {view.asOf === null ? 'this date' : formatPeriod(view.asOf)}.
          Try a later date or another leaderboard.
        </Notice>
      ) : (
        <Documents
          label="The scores"
          height={960}
          needs={(ask) => ({ capture: ask(boardCaptureDocument(board.id, snapshot)) })}
        >
          {({ capture }) => <Scored pricing={pricing} capture={capture} />}
        </Documents>
      )}
    </div>
  );
}

/** Both figures, for the selected score, which the first of them has. */
function Scored(data: ScoredData) {
  const moving = useOptions();
  const view = useMovingView(moving.options);
  return (
    <div className="flex flex-col gap-14">
      <div>
        <div className="flex flex-wrap items-end gap-x-10 gap-y-3">
          <TokenKindChoice />
          <CapabilityControl data={data} moving={moving} />
        </div>
        <div className="mt-6">
          <FigureOf spec={cheapestCapable} view={view} />
        </div>
      </div>
      <FigureOf spec={priceScore} />
    </div>
  );
}

/** Returns the step of the slider, fine enough to separate two models. */
const stepOf = (span: number): number => (span > 100 ? 1 : 0.1);

interface CapabilityControlProps {
  readonly data: ScoredData;
  readonly moving: ReturnType<typeof useOptions>;
}

/** The required score, by slider or as a number, within the scores of the snapshot. */
function CapabilityControl({ data, moving: { options, slide, choose } }: CapabilityControlProps) {
  const id = useId();
  const scores = [...scoreRows(data).values()].map(({ score }) => score);
  const [low, high] = [Math.floor(Math.min(...scores)), Math.ceil(Math.max(...scores))];
  const { score: usual, reference } = usualCapability(data);
  const value = options.capability ?? usual;
  const write = (next: string) =>
    slide({ capability: next === '' || Number(next) === usual ? null : Number(next) });
  const bounds = { min: low, max: high, step: stepOf(high - low), value };
  const { unit } = data.capture.board;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <label htmlFor={id} className="text-soft">
        Minimum score
      </label>
      <input
        type="range"
        className="w-44 accent-ink"
        aria-label={`Minimum score, slider (${unit})`}
        {...bounds}
        onChange={(event) => write(event.target.value)}
      />
      <input
        id={id}
        type="number"
        className="w-20 border-b border-rule bg-paper py-1 text-ink"
        {...bounds}
        onChange={(event) => write(event.target.value)}
      />
      <span className="text-soft">{unit}</span>
      {options.capability !== undefined && (
        <TextButton
          className="wrap-anywhere text-soft hover:text-ink"
          onClick={() => choose({ capability: null })}
        >
          {reference === null ? 'Back to the median score' : `Back to the score of ${reference}`}
        </TextButton>
      )}
      {options.capability === undefined && (
        <span className="wrap-anywhere text-soft" data-exempt="name">
          {reference === null ? 'the median score' : `the score of ${reference}`}
        </span>
      )}
    </div>
  );
}
