import { createQueryClient } from '../../../src/app/createQueryClient.ts';
import { recipesOfPage } from '../../../src/app/figureRegistry.ts';
import { exportFigure } from '../../../src/export/exportFigure.ts';
import { presetOf } from '../../../src/export/presets.ts';
import { defaultSettings } from '../../../src/export/settings.ts';
import { parseView } from '../../../src/url/viewParams.ts';
import '../../../src/theme/tokens.css';
import { base64Of } from '../../bench/page/base64.ts';

const settings = { ...defaultSettings, size: presetOf('card') };
const client = createQueryClient();

const viewOf = (link: string) => parseView(link.split('?')[1] ?? '').view;
const recipesOf = (link: string) => recipesOfPage(link.replace(/\?.*$/, ''), viewOf(link).board);

/** What the drawing command calls from outside. */
const pictures = {
  /** The ids of the figures that a link shows. */
  ids: async (link: string): Promise<string[]> => (await recipesOf(link)).map(({ id }) => id),
  /**
   * One figure of a link as a PNG by the export that readers use. The dataset version is left out: it stands in
   * every footer, and a picture would count as changed for it alone. `null`: the view leaves nothing to draw.
   */
  draw: async (link: string, id: string): Promise<string | null> => {
    const recipe = (await recipesOf(link)).find((one) => one.id === id);
    const figure = (await recipe?.load(client, viewOf(link))) ?? null;
    if (figure === null) return null;
    const plain = { ...figure, datasetVersion: 'any' };
    return base64Of((await exportFigure(plain, 'png', settings, window.location.origin)).blob);
  },
};

export type Pictures = typeof pictures;
declare global {
  interface Window {
    pictures?: Pictures;
  }
}
window.pictures = pictures;
