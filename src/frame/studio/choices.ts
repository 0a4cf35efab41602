import * as v from 'valibot';
import type { ExportFormat } from '../../export/exportFigure.ts';
import { customSize, presets, type Preset, type PresetId } from '../../export/presets.ts';
import {
  defaultSettings,
  looks,
  papers,
  scales,
  titleLanguages,
  type PictureSettings,
} from '../../export/settings.ts';
import { sizeProblem } from '../../export/sizeProblem.ts';

export const formats = ['png', 'svg', 'csv', 'json'] as const satisfies readonly ExportFormat[];

const presetIds: readonly PresetId[] = presets.map((preset) => preset.id);

/** What a reader typed for a size; whether it can be drawn is said, never corrected. */
const typedSide = v.pipe(v.string(), v.maxLength(12));

/** Each choice falls back alone, so that a value of an older version loses only itself. */
export const choicesSchema = v.object({
  format: v.fallback(v.picklist(formats), 'png'),
  size: v.fallback(v.picklist([...presetIds, 'custom']), 'report'),
  width: v.fallback(typedSide, '1600'),
  height: v.fallback(typedSide, '900'),
  scale: v.fallback(v.picklist(scales), 1),
  look: v.fallback(v.picklist(looks), 'light'),
  titles: v.fallback(v.picklist(titleLanguages), 'en'),
  paper: v.fallback(v.picklist(papers), 'a4'),
});

/** What is chosen in the studio, as it is chosen; `settingsOf` makes of it what the exporter reads. */
export type Choices = v.InferOutput<typeof choicesSchema>;

export const defaultChoices: Choices = v.parse(choicesSchema, {
  format: null,
  size: null,
  width: null,
  height: null,
  scale: null,
  look: null,
  titles: null,
  paper: null,
});

/** Files of data have no size, no paper and no colour. */
export const isData = (format: ExportFormat): boolean => format === 'csv' || format === 'json';

export const hasPaper = (format: string): boolean => format === 'pdf';

const side = (typed: string): number => (/^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN);

function sizeOf({ size, width, height }: Choices): Preset {
  if (size === 'custom') return customSize(side(width), side(height));
  return presets.find((preset) => preset.id === size) ?? defaultSettings.size;
}

/** Pixels are only counted several times where the file has pixels. */
const scaleOf = ({ format, scale }: Choices) => (format === 'png' ? scale : 1);

/**
 * What the exporter is given. A choice that the format does not have is left at its default, so that a file
 * does not depend on what was chosen for another one.
 *
 * @param hasTitles Whether the figure has originals to choose from.
 */
export function settingsOf(
  choices: Choices,
  texts: Pick<PictureSettings, 'altText' | 'longText'>,
  hasTitles: boolean,
): PictureSettings {
  return {
    ...texts,
    size: sizeOf(choices),
    scale: scaleOf(choices),
    look: choices.look,
    titles: hasTitles ? choices.titles : 'en',
    paper: hasPaper(choices.format) ? choices.paper : 'a4',
  };
}

/** Why nothing can be drawn of these choices, in a sentence; `null`: it can. */
export function problemOf(choices: Choices): string | null {
  return isData(choices.format) ? null : sizeProblem(sizeOf(choices), scaleOf(choices));
}
