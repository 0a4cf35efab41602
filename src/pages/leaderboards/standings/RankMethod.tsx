import type { BoardSnapshotDocument } from '../../../contract/leaderboards.ts';
import { rankMethod } from '../../../figures/leaderboards/standings/rankMethod.ts';

/** In words how the places of this capture are made, for those who ask. */
export function RankMethod({ document }: { document: BoardSnapshotDocument }) {
  return (
    <details className="mt-3 text-sm text-soft" data-exempt="definition">
      <summary className="cursor-pointer">How ranks are made</summary>
      <div className="mt-2 flex max-w-3xl flex-col gap-2">
        {rankMethod(document).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </details>
  );
}
