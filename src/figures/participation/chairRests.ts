import { noSurerThan } from '../../contract/confidence.ts';
import { UntilBasis, type Committee } from '../../contract/participation.ts';
import { hasEnded, termEnd } from '../../domain/committees.ts';
import { countedRow } from '../../domain/derivationRows.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';

type Rests = Pick<EvidenceItem, 'evidence' | 'derivation'>;

/** Returns the evidence of a committee's chair on a day: the row that names the holder, with the day that it is of. */
export function chairRests(committee: Committee, day: string): Rests & { readonly period: string } {
  const { asOf, chairAsOf, evidence, chairEvidence } = committee;
  return { period: chairAsOf ?? asOf, ...endedTerm(committee, day, chairEvidence ?? evidence) };
}

/**
 * Returns the evidence of the words "until …" of a chair: the row that names the holder, and that of the term, which
 * may follow from a rule of the body alone. Only the row of the holder if no end is stated on that date.
 */
function endedTerm(committee: Committee, day: string, holder: Rests['evidence']): Rests {
  const { name, chairUntil, chairUntilBasis, termEvidence } = committee;
  if (chairUntil === null || termEvidence === null || !hasEnded(committee, day)) return { evidence: holder };
  const basis = chairUntilBasis === null ? '' : `, ${UntilBasis.label(chairUntilBasis)}`;
  return {
    evidence: noSurerThan(holder, [
      termEvidence,
      // An end by rule is our inference.
      ...(chairUntilBasis === 'rule' ? [{ confidence: 'medium' } as const] : []),
    ]),
    derivation: {
      method: 'endedTerm',
      formula: 'The office as its row names it, until the end of the term on record',
      inputs: [
        countedRow(`${name}: office`, 'named', holder),
        countedRow(`${name}: end of the term`, `${termEnd(chairUntil, null)}${basis}`, termEvidence),
      ],
    },
  };
}

/** Returns the evidence of how an area takes part in a committee, and of the chair that it holds there. */
export function roleRests(committee: Committee, area: 'CN' | 'US', day: string): Rests {
  const { name, chair, chairEvidence, evidence } = committee;
  if (chair !== area) return { evidence };
  const { evidence: held, derivation } = chairRests(committee, day);
  if (chairEvidence === null) return { evidence: held, ...(derivation ? { derivation } : {}) };
  return {
    evidence: noSurerThan(evidence, [held]),
    derivation: {
      method: 'roleOfTwoRows',
      formula: 'How the country takes part by the list; that it holds the chair by the row of the office',
      inputs: [
        countedRow(`${name}: members and secretariat`, 'listed', evidence),
        ...(derivation?.inputs ?? [countedRow(`${name}: office`, 'named', chairEvidence)]),
      ],
    },
  };
}
