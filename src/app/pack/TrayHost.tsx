import { useEffect, useState } from 'react';
import { TRAY_KEY, traySignal } from '../../frame/tray/traySignal.ts';
import { LaterPart } from '../../ui/LaterPart.tsx';
import { later, openLast } from '../../paint/later.ts';

const ReportTray = later(async () => (await import('./ReportTray.tsx')).ReportTray);

/** Storage may be blocked: then there is nothing to show until something is added. */
function isStored(): boolean {
  try {
    return localStorage.getItem(TRAY_KEY) !== null;
  } catch {
    return false;
  }
}

/**
 * Loads the tray when it is needed: after the first paint if it is not empty, or on first use, here or in another
 * tab.
 */
export function TrayHost() {
  /** `null` until it is needed; then whether its dialog is open. */
  const [open, setOpen] = useState<boolean | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const show = () => setOpen((now) => now ?? false);
    const follow = ({ key }: StorageEvent) => {
      if (key === TRAY_KEY) show();
    };
    traySignal.addEventListener('changed', show, { signal });
    traySignal.addEventListener('open', () => openLast(ReportTray, () => setOpen(true)), { signal });
    window.addEventListener('storage', follow, { signal });
    const timer = isStored() ? setTimeout(show) : undefined;
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, []);
  if (open === null) return null;
  return (
    <LaterPart>
      <ReportTray open={open} onOpen={setOpen} />
    </LaterPart>
  );
}
