import { createContext } from 'react';

/** Hears, where a page is rendered for its document, of those that it is taken over without; a browser tells nobody. */
export const LateDocumentsContext = createContext<(path: string) => void>(() => undefined);
