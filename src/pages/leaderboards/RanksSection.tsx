import { boardPlacesDocument } from '../../contract/boardPlaces.ts';
import { boardBestRank, rankedBy } from '../../figures/leaderboards/bestRankFigure.ts';
import { boardTop, topCount } from '../../figures/leaderboards/topFigure.ts';
import { Documents } from '../../frame/Documents.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useOptions } from '../../url/useView.ts';

const counts = [
  { value: '10', label: 'Top 10' },
  { value: '20', label: 'Top 20' },
] as const;
const holders = [
  { value: 'country', label: 'Country' },
  { value: 'developer', label: 'Developer' },
] as const;

/** Who holds the first places of a board, and the best place of each, over time. */
export function RanksSection({ board }: { board: string }) {
  return (
    <Documents
      label="Places on the board"
      height={900}
      aged={false}
      keepsLast
      needs={(ask) => ({ document: ask(boardPlacesDocument(board)) })}
    >
      {() => <Ranks />}
    </Documents>
  );
}

function Ranks() {
  const { options, choose } = useOptions();
  return (
    <>
      <div>
        <Choice
          legend="Places counted"
          options={counts}
          value={topCount(options) === 20 ? '20' : '10'}
          onChange={(next) => choose({ top: next === '20' ? '20' : null })}
        />
        <div className="mt-6">
          <FigureOf spec={boardTop} />
        </div>
      </div>
      <div>
        <Choice
          legend="Best place by"
          options={holders}
          value={rankedBy(options)}
          onChange={(next) => choose({ places: next === 'developer' ? next : null })}
        />
        <div className="mt-6">
          <FigureOf spec={boardBestRank} />
        </div>
      </div>
    </>
  );
}
