import type { BarsFigure } from '../../../figure/kinds/bars.ts';
import { rowTone, usualProof, withMarks, type ProofOf } from '../proof.ts';
import { offScale } from '../scaleFit.ts';

/** Relative to the longest bar: shorter ones may be thinner than a pixel. */
const LEAST_SHARE = 0.02;

export const barsProof: ProofOf<BarsFigure> = {
  ...usualProof,
  colored: (marks) => {
    const longest = Math.max(0, ...marks.map(({ value }) => value));
    return marks.filter(({ value }) => value > longest * LEAST_SHARE);
  },
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
