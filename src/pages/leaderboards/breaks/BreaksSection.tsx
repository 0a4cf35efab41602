import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef } from 'react';
import { useAskedTable } from '../../../frame/EvidenceHost.tsx';
import { Loaded } from '../../../frame/Loaded.tsx';
import { useNearViewport } from '../../../frame/useNearViewport.ts';
import { boardBreaksQuery } from '../../../queries/leaderboardQueries.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { BREAKS } from '../../../figures/leaderboards/breaks/breaksOn.ts';

const HEIGHT = 700;

const BreakTable = lazy(async () => ({ default: (await import('./BreakTable.tsx')).BreakTable }));

/** The public list of breaks of all boards. It stands at the end of a long page and comes when a reader is near. */
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
  const query = useQuery(boardBreaksQuery());
  return (
    <Loaded label="Breaks found" query={query} height={HEIGHT} aged={false}>
      {(document) => (
        <Suspense fallback={<Skeleton label="Breaks found" height={HEIGHT} />}>
          <BreakTable document={document} />
        </Suspense>
      )}
    </Loaded>
  );
}
