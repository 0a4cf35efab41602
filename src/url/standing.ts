import { createContext } from 'react';

/**
 * Where a page in the document stands. `ahead`: out of sight, since a reader is about to go there. `left`: out of sight
 * until the one that took its place has been painted.
 */
export type Standing = 'shown' | 'ahead' | 'left';

/** Where the page stands that something is on. */
export const StandingContext = createContext<Standing>('shown');
