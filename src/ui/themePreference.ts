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

/** Paper is white: while the browser prints, figures are light whatever the page is. */
let onPaper = false;

export function preferredTheme(): ThemeName {
  if (onPaper) return 'light';
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
  const print = (event: Event) => {
    onPaper = event.type === 'beforeprint';
    listener();
  };
  listeners.add(listener);
  const system = systemDark();
  system?.addEventListener('change', listener);
  window.addEventListener('beforeprint', print);
  window.addEventListener('afterprint', print);
  return () => {
    listeners.delete(listener);
    system?.removeEventListener('change', listener);
    window.removeEventListener('beforeprint', print);
    window.removeEventListener('afterprint', print);
  };
}

/** The theme in force: the reader's choice, or the system's. Figures need it as a value, not as a variable. */
export function useThemeName(): ThemeName {
  return useSyncExternalStore(subscribeTheme, preferredTheme, () => 'light');
}
