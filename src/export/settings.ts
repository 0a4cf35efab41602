import { plainCodes, type Code } from '../contract/codeList.ts';
import type { Figure } from '../figure/figure.ts';
import { presets, type Preset } from './presets.ts';

export const ExportFormat = plainCodes(['png', 'svg', 'pdf', 'pptx', 'csv', 'json']);
export type ExportFormat = Code<typeof ExportFormat>;

/** What a reader can choose of a file. */
export interface FormatTraits {
  /** A file of data has no size and no color. */
  readonly isData: boolean;
  /** A presentation has slides, whatever shape is chosen for pictures. */
  readonly hasSize: boolean;
  /** Pixels are only counted several times where the file has pixels. */
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
  json: data,
};

/** What the paper under a picture is. Greyscale keeps every difference when it is printed without color. */
export const looks = ['light', 'dark', 'transparent', 'greyscale'] as const;
export type Look = (typeof looks)[number];

/** Whose words titles and labels are set in, where the records hold an original. */
export const titleLanguages = ['en', 'zh', 'both'] as const;
export type TitleLanguage = (typeof titleLanguages)[number];

/** How often the pixels of the size are taken; the size on paper stays. */
export const scales = [1, 2, 3, 4] as const;
export type PictureScale = (typeof scales)[number];

/** What a reader chooses for a picture. All of it is in the file, none of it in the address. */
export interface PictureSettings {
  readonly size: Preset;
  readonly scale: PictureScale;
  readonly look: Look;
  readonly titles: TitleLanguage;
  /** The reader's own words for those who cannot see the picture; `null`: those made from the data. */
  readonly altText: string | null;
  /** The reader's own long description; `null`: the one made from the data. */
  readonly longText: string | null;
}

/** What a picture is made with until a reader chooses otherwise, whatever the page shows. */
export const defaultSettings: PictureSettings = {
  size: presets[0],
  scale: 1,
  look: 'light',
  titles: 'en',
  altText: null,
  longText: null,
};

/** What a file is made of. */
export interface ExportJob {
  readonly figure: Figure;
  readonly settings: PictureSettings;
  /** Where the site stands, for the link inside the file. */
  readonly origin: string;
}
