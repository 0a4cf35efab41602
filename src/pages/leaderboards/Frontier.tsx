import { useMemo } from 'react';
import type { BoardFrontierDocument } from '../../contract/leaderboards.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { frontierWithBreaks } from '../../figures/leaderboards/frontierWithBreaks.ts';

/** The best of each country over time. */
export function Frontier({ document }: { document: BoardFrontierDocument }) {
  const { context, view } = useFigureContext('/leaderboards');
  const figure = useMemo(() => frontierWithBreaks(document, context), [document, context]);
  return (
    <FigureFrame
      figure={figure}
      asTable={view.table}
      empty="No capture of this board lists a model of either country."
    />
  );
}
