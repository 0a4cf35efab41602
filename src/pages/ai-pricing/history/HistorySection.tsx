import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EventsDocument } from '../../../contract/policyEvent.ts';
import { viewDay } from '../../../domain/periods.ts';
import { EventList } from '../../../frame/EventList.tsx';
import { FigureFrame } from '../../../frame/FigureFrame.tsx';
import { Loaded } from '../../../frame/Loaded.tsx';
import { useFigureContext } from '../../../frame/useFigureContext.ts';
import { eventsQuery } from '../../../queries/catalogueQueries.ts';
import { modelsOut } from '../../../domain/known.ts';
import type { PricingData } from '../../../figures/ai-pricing/flagshipPricesFigure.ts';
import { historyChoice, historyOfView } from '../../../figures/ai-pricing/history/historyView.ts';
import { ModelPicker } from './ModelPicker.tsx';
import { drawnHistory } from '../../../figures/ai-pricing/history/priceHistoryFigure.ts';

const PATH = '/ai-pricing';

/** Prices over time: which models, their lines, and the price events that the letters name. */
export function HistorySection({ data }: { readonly data: PricingData }) {
  const events = useQuery(eventsQuery());
  return (
    <Loaded label="Price events" query={events} height={480} aged={false}>
      {(document) => <History data={data} events={document} />}
    </Loaded>
  );
}

function History({ data, events }: { readonly data: PricingData; readonly events: EventsDocument }) {
  const { context, view } = useFigureContext(PATH);
  const figure = useMemo(() => historyOfView(data, events, view, context), [context, data, events, view]);
  const listed = useMemo(() => {
    const choice = historyChoice(events, view);
    return drawnHistory(data, choice, viewDay(context, data.datasetVersion)).events.toReversed();
  }, [context, data, events, view]);
  return (
    <div>
      <ModelPicker models={modelsOut(data.models, context.asOf)} />
      <div className="mt-4">
        <FigureFrame
          figure={figure}
          asTable={view.table}
          empty="None of these models had a list price by this day."
        />
      </div>
      {listed.length > 0 && (
        <details className="mt-2">
          <summary className="cursor-pointer text-sm text-soft">
            Price events of these lines, newest first
          </summary>
          <EventList events={listed} sources={events.sources} link="/policy" />
        </details>
      )}
    </div>
  );
}
