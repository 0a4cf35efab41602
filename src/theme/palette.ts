/**
 * Colors of figures. In files they are values: drawings must work outside the page. The pairs were measured for five
 * kinds of color vision and grayscale (worst ΔE 30 in light, 29 in dark).
 */
export type ThemeName = 'light' | 'dark';

export interface ChartTheme {
  readonly name: ThemeName | 'page' | 'transparent' | 'greyscale';
  readonly paper: string;
  readonly ink: string;
  readonly softInk: string;
  readonly grid: string;
  readonly zeroLine: string;
  readonly areas: Readonly<Record<'CN' | 'US' | 'other', AreaColors>>;
  /**
   * Grays of steps, stages and kinds, starting with the one closest to the background: a country's color is used only
   * for the country.
   */
  readonly ramp: readonly string[];
}

interface AreaColors {
  readonly mark: string;
  /** For labels: at least 4.5:1 against the background. */
  readonly text: string;
}

const light: ChartTheme = {
  name: 'light',
  paper: '#fbfaf7',
  ink: '#1c1b1f',
  softInk: '#5d5a62',
  grid: '#d9d9d9',
  zeroLine: '#a3a09a',
  areas: {
    CN: { mark: '#4f1a60', text: '#4f1a60' },
    US: { mark: '#c2740a', text: '#8f5203' },
    other: { mark: '#7a8089', text: '#5d626b' },
  },
  ramp: ['#dcdedb', '#bfc2bf', '#a2a6a3', '#858a87', '#696e6b', '#4b504d', '#2b2f2d'],
};

const dark: ChartTheme = {
  name: 'dark',
  paper: '#0f172a',
  ink: '#eceaf0',
  softInk: '#aeb4c2',
  grid: '#2a3550',
  zeroLine: '#5b6785',
  areas: {
    CN: { mark: '#9d46b8', text: '#d39be6' },
    US: { mark: '#f6bd60', text: '#f6bd60' },
    other: { mark: '#8b93a1', text: '#aeb4c2' },
  },
  ramp: ['#2f3a44', '#465159', '#5f6a70', '#7b868b', '#98a3a7', '#b7c0c3', '#dae0e1'],
};

export const chartThemes: Readonly<Record<ThemeName, ChartTheme>> = { light, dark };

/**
 * Colors of figures on a page: variables of its style sheet, which has the same pairs as above. A drawing made before
 * the user and the theme are known is right for all, and in print.
 */
export const pageTheme: ChartTheme = {
  name: 'page',
  paper: 'var(--color-paper)',
  ink: 'var(--color-ink)',
  softInk: 'var(--color-soft)',
  grid: 'var(--plot-grid)',
  zeroLine: 'var(--plot-zero)',
  areas: {
    CN: { mark: 'var(--plot-cn)', text: 'var(--plot-cn-text)' },
    US: { mark: 'var(--plot-us)', text: 'var(--plot-us-text)' },
    other: { mark: 'var(--plot-other)', text: 'var(--plot-other-text)' },
  },
  ramp: light.ramp.map((_, step) => `var(--plot-ramp-${String(step)})`),
};

/** Returns the color of a mark: of an area, or of a step of the ramp (`ramp-3`). */
export function areaOrRamp(tone: string, theme: ChartTheme): string {
  if (tone === 'CN' || tone === 'US' || tone === 'other') return theme.areas[tone].mark;
  if (tone === 'ink') return theme.softInk;
  return theme.ramp[Number(tone.slice(5))] ?? theme.areas.other.mark;
}
