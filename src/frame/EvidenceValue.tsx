import { useContext, useLayoutEffect, useRef, useState } from 'react';
import type { EvidenceItem } from '../figure/evidenceItem.ts';
import { LaterPart } from '../ui/LaterPart.tsx';
import { InTable } from '../ui/TableFrame.tsx';
import { useAskedNumber } from './EvidenceHost.tsx';
import { useSources } from './RecordScope.tsx';
import { later, openLast } from '../paint/later.ts';

const EvidenceDialog = later(async () => (await import('./EvidenceDialog.tsx')).EvidenceDialog);

/**
 * A number in running text or in a table: has a dotted underline and opens its evidence card. In a table it says where
 * its confidence is low.
 */
export function EvidenceValue({ item }: { readonly item: EvidenceItem }) {
  const sources = useSources();
  const [clicked, setClicked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useAskedNumber();
  const words = item.words ?? item.text;
  const isLow = item.isMissing !== true && item.evidence.confidence === 'low';
  const isMarked = useContext(InTable) && isLow && !words.includes('low confidence');
  const byLink = item.id !== undefined && item.id === asked;
  // The dialog restores the previous focus; for a card opened by link it must be on its number.
  useLayoutEffect(() => {
    if (byLink) button.current?.focus();
  }, [byLink]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`evidence-link ${item.isMissing === true ? 'whitespace-nowrap text-soft italic' : ''}`}
        data-number={item.id}
        onClick={() => openLast(EvidenceDialog, () => setClicked(true))}
      >
        {words}
      </button>
      {isMarked && <span className="block text-xs text-soft">low confidence</span>}
      {(clicked || byLink) && (
        <LaterPart>
          <EvidenceDialog item={item} sources={sources} onClose={() => setClicked(false)} />
        </LaterPart>
      )}
    </>
  );
}
