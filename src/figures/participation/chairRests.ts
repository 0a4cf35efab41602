import { noSurerThan } from '../../contract/confidence.ts';
import { UntilBasis, type Committee } from '../../contract/participation.ts';
import { hasEnded, termEnd } from '../../domain/committees.ts';
import { countedRow } from '../../domain/derivationRows.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';

type Rests = Pick<EvidenceItem, 'evidence' | 'derivation'>;

/**
 * Returns the evidence of the words "until …" of a chair: the row that names the holder, and that of the term, which
 * may follow from a rule of the body alone. Returns `otherwise` if no end is stated on that date.
 */
export function endedTerm(committee: Committee, day: string, otherwise: Rests): Rests {
  const { name, chairUntil, chairUntilBasis, termEvidence } = committee;
  if (chairUntil === null || termEvidence === null || !hasEnded(committee, day)) return otherwise;
  const basis = chairUntilBasis === null ? '' : `, ${UntilBasis.label(chairUntilBasis)}`;
  return {
    evidence: noSurerThan(otherwise.evidence, [
      termEvidence,
      // An end by rule is our inference.
      ...(chairUntilBasis === 'rule' ? [{ confidence: 'medium' } as const] : []),
    ]),
    derivation: {
      method: 'endedTerm',
      formula: 'The office as its row names it, until the end of the term on record',
      inputs: [
        countedRow(`${name}: office`, 'named', otherwise.evidence),
        countedRow(`${name}: end of the term`, `${termEnd(chairUntil, null)}${basis}`, termEvidence),
      ],
    },
  };
}
