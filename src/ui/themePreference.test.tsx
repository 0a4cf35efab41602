import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseTheme, preferredTheme, restoreTheme, subscribeTheme } from './themePreference.ts';

/** Imitates a system that prefers dark or light, and can change. */
function stubSystem(dark: boolean) {
  const listeners = new Set<() => void>();
  const media = {
    matches: dark,
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  };
  vi.stubGlobal('matchMedia', () => media);
  return { listeners, turn: () => listeners.forEach((listener) => listener()) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('preferredTheme', () => {
  it('is the system’s as long as the reader chose none', () => {
    stubSystem(true);
    expect(preferredTheme()).toBe('dark');
    stubSystem(false);
    expect(preferredTheme()).toBe('light');
  });

  it('is the reader’s choice against the system’s', () => {
    stubSystem(true);
    chooseTheme('light');
    expect(preferredTheme()).toBe('light');
  });

  it('is remembered for the next visit', () => {
    stubSystem(false);
    chooseTheme('dark');
    delete document.documentElement.dataset['theme'];
    expect(preferredTheme()).toBe('light');
    restoreTheme();
    expect(preferredTheme()).toBe('dark');
  });

  it('takes nothing else from the storage', () => {
    stubSystem(false);
    localStorage.setItem('theme', 'sepia');
    restoreTheme();
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('holds for this page where the storage is refused', () => {
    stubSystem(false);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    chooseTheme('dark');
    expect(preferredTheme()).toBe('dark');
    expect(restoreTheme).not.toThrow();
  });
});

describe('subscribeTheme', () => {
  it('tells of the reader’s choice and of the system’s change, until it is let go', () => {
    const system = stubSystem(false);
    const listener = vi.fn();
    const stop = subscribeTheme(listener);
    chooseTheme('dark');
    system.turn();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    chooseTheme('light');
    expect(listener).toHaveBeenCalledTimes(2);
    expect(system.listeners.size).toBe(0);
  });
});
