import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BoardEntry } from '../../../contract/leaderboards.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { FigureFrame } from '../../../frame/FigureFrame.tsx';
import { Loaded } from '../../../frame/Loaded.tsx';
import { useFigureContext } from '../../../frame/useFigureContext.ts';
import { boardIndexQuery, boardSnapshotQuery } from '../../../queries/leaderboardQueries.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useOptions, useView } from '../../../url/useView.ts';
import type { PricingData } from '../../../figures/ai-pricing/flagshipPricesFigure.ts';
import { priceKindOf } from '../../../figures/priceFacts.ts';
import { CapabilityControl } from './CapabilityControl.tsx';
import { priceFrontierFigure } from '../../../figures/ai-pricing/frontier/priceFrontierFigure.ts';
import { priceScoreFigure } from '../../../figures/ai-pricing/frontier/priceScoreFigure.ts';
import {
  boardName,
  capabilityOf,
  scoreBoardOf,
  scoreBoards,
  type ScoredData,
} from '../../../figures/ai-pricing/frontier/scoredPrices.ts';
import { shortened } from '../../../url/params.ts';

const PATH = '/ai-pricing';

/** What capability costs: the cheapest model that scores enough over time, and all models by price and score. */
export function FrontierSection({ pricing }: { readonly pricing: PricingData }) {
  const index = useQuery(boardIndexQuery());
  return (
    <section aria-labelledby="price-and-capability">
      <h2 id="price-and-capability" className="text-xl">
        Price and capability
      </h2>
      <Loaded label="Score boards" query={index} height={1000} aged={false}>
        {({ boards }) => <OfBoard pricing={pricing} boards={boards} />}
      </Loaded>
    </section>
  );
}

interface OfBoardProps {
  readonly pricing: PricingData;
  readonly boards: readonly BoardEntry[];
}

function OfBoard({ pricing, boards }: OfBoardProps) {
  const { view } = useView();
  const { choose } = useOptions();
  const choice = scoreBoardOf(boards, view);
  if (choice === null) return <p className="py-4 text-soft">None of the score boards is on record.</p>;
  const { board, snapshot } = choice;
  const asked = view.options.scores;
  const offered = scoreBoards.flatMap((id) => boards.find((one) => one.id === id) ?? []);
  return (
    <div className="mt-3 flex flex-col gap-4">
      <Select
        label="Score board"
        groups={[
          {
            label: 'Boards that name enough priced models',
            options: offered.map((one) => ({ value: one.id, label: boardName(one) })),
          },
        ]}
        value={board.id}
        // A score means nothing on another board.
        onChange={(id) => choose({ scores: id === scoreBoards[0] ? null : id, capability: null })}
      />
      {asked !== undefined && asked !== board.id && (
        <Notice>
          Board “{shortened(asked)}” is not among these; {boardName(board)} is shown.
        </Notice>
      )}
      {snapshot === null ? (
        <Notice>
          {boardName(board)} had not been captured by{' '}
          {view.asOf === null ? 'this day' : formatPeriod(view.asOf)}. Choose a later day or another board.
        </Notice>
      ) : (
        <OfCapture pricing={pricing} board={board.id} snapshot={snapshot} />
      )}
    </div>
  );
}

interface OfCaptureProps {
  readonly pricing: PricingData;
  readonly board: string;
  readonly snapshot: string;
}

function OfCapture({ pricing, board, snapshot }: OfCaptureProps) {
  const query = useQuery(boardSnapshotQuery(board, snapshot));
  return (
    <Loaded label="The scores" query={query} height={960} aged={false}>
      {(capture) => <Figures data={{ pricing, capture }} />}
    </Loaded>
  );
}

function Figures({ data: { pricing, capture } }: { readonly data: ScoredData }) {
  const { context, view } = useFigureContext(PATH);
  const data = useMemo(() => ({ pricing, capture }), [pricing, capture]);
  const kind = priceKindOf(view.metric);
  const least = capabilityOf(data, view);
  const frontier = useMemo(
    () => priceFrontierFigure(data, kind, least, context),
    [context, data, kind, least],
  );
  const scatter = useMemo(() => priceScoreFigure(data, kind, context), [context, data, kind]);
  return (
    <div className="flex flex-col gap-14">
      <div>
        <CapabilityControl data={data} />
        <div className="mt-4">
          <FigureFrame
            figure={frontier}
            asTable={view.table}
            empty="No model with a price scores as much. Ask for a lower score."
            level={3}
          />
        </div>
      </div>
      <FigureFrame
        figure={scatter}
        asTable={view.table}
        empty="No model of this capture has a price on this day."
        level={3}
      />
    </div>
  );
}
