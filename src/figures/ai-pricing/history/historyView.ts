import type { EventsDocument } from '../../../contract/policyEvent.ts';
import type { LinesFigure } from '../../../figure/kinds/lines.ts';
import type { FigureContext } from '../../../figure/figureContext.ts';
import { eventsOn } from '../../../domain/known.ts';
import type { View } from '../../../url/view.ts';
import type { PricingData } from '../flagshipPricesFigure.ts';
import { priceKindOf } from '../../priceFacts.ts';
import { priceHistoryFigure, type HistoryChoice } from './priceHistoryFigure.ts';

/** What a view shows of the history: its models, and the events known on its day. */
export function historyChoice({ events, sources }: EventsDocument, view: View): HistoryChoice {
  return {
    models: view.options.lines ?? [],
    events: eventsOn(events, sources, view.asOf).known,
  };
}

/** The figure as a view shows it: page and recipe make it in the same way. */
export const historyOfView = (
  data: PricingData,
  events: EventsDocument,
  view: View,
  context: FigureContext,
): LinesFigure => priceHistoryFigure(data, priceKindOf(view.metric), context, historyChoice(events, view));
