import type { QueryClient } from '@tanstack/react-query';
import type { FigureSpec } from '../../figures/spec.ts';
import { addressOf } from '../../url/pathView.ts';
import type { View } from '../../url/view.ts';
import { loadFigure } from '../loadFigure.ts';
import type { TrayItem } from './trayItems.ts';

/** Figures that were chosen together for a report. */
interface Chosen {
  readonly items: readonly TrayItem[];
  /** Names of figures for which the view leaves nothing to draw. */
  readonly empty: readonly string[];
}

/** Continues in a new task, so that input and paint come first. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Returns figures chosen by their id, each on its own page and in one view, with its title. If its documents cannot
 * be loaded now, it has its name: they may load when the report is made.
 */
export async function chosenFrom(
  specs: readonly FigureSpec[],
  view: View,
  client: QueryClient,
  path: string | null = null,
): Promise<Chosen> {
  // A picture has neither a table nor an open card.
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
