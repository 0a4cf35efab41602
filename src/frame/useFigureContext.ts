import { useMemo } from 'react';
import type { FigureContext } from '../figure/figureContext.ts';
import { viewContext } from '../figures/spec.ts';
import { useShownView } from '../paint/shownAddress.tsx';
import type { View } from '../url/view.ts';

interface FigureView {
  readonly context: FigureContext;
  readonly view: View;
}

/** Returns the view of this section as figures read it. `path` is the page that shows the figure. */
export function useFigureContext(path: string): FigureView {
  const view = useShownView();
  return useMemo(() => ({ view, context: viewContext(path, view) }), [path, view]);
}
