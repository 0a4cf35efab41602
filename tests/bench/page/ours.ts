import { presetOf, type PresetId } from '../../../src/export/presets.ts';
import {
  defaultSettings,
  type Look,
  type PictureSettings,
  type TitleLanguage,
} from '../../../src/export/settings.ts';
import type { Figure } from '../../../src/figure/figure.ts';

/** Settings for our exporter beyond its defaults. */
export interface Ask {
  readonly preset?: PresetId;
  readonly look?: Look;
  readonly titles?: TitleLanguage;
}

const settingsOf = ({ preset = 'report', look = 'light', titles = 'en' }: Ask): PictureSettings => ({
  ...defaultSettings,
  size: presetOf(preset),
  look,
  titles,
});

/** A figure as a PNG, the exporter loaded as the dialog loads it. */
export async function makeOurs(figure: Figure, ask: Ask): Promise<Blob> {
  const { exportFigure } = await import('../../../src/export/exportFigure.ts');
  return (await exportFigure({ figure, settings: settingsOf(ask), origin: window.location.origin }, 'png'))
    .blob;
}

/** A figure as the text of an SVG file. */
export async function ourSvg(figure: Figure, ask: Ask): Promise<string> {
  const { exportFigure } = await import('../../../src/export/exportFigure.ts');
  return (
    await exportFigure({ figure, settings: settingsOf(ask), origin: window.location.origin }, 'svg')
  ).blob.text();
}
