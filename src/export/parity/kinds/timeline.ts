import type { TimelineFigure } from '../../../figure/kinds/timeline.ts';
import { middleOf, usualProof, withMarks, type ProofOf } from '../proof.ts';
import { offScaleByPlot } from '../scaleFit.ts';

export const timelineProof: ProofOf<TimelineFigure> = {
  ...usualProof,
  // Marks pile up in their rows.
  orderedRows: () => [],
  offPlace: (figure, picture) =>
    offScaleByPlot(
      withMarks(usualProof.marked(figure), picture).map(({ point, mark }) => ({
        subject: point.subject,
        quantity: point.value,
        place: middleOf(mark).x,
        plot: mark.plot,
      })),
      1,
    ),
};
