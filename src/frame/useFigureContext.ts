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
 * charts are drawn anew. The link is that of `path`, which may be another page than the one shown; figures
 * that only know the newest data leave the day out of it.
 */
export function useFigureContext(path: string, newestOnly = false): FigureView {
  const { view: newest } = useView();
  const view = useDeferredValue(newest);
  return useMemo(() => {
    const asOf = newestOnly ? null : view.asOf;
    const link = `${path}${formatView({ ...view, asOf })}`;
    return { view, context: { industries: view.industries, asOf, link } };
  }, [newestOnly, path, view]);
}
