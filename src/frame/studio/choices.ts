import * as v from 'valibot';
import { customSize, presetOf, presets, type Preset, type PresetId } from '../../export/presets.ts';
import {
  ExportFormat,
  formatTraits,
  defaultSettings,
  looks,
  rowChoices,
  scales,
  titleLanguages,
  type Look,
  type PictureSettings,
  type RowChoice,
  type PictureScale,
  type TitleLanguage,
} from '../../export/settings.ts';
import { sizeProblem } from '../../export/sizeProblem.ts';

const presetIds: readonly PresetId[] = presets.map((preset) => preset.id);

/** Choices in the studio as entered; `settingsOf` turns them into settings of the exporter. */
export interface Choices {
  readonly format: ExportFormat;
  readonly size: PresetId | 'custom';
  /** The typed size; an invalid one is reported, never corrected. */
  readonly width: string;
  readonly height: string;
  readonly scale: PictureScale;
  readonly look: Look;
  readonly titles: TitleLanguage;
  readonly rows: RowChoice;
}

export const defaultChoices: Choices = {
  format: 'png',
  size: 'report',
  width: '1600',
  height: '900',
  scale: 1,
  look: 'light',
  titles: 'en',
  rows: 'all',
};

const typedSide = v.pipe(v.string(), v.regex(/^.{0,6}$/));

const fields = {
  format: ExportFormat.schema,
  size: v.picklist([...presetIds, 'custom']),
  width: typedSide,
  height: typedSide,
  scale: v.picklist(scales),
  look: v.picklist(looks),
  titles: v.picklist(titleLanguages),
  rows: v.picklist(rowChoices),
};

/** Parses stored choices. Each has its own fallback, so that an outdated value resets only itself. */
export function storedChoices(stored: unknown): Choices {
  const record = typeof stored === 'object' && stored !== null ? stored : {};
  const read = <K extends keyof Choices>(
    key: K,
    schema: v.GenericSchema<unknown, Choices[K]>,
  ): Choices[K] => {
    const field = v.safeParse(schema, Reflect.get(record, key));
    return field.success ? field.output : defaultChoices[key];
  };
  return {
    format: read('format', fields.format),
    size: read('size', fields.size),
    width: read('width', fields.width),
    height: read('height', fields.height),
    scale: read('scale', fields.scale),
    look: read('look', fields.look),
    titles: read('titles', fields.titles),
    rows: read('rows', fields.rows),
  };
}

const side = (typed: string): number => (/^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN);

function sizeOf({ format, size, width, height }: Choices): Preset {
  if (!formatTraits[format].hasSize) return presetOf('slide');
  if (size === 'custom') return customSize(side(width), side(height));
  return presets.find((preset) => preset.id === size) ?? defaultSettings.size;
}

const scaleOf = ({ format, scale }: Choices) => (formatTraits[format].hasScale ? scale : 1);

/** Choices that only some figures have. */
export interface FigureTraits {
  /** True if the figure has original titles to choose. */
  readonly hasTitles: boolean;
  /** True if it has so many rows that some may be left out. */
  readonly hasManyRows: boolean;
}

/**
 * Returns the settings for the exporter. A choice that the format lacks keeps its default, so that a file does not
 * depend on choices for another one.
 */
export function settingsOf(
  choices: Choices,
  texts: Pick<PictureSettings, 'altText' | 'longText'>,
  { hasTitles, hasManyRows }: FigureTraits,
): PictureSettings {
  return {
    ...texts,
    size: sizeOf(choices),
    scale: scaleOf(choices),
    look: choices.look,
    titles: hasTitles ? choices.titles : 'en',
    rows: hasManyRows ? choices.rows : 'all',
  };
}

/** Returns the reason why nothing can be drawn, as a sentence; `null` if it can. */
export function problemOf(choices: Choices): string | null {
  return formatTraits[choices.format].isData ? null : sizeProblem(sizeOf(choices), scaleOf(choices));
}
