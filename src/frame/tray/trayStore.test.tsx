import { afterEach, describe, expect, it, vi } from 'vitest';
import { TRAY_KEY, traySignal } from './traySignal.ts';
import { addToTray, setTray, subscribeTray, trayState } from './trayStore.ts';
import { writeTray, type TrayItem } from './trayItems.ts';

const item = (id: string): TrayItem => ({ figureId: id, link: '/leaderboards', title: `Title of ${id}` });
const ids = () => trayState().items.map(({ figureId }) => figureId);

/** Sends the event by which a browser informs other tabs. */
const otherTab = (text: string | null) => {
  if (text === null) localStorage.removeItem(TRAY_KEY);
  else localStorage.setItem(TRAY_KEY, text);
  window.dispatchEvent(new StorageEvent('storage', { key: TRAY_KEY, newValue: text }));
};

afterEach(() => {
  vi.restoreAllMocks();
  setTray([]);
});

describe('trayStore', () => {
  it('stores what is added, tells who listens, and wakes the app', () => {
    const [listener, woken] = [vi.fn(), vi.fn()];
    traySignal.addEventListener('changed', woken, { once: true });
    const leave = subscribeTray(listener);
    expect(addToTray([item('a')])).toBe('Added 1 figure to the report. It holds 1 figure.');
    leave();
    expect(localStorage.getItem(TRAY_KEY)).toBe(writeTray([item('a')]));
    expect([listener.mock.calls.length, woken.mock.calls.length]).toEqual([1, 1]);
  });

  it('leaves nothing in storage when it is empty', () => {
    addToTray([item('a')]);
    setTray([]);
    expect(localStorage.getItem(TRAY_KEY)).toBeNull();
  });

  it('follows other tabs, and drops what is foreign with a notice', () => {
    const leave = subscribeTray(() => undefined);
    otherTab(writeTray([item('a'), item('b')]));
    expect(ids()).toEqual(['a', 'b']);
    otherTab('{"version":1,"items":[7]}');
    expect(ids()).toEqual([]);
    expect(trayState().notice).toMatch(/could not be read/);
    otherTab(null);
    expect(trayState()).toMatchObject({ items: [], notice: null });
    leave();
  });

  it('adds to what another tab stored while nobody listened', () => {
    addToTray([item('a')]);
    localStorage.setItem(TRAY_KEY, writeTray([item('a'), item('b')]));
    addToTray([item('c')]);
    expect(ids()).toEqual(['a', 'b', 'c']);
  });

  it('lasts as long as the page where storage is refused, and says so', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const leave = subscribeTray(() => undefined);
    addToTray([item('a')]);
    expect(ids()).toEqual(['a']);
    expect(trayState().notice).toMatch(/lasts until the page is closed/);
    leave();
  });
});
