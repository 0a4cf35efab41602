import { Suspense, useRef, useState } from 'react';
import { boardBreaksDocument } from '../../contract/boardBreaks.ts';
import { BREAKS } from '../../figures/leaderboards/boardBreaks.ts';
import { Documents } from '../../frame/Documents.tsx';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { NearDocuments } from '../../frame/NearDocuments.tsx';
import { useNearViewport } from '../../paint/useNearViewport.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useTakesOver } from '../../paint/hydration.ts';
import { later } from '../../paint/later.ts';

/** Heights (px) of the table, each with the narrowest window that has it: rows wrap on a phone. */
const HEIGHTS = [
  [1024, 890],
  [640, 1360],
  [0, 1560],
] as const;

/** Returns the height to reserve for the table before it loads, so that the content below does not move. */
const roomOfBreaks = (): number =>
  HEIGHTS.find(([width]) => typeof window !== 'undefined' && window.innerWidth >= width)?.[1] ??
  HEIGHTS[2][1];

const own = [boardBreaksDocument];

const BreakTable = later(async () => (await import('./BreakTable.tsx')).BreakTable);

/** The list of breaks of all boards. At the end of a page, it loads when it is near the viewport. */
export function BreaksSection() {
  const place = useRef<HTMLDivElement>(null);
  const near = useNearViewport(place);
  const asked = useAskedTable(BREAKS);
  const [came] = useState(useTakesOver());
  const height = roomOfBreaks();
  return (
    <div ref={place} id="breaks-found">
      {/* Until then nothing loads: only the space is reserved. */}
      {near || asked || came ? <Breaks height={height} /> : <div style={{ height }} />}
    </div>
  );
}

/** The breaks of one board: few, at the end of its page. */
export const BreaksOfBoard = ({ board }: { board: string }) => <Breaks height={200} board={board} />;

function Breaks({ height, board = null }: { height: number; board?: string | null }) {
  return (
    <NearDocuments needs={own} code={BreakTable}>
      <Documents
        label="Breaks in series"
        height={height}
        needs={(ask) => ({ document: ask(boardBreaksDocument) })}
      >
        {({ document }) => (
          <Suspense fallback={<Skeleton label="Breaks in series" height={height} />}>
            <BreakTable document={document} board={board} />
          </Suspense>
        )}
      </Documents>
    </NearDocuments>
  );
}
