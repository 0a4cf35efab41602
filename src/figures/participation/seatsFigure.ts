import type { Industry } from '../../contract/codelists.ts';
import { indicatorDocument } from '../../contract/indicator.ts';
import { participationIndexDocument } from '../../contract/participation.ts';
import { narrowingNotes, splitIndustry } from '../../domain/industries.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { indicatorParts, indicatorLines, type IndicatorData } from '../../figure/indicatorLines.ts';
import { namedOfIndustry, titledParts } from '../../figure/indicatorTitle.ts';
import { figureSpec } from '../spec.ts';
import { chooseMetric } from './metricChoice.ts';

/**
 * Returns one count of seats over time by area; `industry` is the one shown if the count is split, otherwise `null`.
 */
export const seatsFigure = (
  data: IndicatorData,
  industry: Industry | null,
  context: FigureContext,
): LinesFigure => {
  const named = namedOfIndustry(data.indicator, industry);
  const lines = indicatorLines(titledParts(indicatorParts(data, industry, context), named));
  return { ...lines, notes: [...lines.notes, ...narrowingNotes(context.industries, industry)] };
};

/** The selected count of seats for the selected industries. */
export const seatsOverTime = figureSpec({
  id: 'seats-over-time',
  name: 'Seats in international bodies over time',
  industries: 'any',
  home: '/participation',
  needs: (ask, view) => {
    const index = ask(participationIndexDocument);
    const metric = index && chooseMetric(index.metrics, view.metric, view.industries);
    return { count: metric && ask(indicatorDocument(metric.id)) };
  },
  draw: ({ count }, context) =>
    count && seatsFigure(count, splitIndustry(count.observations, context.industries), context),
  empty: 'No values of this indicator on record for this date.',
});
