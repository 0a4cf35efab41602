import { lookThemes } from '../../theme/lookThemes.ts';
import { chartThemes, type ChartTheme } from '../../theme/palette.ts';
import type { Look } from '../settings.ts';

const themes: Readonly<Record<Look, ChartTheme>> = {
  light: chartThemes.light,
  dark: chartThemes.dark,
  transparent: lookThemes.transparent,
  greyscale: lookThemes.greyscale,
};

/** Returns the colors of a picture's look. */
export const themeOfLook = (look: Look): ChartTheme => themes[look];
