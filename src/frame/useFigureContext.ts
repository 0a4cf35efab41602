import { useDeferredValue, useMemo } from 'react';
import type { FigureContext } from '../figure/figureContext.ts';
import { useView } from '../url/useView.ts';
import { formatView, type ViewParams } from '../url/viewParams.ts';

interface FigureView {
  readonly context: FigureContext;
  readonly view: ViewParams;
}

/**
 * The view as figures read it: a moment behind the address, so that a click on a filter is painted before
 * charts are drawn anew. The link is that of `path`, which may be another page than the one shown, and
 * names no number, even where one is open.
 */
export function useFigureContext(path: string): FigureView {
  const { view: newest } = useView();
  const view = useDeferredValue(newest);
  return useMemo(() => {
    const link = `${path}${formatView({ ...view, number: null })}`;
    return { view, context: { industries: view.industries, asOf: view.asOf, link } };
  }, [path, view]);
}
