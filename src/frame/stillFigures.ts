import { createContext } from 'react';
import type { Figure } from '../figure/figure.ts';

/** A figure as it stands in a document before any script runs. */
export interface StillFigure {
  /** Markup of its drawings, one for phones and one for wider windows. */
  readonly drawing: string;
  /** What it shows, in words. */
  readonly description: string;
}

/** Draws a figure for a document. In a browser the document has it already: what is written there stays. */
export const StillFigures = createContext<(figure: Figure) => StillFigure>(() => ({
  drawing: '',
  description: '',
}));
