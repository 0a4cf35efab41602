import { useEffect, useState } from 'react';
import { useTray } from '../../frame/tray/trayStore.ts';
import { PackDialog } from './PackDialog.tsx';

/** Time (ms) for which a message about added figures is shown next to the button. */
const SAID_MS = 6000;

interface ReportTrayProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** A button in the corner with the number of figures in the report, and the dialog that it opens. */
export function ReportTray({ open, onOpen }: ReportTrayProps) {
  const tray = useTray();
  const said = useForAWhile(tray.said);
  // The dialog shows the message itself.
  const sentence = open ? null : (tray.notice ?? said);
  return (
    <>
      {/* At the end of the page, keep the button below the footer instead of on it. */}
      {tray.items.length > 0 && <div className="no-print h-16" />}
      <div
        data-exempt="count"
        className="tray-corner no-print pointer-events-none fixed right-4 bottom-4 left-4 z-20 flex flex-wrap items-center justify-end gap-2 text-sm"
      >
        <p
          role="status"
          className={sentence === null ? 'sr-only' : 'border border-hair bg-raised px-3 py-1.5'}
        >
          {sentence}
        </p>
        {tray.items.length > 0 && (
          <button
            type="button"
            className="pointer-events-auto border border-ink bg-raised px-3 py-1.5 hover:bg-ink hover:text-paper"
            onClick={() => onOpen(true)}
          >
            Report ({tray.items.length})
          </button>
        )}
      </div>
      {open && <PackDialog onClose={() => onOpen(false)} />}
    </>
  );
}

/** Returns a text for as long as it takes to read it; a new one starts again. */
function useForAWhile(text: string | null): string | null {
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setOver(text), SAID_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return over === text ? null : text;
}
