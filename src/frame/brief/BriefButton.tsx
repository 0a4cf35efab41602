import { useState } from 'react';
import { later, openLast } from '../../paint/later.ts';
import { LaterPart } from '../../ui/LaterPart.tsx';
import type { View } from '../../url/view.ts';

const BriefDialog = later(async () => (await import('./BriefDialog.tsx')).BriefDialog);

interface BriefButtonProps {
  readonly path: string;
  readonly view: View;
}

/** Opens the brief of an industry, whose code loads with it. */
export function BriefButton({ path, view }: BriefButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="border border-ink px-3 py-1 font-semibold hover:bg-ink hover:text-paper"
        onClick={() => openLast(BriefDialog, () => setOpen(true))}
      >
        Brief, one page
      </button>
      {isOpen && (
        <LaterPart>
          <BriefDialog path={path} view={view} onClose={() => setOpen(false)} />
        </LaterPart>
      )}
    </>
  );
}
