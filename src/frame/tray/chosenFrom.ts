import type { FigureSpec } from '../../figures/spec.ts';
import { addressOf } from '../../url/pathView.ts';
import type { View } from '../../url/view.ts';
import type { TrayItem } from './trayItems.ts';

/** Figures as they are chosen, each on its own page and in one view. */
export function chosenFrom(
  specs: readonly FigureSpec[],
  view: View,
  path: string | null = null,
): readonly TrayItem[] {
  // Neither a table nor an open card is part of a picture.
  const shown = { ...view, table: false, number: null };
  return specs.map((spec) => ({
    figureId: spec.id,
    link: addressOf(path ?? spec.home, shown),
    title: spec.name,
  }));
}
