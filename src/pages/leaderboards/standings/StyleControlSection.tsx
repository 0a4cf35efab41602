import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { StyleControlDocument } from '../../../contract/styleControl.ts';
import { TableDownloads } from '../../../frame/DownloadLinks.tsx';
import { FigureFrame } from '../../../frame/FigureFrame.tsx';
import { Loaded } from '../../../frame/Loaded.tsx';
import { useFigureContext } from '../../../frame/useFigureContext.ts';
import { styleControlQuery } from '../../../queries/leaderboardQueries.ts';
import { PATH } from '../../../figures/leaderboards/boardChoice.ts';
import { styleControlFigure } from '../../../figures/leaderboards/standings/styleControlFigure.ts';

/** What style control does to the models of each country, on the board that was recorded both ways. */
export function StyleControlSection() {
  const query = useQuery(styleControlQuery());
  return (
    <Loaded label="Style control" query={query} height={300} aged={false}>
      {(document) => <StyleControl document={document} />}
    </Loaded>
  );
}

function StyleControl({ document }: { document: StyleControlDocument }) {
  const { context, view } = useFigureContext(PATH);
  const figure = useMemo(() => styleControlFigure(document, context), [document, context]);
  return (
    <div>
      <FigureFrame
        figure={figure}
        asTable={view.table}
        empty="By this day the text board is not on record both ways."
      />
      <TableDownloads table="style-control" datasetVersion={document.datasetVersion} />
    </div>
  );
}
