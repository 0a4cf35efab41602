import type { ThemeName } from '../theme/palette.ts';
import { useSyncExternalStore } from 'react';

const KEY = 'theme';
const listeners = new Set<() => void>();

/** Storage may be blocked (private windows, embedded pages): then the choice lasts for this page only. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

const systemDark = (): MediaQueryList | null =>
  typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;

export function preferredTheme(): ThemeName {
  const choice = document.documentElement.dataset['theme'];
  if (choice === 'light' || choice === 'dark') return choice;
  return systemDark()?.matches === true ? 'dark' : 'light';
}

/** Applies the stored theme; call it before the first paint of the app. */
export function restoreTheme(): void {
  const choice = stored();
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset['theme'] = choice;
}

export function chooseTheme(theme: ThemeName): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Applied, but not stored.
  }
  for (const listener of listeners) listener();
}

export function subscribeTheme(listener: () => void): () => void {
  listeners.add(listener);
  const system = systemDark();
  system?.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system?.removeEventListener('change', listener);
  };
}

/** Returns the current theme: the user's choice, or else the system's. */
export function useThemeName(): ThemeName {
  return useSyncExternalStore(subscribeTheme, preferredTheme, () => 'light');
}
