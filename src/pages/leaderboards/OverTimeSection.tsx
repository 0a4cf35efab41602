import { boardFrontierDocument } from '../../contract/leaderboards.ts';
import { boardDaysBehind } from '../../figures/leaderboards/daysFigure.ts';
import { boardFrontier } from '../../figures/leaderboards/frontierOverTime.ts';
import { boardGapFigure } from '../../figures/leaderboards/gapFigure.ts';
import { Documents } from '../../frame/Documents.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { Fold } from '../../frame/Fold.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useChoose } from '../../url/useOptions.ts';
import { useStated } from '../../url/useView.ts';
import { boardRanksDocument } from '../../contract/boardRanks.ts';
import { boardBestRank, rankedBy } from '../../figures/leaderboards/bestRankFigure.ts';
import { boardTop, topCount } from '../../figures/leaderboards/topFigure.ts';

const units = [
  { value: 'points', label: 'points' },
  { value: 'days', label: 'days' },
] as const;

/** The best rows of both countries over time, and the gap between them. */
export function OverTimeSection({ board }: { board: string }) {
  return (
    <Documents
      label="The leaderboard over time"
      height={900}
      keepsLast
      needs={(ask) => ({ document: ask(boardFrontierDocument(board)) })}
    >
      {() => (
        <>
          <FigureOf spec={boardFrontier} />
          <Gap />
        </>
      )}
    </Documents>
  );
}

/** The gap in points of the board or in days. */
function Gap() {
  const inDays = useShownView().options.gap === 'days';
  return (
    <div>
      <UnitChoice />
      <div className="mt-6">
        <FigureOf spec={inDays ? boardDaysBehind : boardGapFigure} />
      </div>
    </div>
  );
}

function UnitChoice() {
  const value = useStated(({ options }) => (options.gap === 'days' ? 'days' : 'points'));
  const choose = useChoose();
  return (
    <Choice
      legend="Show gap in"
      options={units}
      value={value}
      onChange={(unit) => choose({ gap: unit === 'days' ? 'days' : null })}
    />
  );
}

const counts = [
  { value: '10', label: 'top 10' },
  { value: '20', label: 'top 20' },
] as const;
const holders = [
  { value: 'country', label: 'country' },
  { value: 'developer', label: 'developer' },
] as const;

/** The holders of the first ranks of a board, and the best rank of each, over time. */
export function RanksSection({ board }: { board: string }) {
  return (
    <Documents
      label="Ranks on the leaderboard"
      height={900}
      keepsLast
      needs={(ask) => ({ document: ask(boardRanksDocument(board)) })}
    >
      {() => <Ranks />}
    </Documents>
  );
}

function CountChoice() {
  const value = useStated(({ options }) => (topCount(options) === 20 ? '20' : '10'));
  const choose = useChoose();
  return (
    <Choice
      legend="Count models in"
      options={counts}
      value={value}
      onChange={(next) => choose({ top: next === '20' ? '20' : null })}
    />
  );
}

function HolderChoice() {
  const value = useStated(({ options }) => rankedBy(options));
  const choose = useChoose();
  return (
    <Choice
      legend="Best rank by"
      options={holders}
      value={value}
      onChange={(next) => choose({ places: next === 'developer' ? next : null })}
    />
  );
}

function Ranks() {
  return (
    <Fold summary="Ranks over time">
      <div className="grid gap-10 *:min-w-0 lg:grid-cols-2">
        <div>
          <CountChoice />
          <div className="mt-6">
            <FigureOf spec={boardTop} />
          </div>
        </div>
        <div>
          <HolderChoice />
          <div className="mt-6">
            <FigureOf spec={boardBestRank} />
          </div>
        </div>
      </div>
    </Fold>
  );
}
