import { createContext } from 'react';

/**
 * The dataset's day, `YYYY-MM-DD`, against which the day of a link is held; `null` until it is known. It comes
 * with a document, which this layer does not ask for: the app puts it in.
 */
export const NewestDay = createContext<string | null>(null);
