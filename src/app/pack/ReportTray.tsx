import { useEffect, useState } from 'react';
import { useTray } from '../../frame/tray/trayStore.ts';
import { PackDialog } from './PackDialog.tsx';

/** Time (ms) for which a message about added figures is shown next to the button. */
const SAID_MS = 6000;

interface ReportTrayProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** A button in the header with the number of figures in the report, and the dialog that it opens. */
export function ReportTray({ open, onOpen }: ReportTrayProps) {
  const tray = useTray();
  const said = useForAWhile(tray.notice ?? tray.said);
  // The dialog shows the message itself.
  const sentence = open ? null : said;
  return (
    <>
      {tray.items.length > 0 && (
        <button
          type="button"
          data-exempt="count"
          className="no-print order-3 min-h-8 text-sm whitespace-nowrap text-soft hover:text-ink"
          onClick={() => onOpen(true)}
        >
          Report ({tray.items.length})
        </button>
      )}
      <p
        role="status"
        data-exempt="count"
        className={
          sentence === null
            ? 'sr-only'
            : 'tray-corner no-print pointer-events-none fixed right-4 bottom-4 z-20 ml-4 border border-hair bg-raised px-3 py-1.5 text-sm'
        }
      >
        {sentence}
      </p>
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
