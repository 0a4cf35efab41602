import { createContext } from 'react';

/**
 * Newest date of the dataset, `YYYY-MM-DD`, against which the date in a link is checked; `null` until it is known. It
 * is part of a document that this layer does not load: the app provides it.
 */
export const NewestDay = createContext<string | null>(null);
