import type { ContentOf, Kind } from '../../src/figure/figure.ts';
import { barsProof } from './kinds/bars.ts';
import { dotsProof } from './kinds/dots.ts';
import { flowProof } from './kinds/flow.ts';
import { gridProof } from './kinds/grid.ts';
import { leadsProof } from './kinds/leads.ts';
import { linesProof } from './kinds/lines.ts';
import { scatterProof } from './kinds/scatter.ts';
import { timelineProof } from './kinds/timeline.ts';
import type { KnownPoint, ProofOf } from './proof.ts';

const proofs: { readonly [K in Kind]: ProofOf<ContentOf<K>> } = {
  lines: linesProof,
  bars: barsProof,
  dots: dotsProof,
  leads: leadsProof,
  timeline: timelineProof,
  scatter: scatterProof,
  flow: flowProof,
  grid: gridProof,
};

/** Returns how a picture of a kind of figure is read; call it only with figures of that kind. */
export const proofOf = <K extends Kind>(figure: ContentOf<K>): ProofOf<ContentOf<K>> => proofs[figure.kind];

/** Returns the points of a figure that must have their own mark. */
export const expectedMarks = <K extends Kind>(figure: ContentOf<K>): readonly KnownPoint[] =>
  proofs[figure.kind].marked(figure);
