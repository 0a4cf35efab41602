import { boardIndexDocument } from '../../contract/leaderboards.ts';
import { boardMatrix } from '../../figures/leaderboards/matrixFigure.ts';
import { Documents } from '../../frame/Documents.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { FilterScope } from '../../frame/FilterScope.tsx';
import { GapsOf } from '../../frame/GapsOf.tsx';
import { Fold } from '../../frame/Fold.tsx';
import { BoardLinks } from './BoardLinks.tsx';
import { BreaksSection } from './BreaksSection.tsx';

/** An overview of all boards with links, and the breaks in their scores. */
export function LeaderboardsPage() {
  return (
    <FilterScope covers={boardMatrix.industries} what="Leaderboards">
      <div className="flex flex-col gap-10">
        <FigureOf spec={boardMatrix} label="All leaderboards" height={1400} />
        <Documents label="Leaderboards" height={560} needs={(ask) => ({ index: ask(boardIndexDocument) })}>
          {({ index: { boards } }) => (
            <Fold summary="All leaderboards, by what they test">
              <BoardLinks boards={boards} />
            </Fold>
          )}
        </Documents>
        <BreaksSection />
        <GapsOf panel="leaderboards" />
      </div>
    </FilterScope>
  );
}
