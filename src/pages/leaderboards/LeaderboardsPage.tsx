import { boardIndexDocument, type BoardEntry } from '../../contract/leaderboards.ts';
import { FilterScope } from '../../frame/FilterScope.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { GapsOf } from '../../frame/GapsOf.tsx';
import { useDeferredView } from '../../frame/deferredView.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { View } from '../../url/view.ts';
import { boardStandings } from '../../figures/leaderboards/standingsFigure.ts';
import { boardChoice, boardOn, boardGroups } from '../../figures/leaderboards/boardChoice.ts';
import { BreaksSection, MatrixSection } from './AllBoards.tsx';
import { listChoice } from '../../figures/leaderboards/boardLists.ts';
import { ListSection } from './ListSection.tsx';
import { OverTimeSection, RanksSection } from './OverTimeSection.tsx';
import { StandingsSection } from './StandingsSection.tsx';
import { useMemo } from 'react';
import { Select } from '../../ui/Select.tsx';
import { useView } from '../../url/useView.ts';
import { FIRST_BOARD } from '../../figures/leaderboards/boardText.ts';
import { shortened } from '../../url/params.ts';
import { boardKindLabels } from '../../contract/boardKindLabels.ts';
import { Cadence } from '../../contract/codelists.ts';

/** One board or list at a time; what is on the page, in its order. */
export function LeaderboardsPage() {
  return (
    <FilterScope covers={boardStandings.industries} what="Leaderboards">
      <Documents label="Leaderboards" height={900} needs={(ask) => ({ index: ask(boardIndexDocument) })}>
        {({ index: { boards } }) => (
          <div className="flex flex-col gap-10">
            <BoardSelect boards={boards} />
            <Chosen boards={boards} />
            <GapsOf panel="leaderboards" />
          </div>
        )}
      </Documents>
    </FilterScope>
  );
}

/** The selector answers at once; what it chose follows. */
function Chosen({ boards }: { boards: readonly BoardEntry[] }) {
  const view = useDeferredView();
  const list = listChoice(view.board);
  if (list !== null) return <ListSection key={list.id} list={list} />;
  return (
    <>
      <ChosenBoard boards={boards} view={view} />
      <MatrixSection boards={boards} />
      <BreaksSection />
    </>
  );
}

function ChosenBoard({ boards, view }: { boards: readonly BoardEntry[]; view: View }) {
  const choice = boardChoice(boards, view);
  if (choice === null) return <p className="py-8 text-soft">No board is on record.</p>;
  const { board, snapshot } = choice;
  if (snapshot === null) {
    return (
      <Notice>
        {board.title} was not captured on or before {view.asOf ?? 'this day'}. A later day or another board
        has captures.
      </Notice>
    );
  }
  return (
    <>
      <StandingsSection boards={boards} board={board.id} snapshot={snapshot} />
      <OverTimeSection board={board.id} />
      <RanksSection board={board.id} />
      <BoardAbout board={boardOn(board, view.asOf)} />
    </>
  );
}

/** All boards by kind, and the lists that are no score boards. */
function BoardSelect({ boards }: { boards: readonly BoardEntry[] }) {
  const { view, change } = useView();
  const groups = useMemo(() => boardGroups(boards, view.asOf), [boards, view.asOf]);
  const board = boardChoice(boards, view)?.board;
  const chosen = listChoice(view.board)?.id ?? board?.id ?? '';
  return (
    <div>
      <Select
        label="Leaderboard"
        groups={groups}
        value={chosen}
        onChange={(id) => change({ board: id === FIRST_BOARD ? null : id })}
      />
      {view.board !== null && chosen !== view.board && board !== undefined && (
        <Notice>
          Board “{shortened(view.board)}” is unknown; {board.title} is shown.
        </Notice>
      )}
    </div>
  );
}

interface BoardAboutProps {
  readonly board: BoardEntry;
}

const INTERVAL =
  'bounds of the 95 % interval as the operator publishes them; two scores count as separate where their difference exceeds the root of the sum of both half widths squared';

/** What a board measures, who runs it, how its captures came about, and under which license: the method in short. */
function BoardAbout({ board }: BoardAboutProps) {
  const { snapshots } = board;
  const facts = [
    ['Kind', boardKindLabels[board.kind]],
    ['Measures', `${board.metric}, in ${board.unit}; ${board.higherIsBetter ? 'higher' : 'lower'} is better`],
    ['Operator', board.operator],
    ['Intervals', board.hasIntervals ? INTERVAL : 'none published: close scores cannot be told apart'],
    ['Votes', board.hasVotes ? 'published for each model' : 'none published'],
    [
      'Captures',
      `${String(snapshots.length)}, ${Cadence.label(board.cadence)}, from ${snapshots[0] ?? 'no day'} to ${snapshots.at(-1) ?? 'no day'}; the evidence of each row says from which copy it was read`,
    ],
    ['Remark', board.note ?? 'none'],
    ['License', board.licence],
  ] as const;
  return (
    <section aria-labelledby="about-board">
      <h2 id="about-board" className="mb-3 text-xl">
        About this board
      </h2>
      <dl className="grid max-w-3xl gap-x-6 text-sm sm:grid-cols-[8rem_1fr]" data-exempt="definition">
        {facts.map(([name, fact]) => (
          <div key={name} className="contents">
            <dt className="pt-2 text-soft">{name}</dt>
            <dd className="border-b border-hair pb-2 sm:pt-2">{fact}</dd>
          </div>
        ))}
      </dl>
      {board.url !== null && (
        <p className="mt-3 text-sm" data-exempt="name">
          <a className="underline underline-offset-2" href={board.url} target="_blank" rel="noreferrer">
            {board.title} at its operator
          </a>
        </p>
      )}
    </section>
  );
}
