import { useSyncExternalStore } from 'react';
import type { ThemeName } from '../theme/palette.ts';
import { preferredTheme, subscribeTheme } from './themePreference.ts';

/** The theme in force: the reader's choice, or the system's. Figures need it as a value, not as a variable. */
export function useThemeName(): ThemeName {
  return useSyncExternalStore(subscribeTheme, preferredTheme, () => 'light');
}
