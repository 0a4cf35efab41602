import type { Tone } from '../../../src/figure/parts.ts';
import type { LeadsFigure } from '../../../src/figure/kinds/leads.ts';
import { middleOf, usualProof, withMarks, type ProofOf } from '../proof.ts';
import { offScaleByPlot } from '../scaleFit.ts';

const sideTone = (value: number | null): Tone =>
  value === null || value === 0 ? 'other' : value < 0 ? 'CN' : 'US';

export const leadsProof: ProofOf<LeadsFigure> = {
  ...usualProof,
  toneOf: (figure) => {
    const ofRow = new Map(figure.rows.map(({ id, tone }) => [id, tone]));
    return ({ at, value }) => ofRow.get(at) ?? sideTone(value);
  },
  labels: (figure) => [...figure.series.map(({ label }) => label), ...usualProof.labels(figure)],
  detailedRows: () => [],
  // One cell per row and column.
  emptyPlaces: (figure) => {
    const filled = new Set(usualProof.marked(figure).map(({ at, seriesId }) => `${at}\n${seriesId}`));
    const rows = figure.rows.filter(({ heading }) => heading !== true);
    return rows.length * figure.series.length - filled.size;
  },
  // Each column has an axis. With separate axes, a value is relative to the end of its row's axis.
  offPlace: (figure, picture) =>
    figure.series.flatMap(({ id }) => {
      const own = usualProof.marked(figure).filter(({ seriesId }) => seriesId === id);
      const placed = withMarks(own, picture).map(({ point, mark }) => ({
        subject: point.subject,
        quantity: point.value / (figure.extents?.[point.at] ?? 1),
        place: middleOf(mark).x,
        plot: mark.plot,
      }));
      return offScaleByPlot(placed, 1);
    }),
};
