// The one file here that knows the catalog: which figures a link shows, and how one is made.
import { createQueryClient } from '../../../src/app/createQueryClient.ts';
import { loadFigure } from '../../../src/frame/loadFigure.ts';
import type { Figure } from '../../../src/figure/figure.ts';
import { specsOfPage } from '../../../src/figures/catalog.ts';
import { boardLists } from '../../../src/figures/leaderboards/boardLists.ts';
import { parseLink } from '../../../src/url/pathView.ts';

/** In the form of a version, since files are dated by it. */
const VERSION = '2000.01.01.1';

const client = createQueryClient();

const viewOf = (link: string) => parseLink(link).view;
const specsOf = (link: string) => specsOfPage(link.replace(/\?.*$/, ''));

/** The ids of the figures that a link shows, in the order of its page. */
export const figureIdsOf = async (link: string): Promise<string[]> =>
  (await specsOf(link)).map(({ id }) => id);

/**
 * One figure of a link; `null` where its view leaves nothing to draw. The dataset version is left out: it is in
 * every footer, and every figure would count as changed for it alone.
 */
export async function figureOf(link: string, id: string): Promise<Figure | null> {
  const spec = (await specsOf(link)).find((one) => one.id === id);
  const figure = spec === undefined ? null : await loadFigure(spec, client, viewOf(link));
  return figure === null ? null : { ...figure, datasetVersion: VERSION };
}

/** The ids of the lists that are chosen like boards and are none. */
export const listIds: readonly string[] = boardLists.map(({ id }) => id);
