import { useMemo } from 'react';
import { useShownAddress } from '../url/shownAddress.tsx';
import { useAfterPaint } from '../url/afterPaint.ts';
import type { Options, View } from '../url/view.ts';
import type { FigureContext } from '../figure/figureContext.ts';
import { viewContext } from '../figures/spec.ts';

/** The view that this part of the page shows: a moment behind the address, so that a click is painted first. */
export const useDeferredView = (): View => useShownAddress().view;

/**
 * The view that this part of the page shows, with options that a reader is moving: a handle moves at once, what is drawn
 * from it a moment behind it, and the address says it once it rests.
 */
export function useMovingView(options: Options): View {
  const shown = useDeferredView();
  const late = useAfterPaint(options);
  return useMemo(() => ({ ...shown, options: late }), [late, shown]);
}

interface FigureView {
  readonly context: FigureContext;
  readonly view: View;
}

/** The view that this part of the page shows as figures read it. `path` is the page that shows the figure. */
export function useFigureContext(path: string): FigureView {
  const view = useDeferredView();
  return useMemo(() => ({ view, context: viewContext(path, view) }), [path, view]);
}
