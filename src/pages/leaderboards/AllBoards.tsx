import { boardKindLabels } from '../../contract/boardKindLabels.ts';
import { BoardKind } from '../../contract/codelists.ts';
import type { BoardEntry } from '../../contract/leaderboards.ts';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { PageLink } from '../../url/PageLink.tsx';
import { boardNameAmong } from '../../figures/leaderboards/matrixFigure.ts';
import { boardMatrix } from '../../figures/leaderboards/matrixFigure.ts';
import { boardBreaksDocument } from '../../contract/boardBreaks.ts';
import { lazy, Suspense, useRef } from 'react';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { useNearViewport } from '../../frame/useNearViewport.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { BREAKS } from '../../figures/leaderboards/boardBreaks.ts';

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
                    to={`/leaderboards?board=${board.id}`}
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

/** Heights of the table in pixels, each with the narrowest window that has it: rows break on a phone. */
const HEIGHTS = [
  [1024, 890],
  [640, 1360],
  [0, 1560],
] as const;

/** The room that the table will take, so that what follows it, and may have the focus, stays where it is. */
const roomOfBreaks = (): number =>
  HEIGHTS.find(([width]) => window.innerWidth >= width)?.[1] ?? HEIGHTS[2][1];

const BreakTable = lazy(async () => ({ default: (await import('./BreakTable.tsx')).BreakTable }));

/** The public list of breaks of all boards. It is at the end of a long page and comes when a reader is near. */
export function BreaksSection() {
  const place = useRef<HTMLDivElement>(null);
  const near = useNearViewport(place);
  const asked = useAskedTable(BREAKS);
  const height = roomOfBreaks();
  return (
    <div ref={place} id="breaks-found">
      {/* Nothing is loading before it is asked for: the room alone is kept. */}
      {near || asked ? <Breaks height={height} /> : <div style={{ height }} />}
    </div>
  );
}

function Breaks({ height }: { height: number }) {
  return (
    <Documents
      label="Breaks found"
      height={height}
      aged={false}
      needs={(ask) => ({ document: ask(boardBreaksDocument) })}
    >
      {({ document }) => (
        <Suspense fallback={<Skeleton label="Breaks found" height={height} />}>
          <BreakTable document={document} />
        </Suspense>
      )}
    </Documents>
  );
}
