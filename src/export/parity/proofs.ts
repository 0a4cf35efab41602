import type { FigureOf, Kind } from '../../figure/figure.ts';
import { bars } from './kinds/bars.ts';
import { dots } from './kinds/dots.ts';
import { flow } from './kinds/flow.ts';
import { leads } from './kinds/leads.ts';
import { lines } from './kinds/lines.ts';
import { scatter } from './kinds/scatter.ts';
import { timeline } from './kinds/timeline.ts';
import type { KnownPoint, ProofOf } from './proof.ts';

const proofs: { readonly [K in Kind]: ProofOf<FigureOf<K>> } = {
  lines,
  bars,
  dots,
  leads,
  timeline,
  scatter,
  flow,
};

/** How a picture of a kind of figure is read; to be called with figures of that kind alone. */
export const proofOf = <K extends Kind>(figure: FigureOf<K>): ProofOf<FigureOf<K>> => proofs[figure.kind];

/** The points of a figure that must have a mark of their own. */
export const expectedMarks = <K extends Kind>(figure: FigureOf<K>): readonly KnownPoint[] =>
  proofs[figure.kind].marked(figure);
