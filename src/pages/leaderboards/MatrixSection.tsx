import { boardKindLabels } from '../../contract/boardKindLabels.ts';
import { BoardKind } from '../../contract/codelists.ts';
import type { BoardEntry } from '../../contract/leaderboards.ts';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { PageLink } from '../../url/PageLink.tsx';
import { boardNameAmong } from '../../figures/leaderboards/boardText.ts';
import { boardMatrix } from '../../figures/leaderboards/matrixFigure.ts';

/** All boards at a glance, and the way to each. */
export function MatrixSection({ boards }: { boards: readonly BoardEntry[] }) {
  return (
    <div>
      <FigureOf spec={boardMatrix} label="All boards" height={1400} />
      <BoardLinks boards={boards} />
    </div>
  );
}

function BoardLinks({ boards }: { boards: readonly BoardEntry[] }) {
  return (
    <nav aria-label="All boards" className="no-print mt-6 text-sm" data-exempt="name">
      <dl className="grid gap-x-6 sm:grid-cols-[12rem_1fr]">
        {BoardKind.codes.map((kind) => (
          <div key={kind} className="contents">
            <dt className="pt-2 text-soft">{boardKindLabels[kind]}</dt>
            <dd className="flex flex-wrap gap-x-4 gap-y-1 border-b border-hair pb-2 sm:pt-2">
              {boards
                .filter((board) => board.kind === kind)
                .map((board) => (
                  <PageLink
                    key={board.id}
                    to="/leaderboards"
                    board={board.id}
                    className="inline-block py-1 underline underline-offset-2"
                  >
                    {boardNameAmong(board, boards)}
                  </PageLink>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </nav>
  );
}
