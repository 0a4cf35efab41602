/** Sizes in pixels of the file. `base` is the width, in CSS pixels, at which text has its nominal size. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly base: number;
  /** Size of notes, sources and link where `base` is 1 to 1: on a slide they leave room for what is read from afar. */
  readonly note: number;
  /** Whether a figure of many rows makes it taller, so that it can be read; slides and cards have a shape to keep. */
  readonly mayGrow: boolean;
  /** Dots an inch, written into the file so that a word processor sets the right size. */
  readonly dpi: number;
}

/** So much of a picture's width its smallest text has at least where it can be read: 16 pixels of 1600. */
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

export type PresetId = (typeof presets)[number]['id'];

export function presetOf(id: PresetId): Preset {
  return presets.find((preset) => preset.id === id) ?? presets[0];
}

/** What a custom size has until its reader says otherwise. */
const CUSTOM_DPI = 144;

/** About the area of a report in CSS pixels: in it a title, a plot and a footer are at ease. */
const EASY_AREA = 360_000;

/** At most the file's own width, so that text on a small picture starts at one pixel a pixel. */
function customBase(width: number, height: number): number {
  const easy = Math.sqrt((EASY_AREA * width) / height);
  return Math.round(Math.min(width, Math.max(480, easy)));
}

/**
 * A size of the reader's own, in pixels of the file. Whether it can be drawn is for `sizeProblem` to say, so
 * that a dialog can hold what was typed.
 *
 * @param dpi Dots an inch, for its size on paper.
 */
export function customSize(width: number, height: number, dpi: number = CUSTOM_DPI): Preset {
  const id = `custom-${String(width)}x${String(height)}`;
  const base = customBase(width, height);
  return { id, label: 'Custom', width, height, base, note: NOTE, mayGrow: false, dpi };
}

/** How a size is called in the name of a file: `report`, `custom-800x600`, and `report-2x` for twice the pixels. */
export function sizeName({ id }: Preset, scale: number): string {
  return scale === 1 ? id : `${id}-${String(scale)}x`;
}
