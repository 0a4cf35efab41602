import type { Industry } from '../../contract/codelists.ts';
import { indicatorDocument } from '../../contract/indicator.ts';
import { overviewDocument } from '../../contract/overview.ts';
import { participationIndexDocument } from '../../contract/participation.ts';
import { splitIndustry } from '../../domain/industries.ts';
import type { LinesFigure } from '../../figure/kinds/lines.ts';
import type { FigureContext } from '../../figure/figureContext.ts';
import { indicatorParts, linesOf, type IndicatorData } from '../../figure/indicatorLines.ts';
import { figureSpec } from '../spec.ts';
import { chooseMetric } from './metricChoice.ts';

/** One count of seats over time by area; `industry` is the one shown where the count is split, else `null`. */
export const seatsFigure = (
  data: IndicatorData,
  industry: Industry | null,
  context: FigureContext,
): LinesFigure => linesOf(indicatorParts('seats-over-time', data, industry, context));

const named = {
  id: 'seats-over-time',
  name: 'Seats in international bodies over time',
  industries: 'any',
} as const;

/** The chosen count of seats for the chosen industries. */
export const seatsOverTime = figureSpec({
  ...named,
  home: '/participation',
  needs: (ask, view) => {
    const index = ask(participationIndexDocument);
    const metric = index && chooseMetric(index.metrics, view.metric, view.industries);
    return { count: metric && ask(indicatorDocument(metric.id)) };
  },
  draw: ({ count }, context) =>
    count && seatsFigure(count, splitIndustry(count.observations, context.industries), context),
  empty: 'No value of this count was there on this day.',
});

/** The count of seats on the overview, of the few areas that its document holds; it is not split by industry. */
export const seatsCard = figureSpec({
  ...named,
  industries: [],
  home: '/',
  needs: (ask) => ({ overview: ask(overviewDocument) }),
  draw: ({ overview }, context) => seatsFigure({ ...overview, ...overview.participation }, null, context),
  empty: 'No count is on record.',
});
