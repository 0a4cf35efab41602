import { createContext } from 'react';
import type { Figure } from '../figure/figure.ts';

/** Prerendered parts of figures. */
export interface StillFigures {
  /** Returns the markup of a figure's drawings: for phones, for half of a wide window, and for its full width. */
  readonly drawing: (figure: Figure) => string;
  readonly description: (figure: Figure) => string;
}

/** Renders figures at build time. In a browser both are empty, and the prerendered HTML stays. */
export const StillContext = createContext<StillFigures>({ drawing: () => '', description: () => '' });
