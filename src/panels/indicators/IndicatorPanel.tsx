import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IndicatorDocument } from '../../contract/indicator.ts';
import { indicatorFigure } from '../../figure/indicatorFigure.ts';
import { FigureFrame } from '../../frame/FigureFrame.tsx';
import { Loaded } from '../../frame/Loaded.tsx';
import { SplitNotice } from '../../frame/SplitNotice.tsx';
import { useFigureContext } from '../../frame/useFigureContext.ts';
import { indicatorQuery } from '../../queries/catalogueQueries.ts';
import { splitIndustry } from '../../transforms/splitIndustry.ts';
import { usePathId } from '../../url/usePathId.ts';
import { ObservationTable } from './ObservationTable.tsx';

/** One indicator: over time, and all its observations. */
export function IndicatorPanel() {
  const id = usePathId();
  const query = useQuery(indicatorQuery(id));
  return (
    <Loaded label={`Indicator “${id}”`} query={query} height={900}>
      {(document) => <Indicator key={id} id={id} document={document} />}
    </Loaded>
  );
}

function Indicator({ id, document }: { id: string; document: IndicatorDocument }) {
  const { context, view } = useFigureContext(`/indicators/${id}`);
  const industry = splitIndustry(document.observations, view.industries);
  const figure = useMemo(
    () => indicatorFigure(id, document, industry, context),
    [context, document, id, industry],
  );
  return (
    <div className="flex flex-col gap-14">
      <div>
        <SplitNotice industry={industry} chosen={view.industries} />
        <p className="mb-6 max-w-3xl text-sm">{document.indicator.definition}</p>
        <FigureFrame
          figure={figure}
          asTable={view.table}
          empty={
            document.observations.length === 0
              ? 'All values of this indicator were withdrawn. The table has them, with the reasons.'
              : 'No value was there on this day.'
          }
        />
      </div>
      <ObservationTable document={document} />
    </div>
  );
}
