import { createContext } from 'react';
import type { Figure } from '../figure/figure.ts';

/** What stands of figures in a document before any script runs. */
export interface StillFigures {
  /** Markup of the drawings of a figure: for phones, for half of a wide window, for the whole of it. */
  readonly drawing: (figure: Figure) => string;
  /** What a figure shows, in words. */
  readonly description: (figure: Figure) => string;
}

/** Draws figures for a document. In a browser the document has them already: what is written there stays. */
export const StillContext = createContext<StillFigures>({ drawing: () => '', description: () => '' });
