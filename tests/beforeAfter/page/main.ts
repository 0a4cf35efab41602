import { exportFigure } from '../../../src/export/exportFigure.ts';
import { presetOf } from '../../../src/export/presets.ts';
import { defaultSettings } from '../../../src/export/settings.ts';
import '../../../src/theme/tokens.css';
import { base64Of } from '../../bench/page/base64.ts';
import { figureIdsOf, figureOf, listIds } from './catalog.ts';
import { figureFiles, type Extent, type FigureFiles } from './figureFiles.ts';

const settings = { ...defaultSettings, size: presetOf('card') };

/** Functions that the commands call from outside. `null`: the view leaves nothing to draw. */
const figures = {
  lists: () => listIds,
  ids: figureIdsOf,
  /** A figure of a link as a PNG in base64. */
  draw: async (link: string, id: string): Promise<string | null> => {
    const figure = await figureOf(link, id);
    if (figure === null) return null;
    return base64Of((await exportFigure({ figure, settings, origin: window.location.origin }, 'png')).blob);
  },
  /** A figure of a link as text files. */
  files: async (link: string, id: string, extent: Extent): Promise<FigureFiles | null> => {
    const figure = await figureOf(link, id);
    return figure === null ? null : figureFiles(figure, extent);
  },
};

declare global {
  interface Window {
    figures?: typeof figures;
  }
}
window.figures = figures;
