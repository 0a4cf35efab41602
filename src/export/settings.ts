import { plainCodes, type Code } from '../contract/codeList.ts';
import type { Figure } from '../figure/figure.ts';
import { presets, type Preset } from './presets.ts';

export const ExportFormat = plainCodes(['png', 'svg', 'pdf', 'pptx', 'csv', 'xlsx', 'json']);
export type ExportFormat = Code<typeof ExportFormat>;

/** Options that a file format has. */
export interface FormatTraits {
  /** True for a data file, which has no size and no color. */
  readonly isData: boolean;
  /** False for a presentation: its slides are independent of the shape selected for pictures. */
  readonly hasSize: boolean;
  /** True if the file has pixels, so that a scale applies. */
  readonly hasScale: boolean;
}

const data: FormatTraits = { isData: true, hasSize: false, hasScale: false };
const drawing: FormatTraits = { ...data, isData: false, hasSize: true };

export const formatTraits: Readonly<Record<ExportFormat, FormatTraits>> = {
  png: { ...drawing, hasScale: true },
  svg: drawing,
  pdf: drawing,
  pptx: { ...drawing, hasSize: false },
  csv: data,
  xlsx: data,
  json: data,
};

/** Background of a picture. Grayscale keeps every difference in print without color. */
export const looks = ['light', 'dark', 'transparent', 'greyscale'] as const;
export type Look = (typeof looks)[number];

/** Language of titles and labels, if the records have an original. */
export const titleLanguages = ['en', 'zh', 'both'] as const;
export type TitleLanguage = (typeof titleLanguages)[number];

/** Rows of a figure with many: all, or as many as the size holds in readable letters. */
export const rowChoices = ['all', 'short'] as const;
export type RowChoice = (typeof rowChoices)[number];

/** Pixel multiples of the size; the size on paper is unchanged. */
export const scales = [1, 2, 3, 4] as const;
export type PictureScale = (typeof scales)[number];

/** User's settings for a picture. All are in the file, none in the URL. */
export interface PictureSettings {
  readonly size: Preset;
  readonly scale: PictureScale;
  readonly look: Look;
  readonly titles: TitleLanguage;
  readonly rows: RowChoice;
  /** User's own alternative text; `null` for the generated one. */
  readonly altText: string | null;
  /** User's own long description; `null` for the generated one. */
  readonly longText: string | null;
}

/** Default settings of a picture, whatever the page shows. */
export const defaultSettings: PictureSettings = {
  size: presets[0],
  scale: 1,
  look: 'light',
  titles: 'en',
  rows: 'all',
  altText: null,
  longText: null,
};

/** Input for a file. */
export interface ExportJob {
  readonly figure: Figure;
  readonly settings: PictureSettings;
  /** Origin of the site, for the link in the file. */
  readonly origin: string;
}
