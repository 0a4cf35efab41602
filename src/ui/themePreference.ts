import type { ThemeName } from '../theme/palette.ts';
import { useSyncExternalStore } from 'react';

const KEY = 'theme';
const listeners = new Set<() => void>();

/** Storage may be refused (private windows, embedded pages): then the choice holds for this page only. */
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

/** Puts the remembered choice on the page; to be called before the first paint of the app. */
export function restoreTheme(): void {
  const choice = stored();
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset['theme'] = choice;
}

export function chooseTheme(theme: ThemeName): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Not remembered, but in force.
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

/** The theme in force: the reader's choice, or the system's. */
export function useThemeName(): ThemeName {
  return useSyncExternalStore(subscribeTheme, preferredTheme, () => 'light');
}
