import { boardBreaksDocument } from '../../contract/boardBreaks.ts';
import { lazy, Suspense, useRef } from 'react';
import { useAskedTable } from '../../frame/EvidenceHost.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { useNearViewport } from '../../frame/useNearViewport.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { BREAKS } from '../../figures/leaderboards/boardBreaks.ts';

const HEIGHT = 700;

const BreakTable = lazy(async () => ({ default: (await import('./BreakTable.tsx')).BreakTable }));

/** The public list of breaks of all boards. It is at the end of a long page and comes when a reader is near. */
export function BreaksSection() {
  const place = useRef<HTMLDivElement>(null);
  const near = useNearViewport(place);
  const asked = useAskedTable(BREAKS);
  return (
    <div ref={place} id="breaks-found">
      {/* Nothing is loading before it is asked for: the room alone is kept. */}
      {near || asked ? <Breaks /> : <div style={{ height: HEIGHT }} />}
    </div>
  );
}

function Breaks() {
  return (
    <Documents
      label="Breaks found"
      height={HEIGHT}
      aged={false}
      needs={(ask) => ({ document: ask(boardBreaksDocument) })}
    >
      {({ document }) => (
        <Suspense fallback={<Skeleton label="Breaks found" height={HEIGHT} />}>
          <BreakTable document={document} />
        </Suspense>
      )}
    </Documents>
  );
}
