import type { Figure } from '../../figure/figure.ts';
import { addItems, readTray, writeTray, type TrayItem } from './trayItems.ts';
import { TRAY_KEY, traySignal } from './traySignal.ts';
import { useSyncExternalStore } from 'react';

interface TrayState {
  readonly items: readonly TrayItem[];
  /** What was dropped or could not be stored, as a sentence. */
  readonly notice: string | null;
  /** What the last addition came to. */
  readonly said: string | null;
}

const listeners = new Set<() => void>();
let state: TrayState | null = null;

/** Storage may be refused: then the tray lasts as long as the page. */
function stored(): string | null {
  try {
    return localStorage.getItem(TRAY_KEY);
  } catch {
    return null;
  }
}

function set(next: TrayState): void {
  state = next;
  for (const listener of listeners) listener();
}

function store(items: readonly TrayItem[]): string | null {
  try {
    if (items.length === 0) localStorage.removeItem(TRAY_KEY);
    else localStorage.setItem(TRAY_KEY, writeTray(items));
    return null;
  } catch {
    return 'This browser does not let the page keep the report: it lasts until the page is closed.';
  }
}

export function trayState(): TrayState {
  state ??= { ...readTray(stored()), said: null };
  return state;
}

/** Another tab changed the tray; what it says there is said there. */
function follow(event: StorageEvent): void {
  // `null`: everything was cleared.
  if (event.key === TRAY_KEY || event.key === null) set({ ...readTray(stored()), said: null });
}

export function subscribeTray(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', follow);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', follow);
  };
}

/** A figure as it is chosen, in the view in which it is on the page. */
export const trayItemOf = ({ id, link, title }: Figure): TrayItem => ({ figureId: id, link, title });

/** Replaces the list: with items moved, or fewer of them. */
export function setTray(items: readonly TrayItem[]): void {
  set({ items, notice: store(items), said: null });
}

/**
 * Adds figures and returns what became of them, in words.
 *
 * @param empty names of those that were chosen too, and of which there is nothing to draw.
 */
export function addToTray(more: readonly TrayItem[], empty: readonly string[] = []): string {
  // Another tab may have changed it while nobody listened here.
  if (listeners.size === 0) state = null;
  const { items, said: added } = addItems(trayState().items, more);
  const said = empty.length === 0 ? added : `${added} No data to draw: ${empty.join(', ')}.`;
  set({ items, notice: store(items), said });
  traySignal.dispatchEvent(new Event('changed'));
  return said;
}

/** The figures chosen for a report, the same in every tab. */
export const useTray = (): TrayState => useSyncExternalStore(subscribeTray, trayState);
