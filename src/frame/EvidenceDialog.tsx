import type { ReactNode } from 'react';
import { obsStatusLabels, type ObsStatus } from '../contract/codelists.ts';
import type { Evidence, Source } from '../contract/primitives.ts';
import type { Fact } from '../figure/figure.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SourceCite } from './SourceCite.tsx';

/** A number on the page and what it rests on. */
export interface EvidenceItem {
  readonly subject: string;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly status?: ObsStatus;
  readonly evidence: Evidence;
}

interface EvidenceDialogProps {
  readonly item: EvidenceItem;
  readonly sources: readonly Source[];
  readonly onClose: () => void;
}

const confidenceText = {
  high: 'high: a dataset or a primary text',
  medium: 'medium: a report, a catalogue or another secondary text',
  low: 'low: one weak source, or our own reading',
} as const;

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7rem_1fr] gap-x-4 py-1">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

/** Where a number comes from: the source, the place in it, and how sure it is. */
export function EvidenceDialog({ item, sources, onClose }: EvidenceDialogProps) {
  const { evidence } = item;
  const status = obsStatusLabels[item.status ?? 'A'];
  const source = sources.find((one) => one.id === evidence.sourceId);
  return (
    <Dialog name="Evidence" title={item.subject} onClose={onClose}>
      <dl className="mt-3 text-sm">
        <Line name="Value">
          <strong className="font-semibold">{item.text}</strong>
        </Line>
        {item.facts.map((fact) => (
          <Line key={fact.label} name={fact.label}>
            {fact.value}
          </Line>
        ))}
        {status !== null && <Line name="Status">{status}</Line>}
        <Line name="Source">{source === undefined ? evidence.sourceId : <SourceCite source={source} />}</Line>
        <Line name="Where in it">{evidence.locator}</Line>
        <Line name="Confidence">{confidenceText[evidence.confidence]}</Line>
        {evidence.note !== null && <Line name="Note">{evidence.note}</Line>}
      </dl>
    </Dialog>
  );
}
