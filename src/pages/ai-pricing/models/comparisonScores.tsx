import type { ModelDocument } from '../../../contract/models.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { formatValue, NO_DATA } from '../../../domain/values.ts';
import { ScoreValue } from '../../../frame/models/ScoreValue.tsx';
import { placeText } from '../../../figures/scoreText.ts';
import { PageLink } from '../../../url/PageLink.tsx';
import type { ComparisonLine } from './comparisonLine.ts';
import { sharedScores } from './sharedScores.ts';

/** The lines of a comparison that hold scores: one a board, of one capture, with interval, place and votes. */
export function comparisonScores(documents: readonly ModelDocument[], asOf: string | null): ComparisonLine[] {
  return sharedScores(documents, asOf).map(({ board, snapshot, listed, boardRows, lines }) => ({
    key: board.id,
    name: (
      <>
        <PageLink to="/leaderboards" board={board.id} className="underline underline-offset-2">
          {board.title}
        </PageLink>
        <span className="block text-xs">
          {board.unit}, {formatPeriod(snapshot)}
        </span>
      </>
    ),
    cells: documents.map(({ model, sources }, index) => {
      const line = lines[index] ?? null;
      if (line === null) return <span className="text-soft italic">{NO_DATA}</span>;
      return (
        <>
          <ScoreValue
            home="comparison"
            board={board}
            line={line}
            listed={listed}
            boardRows={boardRows}
            model={model}
            sources={sources}
            show="score"
          />
          <span className="block text-xs text-soft">
            place {placeText(line.rank, listed, boardRows)}
            {line.votes !== null && ` · ${formatValue(line.votes, 'count')} votes`}
            <span className="block">{line.name}</span>
          </span>
        </>
      );
    }),
  }));
}
