import type { Evidence, Sources } from '../contract/primitives.ts';
import { sourceAddress } from '../figure/sourceAddress.ts';
import { languageOf } from './SourceCite.tsx';

interface RowEvidenceProps {
  readonly evidence: Evidence;
  readonly sources: Sources;
}

/** The evidence of one raw row in two lines: source with its link, place, confidence. */
export function RowEvidence({ evidence, sources }: RowEvidenceProps) {
  const source = sources[evidence.sourceId];
  const address = source === undefined ? null : sourceAddress(source);
  return (
    <span className="block text-soft wrap-anywhere">
      {source === undefined ? (
        `${evidence.sourceId} (no link: this source is not listed)`
      ) : address?.kind === 'link' ? (
        <a
          href={address.url}
          target="_blank"
          rel="noreferrer"
          className="underline underline-offset-2"
          lang={languageOf(source.title)}
        >
          {source.title}
        </a>
      ) : (
        <>
          {source.title} ({address?.reason})
        </>
      )}
      , {evidence.locator} · {evidence.confidence} confidence
      {evidence.note !== null && ` · ${evidence.note}`}
    </span>
  );
}
