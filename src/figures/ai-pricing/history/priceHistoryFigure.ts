import { type ListedTokenKind, tokenKindLabels, tokenKindOf } from '../../../domain/tokenKinds.ts';
import { eventsDocument, type EventsDocument, type PolicyEvent } from '../../../contract/policyEvent.ts';
import type { FigurePoint } from '../../../figure/parts.ts';
import type { LinesFigure } from '../../../figure/kinds/lines.ts';
import { figureBase, type FigureContext } from '../../../figure/figureContext.ts';
import { datasetDay, formatSpan } from '../../../domain/periods.ts';
import { priceDefinition } from '../../priceFacts.ts';
import {
  changeFindings,
  changeSpan,
  changeTitle,
  historyAnnotations,
  historyNotes,
  largestChange,
} from './historyWords.ts';
import { linePoints, readingsNote, uncertainStarts, withReadings } from './linePoints.ts';
import { priceEvents, priceLines, type PriceLine } from './priceLines.ts';
import { eventsOn } from '../../../domain/known.ts';
import type { View } from '../../../url/view.ts';
import { figureSpec } from '../../spec.ts';
import { askPrices, pricingData, type PricingData } from '../priceData.ts';

const FROM = '2024-05-01';

/** User's selection for the figure, with further facts about its days. */
export interface HistoryChoice {
  /** Ids of the drawn models; empty for the flagships of four developers. */
  readonly models: readonly string[];
  /** Events known on the day of the view. */
  readonly events: readonly PolicyEvent[];
}

/** Returns the lines of a selection up to a day, and the price events about them. */
export function drawnHistory(data: PricingData, { models, events }: HistoryChoice, until: string) {
  const from = FROM < until ? FROM : '2023-03-01';
  const lines = priceLines(data, models, from, until);
  const first = lines.flatMap(({ steps }) => steps[0]?.day ?? []).sort()[0] ?? until;
  return { lines, first, events: priceEvents(events, lines, [first, until]) };
}

function subtitle(
  lines: readonly PriceLine[],
  kind: ListedTokenKind,
  span: string,
  change: string | null,
): string {
  const what = lines.some(({ model }) => model !== null)
    ? 'the models you chose'
    : 'each developer’s latest flagship';
  const drawn = `U.S. dollars per million ${tokenKindLabels[kind]} tokens, ${what} (log scale), ${span}`;
  return change === null ? drawn : `${drawn}. Largest change: ${change}`;
}

/** Returns the meaning of bands: both ends of an hourly price, and disagreeing catalogs. */
function bandText(points: readonly FigurePoint[]): string | null {
  const banded = points.filter(({ low }) => low !== null);
  const disagree = banded.some(({ otherReadings }) => otherReadings.length > 0);
  const byHour = banded.some(({ otherReadings }) => otherReadings.length === 0);
  const texts = [
    ...(byHour ? ['from the off-peak to the peak (or standard) price'] : []),
    ...(disagree ? ['from the lowest to the highest number where catalogs disagree'] : []),
  ];
  return texts.length === 0 ? null : `Shaded: ${texts.join('; ')}`;
}

/**
 * Returns prices of models over time, as steps on a logarithmic axis: the newest flagship of four developers, or the
 * selected models. Lines break where the basis of the price changes.
 */
export function priceHistoryFigure(
  data: PricingData,
  kind: ListedTokenKind,
  context: FigureContext,
  choice: HistoryChoice = { models: [], events: [] },
): LinesFigure {
  const until = context.asOf ?? datasetDay(data.datasetVersion);
  const { lines, first, events } = drawnHistory(data, choice, until);
  const points = lines.flatMap((line) => withReadings(line, linePoints(line, kind), data, kind, until));
  const largest = largestChange(lines, points, kind);
  const starts = lines.flatMap((line) => {
    const own = points.filter(({ seriesId, value }) => seriesId === line.series.id && value !== null);
    return uncertainStarts(line, new Set(own.map(({ at }) => at)));
  });
  return {
    ...figureBase(context, data, points),
    kind: 'lines',
    title: changeTitle(largest, kind, lines),
    findings: changeFindings(largest),
    definition: priceDefinition,
    subtitle: subtitle(lines, kind, formatSpan(first, until), changeSpan(largest)),
    series: lines.map(({ series }) => series),
    points,
    format: 'usd',
    measure: `USD per million ${tokenKindLabels[kind]} tokens`,
    interval: bandText(points),
    curve: 'step',
    scale: 'log',
    fromZero: false,
    annotations: historyAnnotations(lines, kind, events),
    breakLabel: '',
    ...(starts.length === 0 ? {} : { uncertain: starts }),
    notes: [...historyNotes(lines, points, events), ...readingsNote(data, points, kind)],
  };
}

/** Returns what a view shows of the history: its models, and the events known on its day. */
export function historyChoice({ events, sources }: EventsDocument, view: View): HistoryChoice {
  return {
    models: view.options.lines ?? [],
    events: eventsOn(events, sources, view.asOf).known,
  };
}

/** Prices of the flagships, or of the models in the view, over time. */
export const priceHistory = figureSpec({
  id: 'price-history',
  name: 'Prices over time',
  home: '/ai-pricing/history',
  industries: ['ai'],
  needs: (ask) => ({ ...askPrices(ask), events: ask(eventsDocument) }),
  draw: (documents, context, view) =>
    priceHistoryFigure(
      pricingData(documents),
      tokenKindOf(view.metric),
      context,
      historyChoice(documents.events, view),
    ),
  empty: 'No list prices on record for these models by this date.',
});
