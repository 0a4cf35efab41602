import { useLayoutEffect, useRef, useState } from 'react';
import type { Source, Sources } from '../contract/primitives.ts';
import type { EvidenceItem } from '../figure/evidenceItem.ts';
import { LaterPart } from '../ui/LaterPart.tsx';
import { useAskedNumber } from './EvidenceHost.tsx';
import { later, openLast } from '../paint/later.ts';

const EvidenceDialog = later(async () => (await import('./EvidenceDialog.tsx')).EvidenceDialog);

interface EvidenceValueProps {
  readonly item: EvidenceItem;
  /** Sources of the document, for a computed number that cites several. */
  readonly sources?: Sources;
  readonly source?: Source | undefined;
  readonly missing?: boolean;
}

const onlySource = (source: Source | undefined): Sources =>
  source === undefined ? {} : { [source.id]: source };

/** A number in running text or in a small table: has a dotted underline and opens its evidence card. */
export function EvidenceValue({ item, source, sources, missing = false }: EvidenceValueProps) {
  const [clicked, setClicked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useAskedNumber();
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
        className={`evidence-link ${missing ? 'whitespace-nowrap text-soft italic' : ''}`}
        data-number={item.id}
        onClick={() => openLast(EvidenceDialog, () => setClicked(true))}
      >
        {item.text}
      </button>
      {(clicked || byLink) && (
        <LaterPart>
          <EvidenceDialog
            item={missing ? { ...item, isMissing: true } : item}
            sources={sources ?? onlySource(source)}
            onClose={() => setClicked(false)}
          />
        </LaterPart>
      )}
    </>
  );
}
