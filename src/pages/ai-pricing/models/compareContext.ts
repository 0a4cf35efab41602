import { createContext, useContext } from 'react';

interface Compare {
  readonly ids: readonly string[];
  readonly toggle: (id: string) => void;
}

/** Which models are compared: for the boxes in the rows, whose columns must not change with each tick. */
export const CompareContext = createContext<Compare>({ ids: [], toggle: () => undefined });

export const useCompare = (): Compare => useContext(CompareContext);
