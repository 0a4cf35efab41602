import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IndicatorDocument } from '../../../contract/indicator.ts';
import { DownloadLinks, indicatorDownloads } from '../../../frame/DownloadLinks.tsx';
import { FigureFrame } from '../../../frame/FigureFrame.tsx';
import { Loaded } from '../../../frame/Loaded.tsx';
import { SourceCite } from '../../../frame/SourceCite.tsx';
import { useFigureContext } from '../../../frame/useFigureContext.ts';
import { indicatorQuery } from '../../../queries/catalogueQueries.ts';
import { PageLink } from '../../../url/PageLink.tsx';
import type { BoardList } from '../../../figures/leaderboards/lists/boardLists.ts';
import { ListEvents } from './ListEvents.tsx';
import { listFigure } from '../../../figures/leaderboards/lists/listFigure.ts';

/** A list that is no score board: what it is, what happened to it, and its indicators over time. */
export function ListSection({ list }: { list: BoardList }) {
  return (
    <div className="flex flex-col gap-14">
      <p className="max-w-3xl text-sm">{list.about}</p>
      {list.indicators.map((id) => (
        <Indicator key={id} id={id} />
      ))}
      {list.body !== null && <ListEvents list={list} body={list.body} />}
    </div>
  );
}

function Indicator({ id }: { id: string }) {
  const query = useQuery(indicatorQuery(id));
  return (
    <Loaded label={`Indicator “${id}”`} query={query} height={480} aged={false}>
      {(document) => <IndicatorParts document={document} />}
    </Loaded>
  );
}

function IndicatorParts({ document }: { document: IndicatorDocument }) {
  const { view } = useFigureContext('/leaderboards');
  const figure = useMemo(() => listFigure(document, view), [document, view]);
  const { id, title } = document.indicator;
  const [source] = figure.sources;
  return (
    <div>
      <FigureFrame figure={figure} asTable={view.table} empty="No value was there on this day." />
      {source !== undefined && (
        <p className="mt-3 text-sm" data-exempt="record">
          <SourceCite source={source} />
        </p>
      )}
      <DownloadLinks
        what="this indicator"
        name={id}
        datasetVersion={document.datasetVersion}
        paths={indicatorDownloads(id)}
      />
      <p className="no-print mt-1 text-sm" data-exempt="name">
        <PageLink to={`/indicators/${id}`} className="underline underline-offset-2">
          All values of “{title}” and how they were obtained
        </PageLink>
      </p>
    </div>
  );
}
