import type { QueryClient } from '@tanstack/react-query';
import type { FigureSpec } from '../../figures/spec.ts';
import { addressOf } from '../../url/pathView.ts';
import type { View } from '../../url/view.ts';
import { loadFigure } from '../loadFigure.ts';
import type { TrayItem } from './trayItems.ts';

/** What a report is given of the figures that were chosen at once. */
interface Chosen {
  readonly items: readonly TrayItem[];
  /** Names of figures of which the view leaves nothing to draw. */
  readonly empty: readonly string[];
}

/** A task of its own, so that input and paint come in between. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Figures as they are chosen, each on its own page and in one view, by what they find. One whose documents cannot be had
 * now is chosen by its name: they may be there when the report is made.
 */
export async function chosenFrom(
  specs: readonly FigureSpec[],
  view: View,
  client: QueryClient,
  path: string | null = null,
): Promise<Chosen> {
  // Neither a table nor an open card is part of a picture.
  const shown = { ...view, table: false, number: null };
  const items: TrayItem[] = [];
  const empty: string[] = [];
  for (const spec of specs) {
    await nextTask();
    const title = await loadFigure(spec, client, shown).then(
      (figure) => figure?.title ?? null,
      () => spec.name,
    );
    if (title === null) empty.push(spec.name);
    else items.push({ figureId: spec.id, link: addressOf(path ?? spec.home, shown), title });
  }
  return { items, empty };
}
