import { useDeferredValue, useMemo } from 'react';
import { useView } from '../url/useView.ts';
import type { View } from '../url/view.ts';
import type { FigureContext } from '../figure/figureContext.ts';
import { viewContext } from '../figures/spec.ts';

/** The view a moment behind the address, so that a click on a filter is painted before figures are drawn. */
export const useDeferredView = (): View => useDeferredValue(useView().view);

interface FigureView {
  readonly context: FigureContext;
  readonly view: View;
}

/**
 * The view as figures read it: a moment behind the address, so that a click on a filter is painted before
 * charts are drawn again. `path` is the page that shows the figure.
 */
export function useFigureContext(path: string): FigureView {
  const { view: newest } = useView();
  const view = useDeferredValue(newest);
  return useMemo(() => ({ view, context: viewContext(path, view) }), [path, view]);
}
