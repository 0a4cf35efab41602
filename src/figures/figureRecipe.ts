import type { QueryClient } from '@tanstack/react-query';
import type { Industry } from '../contract/codelists.ts';
import type { Figure } from '../figure/figure.ts';
import type { View } from '../url/view.ts';

/** How one figure of the dashboard is made from nothing but a view, without its page being open. */
export interface FigureRecipe {
  /** As in `data-figure`, in links and in file names. */
  readonly id: string;
  /** A name for lists and for waiting, before data are there; the figure's own title states the finding. */
  readonly title: string;
  /** The page where it stands in full: its link is this path with the view. */
  readonly path: string;
  /** The industries that it covers; 'any' where it answers to each, or to none in particular. */
  readonly industries: 'any' | readonly Industry[];
  /**
   * Asks for its documents through the client, which keeps them, and composes the figure as the page does.
   * `null` where there is nothing to show on the view's day.
   * @throws ApiError naming the document that did not come or is broken.
   */
  readonly load: (client: QueryClient, view: View) => Promise<Figure | null>;
}
