import { detailedRows } from '../../../src/figure/detailedRows.ts';
import type { BarsFigure } from '../../../src/figure/kinds/bars.ts';
import { rowTone, usualProof, withMarks, type ProofOf } from '../proof.ts';
import { offScale } from '../scaleFit.ts';

export const barsProof: ProofOf<BarsFigure> = {
  ...usualProof,
  detailedRows,
  toneOf: rowTone,
  // The length of a bar is its value: all start at zero, so they share one scale.
  offPlace: (figure, picture) => {
    const lengths = withMarks(usualProof.marked(figure), picture).map(({ point, mark: { box } }) => ({
      subject: point.subject,
      quantity: point.value,
      place: box.right - box.left,
    }));
    return lengths.length === 0 ? [] : offScale([{ subject: 'zero', quantity: 0, place: 0 }, ...lengths], 1);
  },
};
