import { useMemo } from 'react';
import type { BoardFrontierDocument } from '../../../contract/leaderboards.ts';
import { FigureFrame } from '../../../frame/FigureFrame.tsx';
import { useFigureContext } from '../../../frame/useFigureContext.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { useOptions } from '../../../url/useView.ts';
import { daysFigure } from '../../../figures/leaderboards/gap/daysFigure.ts';
import { gapFigure } from '../../../figures/leaderboards/gap/gapFigure.ts';

const units = [
  { value: 'points', label: 'Points' },
  { value: 'days', label: 'Days behind' },
] as const;

/** The gap between the best of both countries over time, in points of the board or in days. */
export function GapSection({ document }: { document: BoardFrontierDocument }) {
  const { options, choose } = useOptions();
  const { context, view } = useFigureContext('/leaderboards');
  const inDays = view.options.gap === 'days';
  const figure = useMemo(
    () => (inDays ? daysFigure(document, context) : gapFigure(document, context)),
    [context, document, inDays],
  );
  return (
    <div>
      <Choice
        legend="Gap in"
        options={units}
        value={options.gap === 'days' ? 'days' : 'points'}
        onChange={(unit) => choose({ gap: unit === 'days' ? 'days' : null })}
      />
      <div className="mt-6">
        <FigureFrame
          figure={figure}
          asTable={view.table}
          empty={
            inDays
              ? 'No two captures of this board on one scale list models of both countries.'
              : 'No capture of this board lists models of both countries.'
          }
        />
      </div>
    </div>
  );
}
