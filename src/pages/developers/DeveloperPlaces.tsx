import type { DeveloperDocument } from '../../contract/models.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { formatValue, NO_DATA } from '../../domain/values.ts';
import { ModelLink } from '../../frame/ModelLink.tsx';
import { ScoreValue } from '../../frame/models/ScoreValue.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { PageLink } from '../../url/PageLink.tsx';

const HOME = 'developer-places';

interface DeveloperPlacesProps {
  readonly document: DeveloperDocument;
  readonly asOf: string | null;
}

/** The developer's best place in the newest capture of each board. */
export function DeveloperPlaces({ document, asOf }: DeveloperPlacesProps) {
  const places = document.places.filter(({ snapshot }) => asOf === null || snapshot <= asOf);
  const later = document.places.length - places.length;
  const { developer, sources } = document;
  return (
    <section aria-labelledby="developer-boards">
      <h2 id="developer-boards" className="mb-3 text-xl">
        Best place on each board
      </h2>
      {later > 0 && asOf !== null && (
        <Notice>
          Left out: {later} {later === 1 ? 'board' : 'boards'} whose newest capture came after{' '}
          {formatPeriod(asOf)}. Earlier captures are on the pages of the boards.
        </Notice>
      )}
      {places.length === 0 ? (
        <p className="text-sm text-soft">No newest capture of a board lists a model of it.</p>
      ) : (
        <PlainTable
          caption="Best place on each board"
          columns={['Board', 'Place', 'Score', 'Votes', 'Model', 'Captured']}
          roomy={['Board', 'Model']}
          numeric={['Place', 'Score', 'Votes']}
          rows={places.map(({ board, snapshot, listed, boardRows, row }) => {
            const line = { ...row, name: row.model, snapshot };
            const model = { developer: developer.name, refArea: developer.refArea };
            const value = { home: HOME, board, line, listed, boardRows, model, sources };
            return {
              key: board.id,
              cells: [
                <PageLink
                  key="board"
                  to="/leaderboards"
                  board={board.id}
                  className="underline underline-offset-2"
                >
                  {board.title}
                </PageLink>,
                <ScoreValue key="place" {...value} show="place" />,
                <ScoreValue key="score" {...value} show="score" />,
                row.votes === null ? NO_DATA : formatValue(row.votes, 'count'),
                <ModelLink key="model" id={row.modelId} name={row.displayName} />,
                formatPeriod(snapshot),
              ],
            };
          })}
        />
      )}
    </section>
  );
}
