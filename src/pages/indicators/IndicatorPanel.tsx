import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IndicatorDocument } from '../../contract/indicator.ts';
import { textOn } from '../../contract/laterDates.ts';
import { knownOn } from '../../domain/knownOn.ts';
import { DownloadLinks, indicatorDownloads } from '../../frame/DownloadLinks.tsx';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { NoSuchRecord } from '../../frame/NoSuchRecord.tsx';
import { usePageName } from '../../frame/pageName.ts';
import { SplitNotice } from '../../frame/SplitNotice.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { indicatorQuery } from '../../queries/catalogueQueries.ts';
import { usePathId } from '../../url/usePathId.ts';
import { IndicatorFacts } from './IndicatorFacts.tsx';
import { IndicatorSources } from './IndicatorSources.tsx';
import { noValueText } from '../../figures/indicators/noValueText.ts';
import { ObservationTable } from './ObservationTable.tsx';
import { RelatedEvents } from './RelatedEvents.tsx';
import { shownIndicator } from '../../figures/indicators/shownIndicator.ts';

/** One indicator: over time, all its observations, files to take away, and what belongs to it. */
export function IndicatorPanel() {
  const id = usePathId();
  const query = useQuery(indicatorQuery(id));
  usePageName(`/indicators/${id}`, query, ({ indicator }) => ({ name: indicator.title }));
  return (
    <Loaded
      label={`Indicator “${id}”`}
      query={query}
      height={900}
      missing={<NoSuchRecord what="indicator" id={id} to="/indicators" all="All indicators" />}
    >
      {(document) => <Indicator key={id} id={id} document={document} />}
    </Loaded>
  );
}

function Indicator({ id, document: whole }: { id: string; document: IndicatorDocument }) {
  const { context, view } = useFigureContext(`/indicators/${id}`);
  const document = useMemo(() => definedOn(whole, view.asOf), [view.asOf, whole]);
  const { industry, figure } = useMemo(() => shownIndicator(document, context), [context, document]);
  return (
    <div className="flex flex-col gap-14">
      <div>
        <SplitNotice industry={industry} chosen={view.industries} />
        <p className="mb-6 max-w-3xl text-sm" data-exempt="definition">
          {document.indicator.definition}
        </p>
        <IndicatorFacts indicator={document.indicator} />
        <FigureFrame
          figure={figure}
          asTable={view.table}
          empty={
            document.observations.length === 0
              ? 'All values of this indicator were withdrawn. The table has them, with the reasons.'
              : view.asOf === null
                ? 'No value is on record.'
                : `${noValueText(
                    knownOn(document.observations, (one) => one.publishedOn, view.asOf),
                    view.asOf,
                  )}.`
          }
        />
      </div>
      <div>
        <ObservationTable document={document} asOf={view.asOf} />
        {document.observations.length > 0 && (
          <DownloadLinks
            what="this indicator"
            name={id}
            datasetVersion={document.datasetVersion}
            paths={indicatorDownloads(id)}
          />
        )}
      </div>
      <RelatedEvents document={document} />
      <IndicatorSources document={document} asOf={view.asOf} />
    </div>
  );
}

/** The document with the definition as it reads on a day: without what it says of values that came later. */
function definedOn(document: IndicatorDocument, day: string | null): IndicatorDocument {
  const { indicator } = document;
  return { ...document, indicator: { ...indicator, definition: textOn(indicator.definition, day) } };
}
