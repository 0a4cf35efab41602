import type { Figure } from '../../figure/figure.ts';
import { addItems, readTray, writeTray, type TrayItem } from './trayItems.ts';
import { TRAY_KEY, traySignal } from './traySignal.ts';
import { useSyncExternalStore } from 'react';

interface TrayState {
  readonly items: readonly TrayItem[];
  /** A sentence on what was dropped or could not be stored. */
  readonly notice: string | null;
  /** Outcome of the last addition. */
  readonly said: string | null;
}

const listeners = new Set<() => void>();
let state: TrayState | null = null;

/** Storage may be blocked: then the tray lasts as long as the page. */
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

/** Another tab changed the tray; messages about that are shown there. */
function follow(event: StorageEvent): void {
  // `null` if all storage was cleared.
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

/** Returns a figure for the tray, in the view that the page shows. */
export const trayItemOf = ({ id, link, title }: Figure): TrayItem => ({ figureId: id, link, title });

/** Replaces the list, after items were moved or removed. */
export function setTray(items: readonly TrayItem[]): void {
  set({ items, notice: store(items), said: null });
}

/**
 * Adds figures and returns the outcome as a sentence.
 *
 * @param empty names of chosen figures for which there is nothing to draw.
 */
export function addToTray(more: readonly TrayItem[], empty: readonly string[] = []): string {
  // Without a listener here, another tab may have changed the tray.
  if (listeners.size === 0) state = null;
  const { items, said: added } = addItems(trayState().items, more);
  const said = empty.length === 0 ? added : `${added} No data to draw: ${empty.join(', ')}.`;
  set({ items, notice: store(items), said });
  traySignal.dispatchEvent(new Event('changed'));
  return said;
}

/** Returns the figures chosen for a report, which are the same in every tab. */
export const useTray = (): TrayState => useSyncExternalStore(subscribeTray, trayState);
