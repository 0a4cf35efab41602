import { chartThemes, type ChartTheme } from './palette.ts';

/**
 * For pictures without a background. Text is that of the light theme, to be read on white; hollow areas and
 * separators are white, since a line would be visible through an open mark.
 */
const transparent: ChartTheme = { ...chartThemes.light, name: 'transparent', paper: '#ffffff' };

/**
 * For printing without color: no two areas and no two neighbors of the ramp are similar in lightness. Shape and dash
 * distinguish them as always.
 */
const greyscale: ChartTheme = {
  name: 'greyscale',
  paper: '#ffffff',
  ink: '#111111',
  softInk: '#4d4d4d',
  grid: '#d9d9d9',
  zeroLine: '#8c8c8c',
  areas: {
    CN: { mark: '#111111', text: '#111111' },
    US: { mark: '#8f8f8f', text: '#6b6b6b' },
    other: { mark: '#555555', text: '#555555' },
  },
  ramp: ['#dedede', '#c1c1c1', '#a4a4a4', '#888888', '#6c6c6c', '#474747', '#2d2d2d'],
};

/** Themes that only files have. */
export const lookThemes = { transparent, greyscale } as const;
