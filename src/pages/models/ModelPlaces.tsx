import { useMemo } from 'react';
import type { ModelBoard, ModelDocument } from '../../contract/models.ts';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { useDeferredView } from '../../frame/useDeferredView.ts';
import { ScoreValue } from '../../frame/models/ScoreValue.tsx';
import { boardsOn, modelPlaces, mostCaptured } from '../../domain/modelPlaces.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { Select } from '../../ui/Select.tsx';
import { PageLink } from '../../url/PageLink.tsx';
import { useOptions } from '../../url/useView.ts';
import type { FigureSpec } from '../../figures/spec.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { formatValue, NO_DATA } from '../../domain/values.ts';

const HOME = 'model-places';

interface ModelPlacesProps {
  readonly document: ModelDocument;
  /** The figure of its scores. */
  readonly scores: FigureSpec;
}

/** Where a model stands: its scores on one board over time, and its newest place on each. */
export function ModelPlaces({ document, scores }: ModelPlacesProps) {
  const { options, choose } = useOptions();
  const { asOf } = useDeferredView();
  const boards = useMemo(() => boardsOn(document.boards, asOf), [asOf, document]);
  const first = mostCaptured(boards)?.board.id ?? '';
  const asked = boards.some(({ board }) => board.id === options.scores) ? options.scores : undefined;
  return (
    <section aria-labelledby="model-boards" className="flex flex-col gap-6">
      <h2 id="model-boards" className="text-xl">
        Where it stands
      </h2>
      {boards.length === 0 ? (
        <p className="text-sm text-soft">
          No board on record lists it under a name that is known to mean it
          {document.boards.length > 0 && ', as far as boards had been captured by this day'}.
        </p>
      ) : (
        <>
          <Select
            label="Board"
            groups={[
              {
                label: 'Boards that list it',
                options: boards.map(({ board }) => ({ value: board.id, label: board.title })),
              },
            ]}
            // The list answers at once; the chart follows.
            value={asked ?? first}
            onChange={(id) => choose({ scores: id === first ? null : id })}
          />
          <FigureOf spec={scores} level={3} />
          <PlaceTable document={document} boards={boards} />
        </>
      )}
    </section>
  );
}

interface PlaceTableProps {
  readonly document: ModelDocument;
  readonly boards: readonly ModelBoard[];
}

function PlaceTable({ document, boards }: PlaceTableProps) {
  const places = useMemo(() => modelPlaces(boards), [boards]);
  const { model, sources } = document;
  return (
    <PlainTable
      caption="Newest place on each board"
      columns={['Board', 'Place', 'Score', 'Votes', 'Captured', 'Variant']}
      roomy={['Board', 'Captured', 'Variant']}
      numeric={['Place', 'Score', 'Votes']}
      rows={places.map(({ board, line, listed, boardRows, goneSince }) => {
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
            line.votes === null ? NO_DATA : formatValue(line.votes, 'count'),
            <>
              {formatPeriod(line.snapshot)}
              {goneSince !== null && (
                <span className="block text-xs text-soft">
                  not on record in the capture of {formatPeriod(goneSince)}
                </span>
              )}
            </>,
            line.displayName,
          ],
        };
      })}
    />
  );
}
