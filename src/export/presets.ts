/** Sizes in pixels of the file. `base` is the width, in CSS pixels, at which text has its nominal size. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly base: number;
  /** Dots an inch, written into the file so that a word processor sets the right size. */
  readonly dpi: number;
}

export const presets = [
  { id: 'report', label: 'Report', width: 1600, height: 900, base: 800, dpi: 200 },
  { id: 'slide', label: 'Slide', width: 1920, height: 1080, base: 800, dpi: 144 },
  { id: 'print', label: 'Print', width: 3400, height: 2400, base: 850, dpi: 300 },
] as const satisfies readonly Preset[];

export type PresetId = (typeof presets)[number]['id'];

export function presetOf(id: PresetId): Preset {
  return presets.find((preset) => preset.id === id) ?? presets[0];
}
