import type { Industry } from '../contract/codelists.ts';
import type { FigureContext } from '../figure/figureContext.ts';
import { formatView, type View } from '../url/view.ts';

/** The industries that a figure is about, whatever is chosen; 'any' where it follows the filter. */
export type Covers = 'any' | readonly Industry[];

/**
 * What figures read of a view. The chosen industries are none to a figure that does not follow them. The link is that of `path` and names no number, even where one is open:
 * a figure is the same whichever of its cards is.
 */
export function viewContext(path: string, view: View, covers: Covers = 'any'): FigureContext {
  // A sentence that is being checked on the page changes no figure, and would be printed under each.
  const options = Object.fromEntries(Object.entries(view.options).filter(([key]) => key !== 'claim'));
  return {
    industries: covers === 'any' ? view.industries : [],
    asOf: view.asOf,
    link: `${path}${formatView({ ...view, options, number: null })}`,
  };
}
