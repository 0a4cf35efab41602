import type { QueryClient } from '@tanstack/react-query';
import { industriesDocument } from '../../contract/catalogue.ts';
import { documentQuery } from '../../queries/documentQuery.ts';
import type { PackItem } from '../../export/pack/pack.ts';
import { specOf } from '../../figures/catalogue.ts';
import type { FigureSpec } from '../../figures/spec.ts';
import type { TrayItem } from '../../frame/tray/trayItems.ts';
import { formatView, parseView, type View } from '../../url/view.ts';
import { loadFigure } from '../loadFigure.ts';

/** How a chosen figure is made when its turn comes: from its link alone, whatever page is open. */
export function packItem({ figureId, link }: TrayItem, client: QueryClient): PackItem {
  return {
    figureId,
    link,
    load: async () => {
      const spec = await specOf(figureId, link);
      if (spec === null) throw new Error('This site no longer has a figure of this name on that page.');
      const { datasetDate } = await client.query(documentQuery(industriesDocument));
      return loadFigure(spec, client, parseView(link.split('?')[1] ?? '', datasetDate).view);
    },
  };
}

/** Figures as they are chosen, each on its own page and in one view. */
export function chosenFrom(
  specs: readonly FigureSpec[],
  view: View,
  path: string | null = null,
): readonly TrayItem[] {
  // Neither a table nor an open card is part of a picture.
  const search = formatView({ ...view, table: false, number: null });
  return specs.map((spec) => ({
    figureId: spec.id,
    link: `${path ?? spec.home}${search}`,
    title: spec.name,
  }));
}
