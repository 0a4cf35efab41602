/** Sizes in pixels of the file. `base` is the width (CSS pixels) at which text has its nominal size. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly base: number;
  /** Text size of notes, sources and link at scale 1: on a slide they leave room for what is read from a distance. */
  readonly note: number;
  /** True if a figure of many rows makes it taller to be readable; slides and cards keep their proportions. */
  readonly mayGrow: boolean;
  /** Resolution (dpi), written into the file so that a word processor uses the right size. */
  readonly dpi: number;
}

export const POINTS_AN_INCH = 72;

/** Minimum size of a readable picture's smallest text as a share of its width: 16 pixels of 1600. */
export const LEAST_OF_WIDTH = 0.01;

const NOTE = 11;

export const presets = [
  { id: 'report', label: 'Report', width: 1600, height: 900, base: 800, note: NOTE, mayGrow: true, dpi: 200 },
  { id: 'print', label: 'Print', width: 3400, height: 2400, base: 850, note: NOTE, mayGrow: true, dpi: 300 },
  { id: 'slide', label: 'Slide', width: 1920, height: 1080, base: 800, note: 8, mayGrow: false, dpi: 144 },
  { id: 'card', label: 'Card', width: 1200, height: 628, base: 720, note: NOTE, mayGrow: false, dpi: 144 },
  {
    id: 'square',
    label: 'Square',
    width: 1080,
    height: 1080,
    base: 600,
    note: NOTE,
    mayGrow: false,
    dpi: 144,
  },
] as const satisfies readonly Preset[];

/** Sheets of paper (points). */
export const papers = {
  a4: { label: 'A4', width: 595, height: 842 },
  letter: { label: 'Letter', width: 612, height: 792 },
} as const;
export type Paper = keyof typeof papers;

export type PresetId = (typeof presets)[number]['id'];

export function presetOf(id: PresetId): Preset {
  return presets.find((preset) => preset.id === id) ?? presets[0];
}

/** Default resolution of a custom size. */
const CUSTOM_DPI = 144;

/** Approximate area of a report (CSS pixels), which has ample room for a title, a plot and a footer. */
const EASY_AREA = 360_000;

/** Returns at most the file's own width, so that text on a small picture starts at the nominal size. */
function customBase(width: number, height: number): number {
  const easy = Math.sqrt((EASY_AREA * width) / height);
  return Math.round(Math.min(width, Math.max(480, easy)));
}

/**
 * Returns a custom size (pixels of the file). `sizeProblem` checks if it can be drawn, so that a dialog can hold the
 * typed value.
 *
 * @param dpi resolution, for its size on paper.
 */
export function customSize(width: number, height: number, dpi: number = CUSTOM_DPI): Preset {
  const id = `custom-${String(width)}x${String(height)}`;
  const base = customBase(width, height);
  return { id, label: 'Custom', width, height, base, note: NOTE, mayGrow: false, dpi };
}

/** Returns the name of a size in file names: `report`, `custom-800x600`, and `report-2x` for twice the pixels. */
export function sizeName({ id }: Preset, scale: number): string {
  return scale === 1 ? id : `${id}-${String(scale)}x`;
}
