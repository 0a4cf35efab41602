import { createContext } from 'react';

/** Collects, while prerendering, the documents that are not needed for hydration; does nothing in a browser. */
export const LateDocumentsContext = createContext<(path: string) => void>(() => undefined);
