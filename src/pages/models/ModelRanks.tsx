import { useMemo } from 'react';
import type { ModelDocument } from '../../contract/models.ts';
import { FigureOf } from '../../frame/FigureOf.tsx';
import { useShownView } from '../../paint/shownAddress.tsx';
import { RankTable } from '../../frame/models/RankTable.tsx';
import { boardsOn, modelRanks, mostCaptured, type ModelRank } from '../../domain/modelRanks.ts';
import { Picker } from '../../frame/Picker.tsx';
import { useOptions } from '../../url/useOptions.ts';
import type { FigureSpec } from '../../figures/spec.ts';
import { formatPeriod } from '../../domain/periods.ts';
import { Section } from '../../ui/Section.tsx';

interface ModelRanksProps {
  readonly document: ModelDocument;
  readonly scores: FigureSpec;
}

/** The ranking of a model: its scores on one board over time, and its newest rank on each. */
export function ModelRanks({ document, scores }: ModelRanksProps) {
  const { options, choose } = useOptions();
  const { asOf } = useShownView();
  const boards = useMemo(() => boardsOn(document.boards, asOf), [asOf, document]);
  const ranks = useMemo(() => modelRanks(boards), [boards]);
  const first = mostCaptured(boards)?.board.id ?? '';
  const asked = boards.some(({ board }) => board.id === options.scores) ? options.scores : undefined;
  return (
    <Section id="model-boards" title="Leaderboard ranks">
      {boards.length === 0 ? (
        <p className="text-sm text-soft">
          No leaderboard on record lists this model under a name that we know
          {document.boards.length > 0 && ', in snapshots by this date'}.
        </p>
      ) : (
        <div className="flex flex-col gap-6">
          <Picker
            label="Leaderboard"
            groups={[
              {
                label: 'Leaderboards that list this model',
                options: boards.map(({ board }) => ({ value: board.id, label: board.title })),
              },
            ]}
            // The control updates at once; the chart follows.
            value={asked ?? first}
            onChange={(id) => choose({ scores: id === first ? null : id })}
          />
          <FigureOf spec={scores} level={3} />
          <RankTable
            home="model-places"
            caption="Latest rank on each leaderboard"
            maker={document.model}
            ranks={ranks}
            further={{
              'Snapshot date': capturedOn,
              Variant: ({ line }) => line.displayName,
            }}
            roomy={['Snapshot date', 'Variant']}
          />
        </div>
      )}
    </Section>
  );
}

const capturedOn = ({ line, goneSince }: ModelRank) => (
  <>
    {formatPeriod(line.snapshot)}
    {goneSince !== null && (
      <span className="block text-xs text-soft">
        not on record in the snapshot of {formatPeriod(goneSince)}
      </span>
    )}
  </>
);
