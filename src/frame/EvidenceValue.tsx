import { lazy, Suspense, useState } from 'react';
import type { Source } from '../contract/primitives.ts';
import type { EvidenceItem } from './EvidenceDialog.tsx';

const EvidenceDialog = lazy(async () => ({ default: (await import('./EvidenceDialog.tsx')).EvidenceDialog }));

interface EvidenceValueProps {
  readonly item: EvidenceItem;
  readonly source: Source | undefined;
  readonly missing?: boolean;
}

/** A number in running text or in a table of its own: dotted-underlined, one click from its source. */
export function EvidenceValue({ item, source, missing = false }: EvidenceValueProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`evidence-link ${missing ? 'text-soft italic' : ''}`}
        onClick={() => setOpen(true)}
      >
        {item.text}
      </button>
      {open && (
        <Suspense fallback={null}>
          <EvidenceDialog
            item={item}
            sources={source === undefined ? [] : [source]}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
