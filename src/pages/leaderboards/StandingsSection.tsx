import {
  boardSnapshotDocument,
  type BoardEntry,
  type BoardSnapshotDocument,
} from '../../contract/leaderboards.ts';
import { TableDownloads } from '../../frame/DownloadLinks.tsx';
import { Documents } from '../../frame/Documents.tsx';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { PairSection } from './PairSection.tsx';
import { StandingsControls } from './StandingsControls.tsx';
import { StyleControlSection, StyleSwitch } from './StyleControl.tsx';
import { boardStandings } from '../../figures/leaderboards/standingsFigure.ts';
import type { FigureRow } from '../../figure/parts.ts';
import { ModelLink } from '../../frame/ModelLink.tsx';
import { rankMethod } from '../../figures/leaderboards/rankWords.ts';

interface StandingsSectionProps {
  readonly boards: readonly BoardEntry[];
  readonly board: string;
  readonly snapshot: string;
}

/**
 * One capture of a board: its models with rank ranges, how those are made, two models side by side, and what
 * style control does.
 */
export function StandingsSection({ boards, board, snapshot }: StandingsSectionProps) {
  return (
    <>
      <StyleSwitch board={board} boards={boards} />
      <Documents
        label="The board"
        height={640}
        aged={false}
        keepsLast
        needs={(ask) => ({ document: ask(boardSnapshotDocument(board, snapshot)) })}
      >
        {({ document }) => <Standings document={document} />}
      </Documents>
      <StyleControlSection />
    </>
  );
}

function Standings({ document }: { document: BoardSnapshotDocument }) {
  return (
    <>
      <div>
        <StandingsControls rows={document.rows} />
        <FigureOf spec={boardStandings}>{({ rows }) => <ModelPages rows={rows} />}</FigureOf>
        <RankMethod document={document} />
        <TableDownloads table="board-entries" datasetVersion={document.datasetVersion} />
      </div>
      <PairSection document={document} />
    </>
  );
}

/** The way from the rows shown to the pages of their models, where the price table knows them. */
function ModelPages({ rows }: { rows: readonly FigureRow[] }) {
  const known = rows.filter(({ modelId }) => modelId !== undefined);
  if (known.length === 0) return null;
  return (
    <details className="no-print mt-3 text-sm text-soft" data-exempt="name">
      <summary className="w-fit cursor-pointer">
        Pages of these models: prices, other boards, events ({known.length} of {rows.length})
      </summary>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
        {known.map(({ id, label, modelId }) => (
          <li key={id}>
            <ModelLink id={modelId ?? null} name={label} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** In words how the places of this capture are made, for those who ask. */
function RankMethod({ document }: { document: BoardSnapshotDocument }) {
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
