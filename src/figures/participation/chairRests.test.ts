import { expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { indexDocument } from '../../contract/catalog.ts';
import { committeesDocument } from '../../contract/participation.ts';
import { hasEnded } from '../../domain/committees.ts';
import { confidenceReason } from '../../figure/confidenceReason.ts';
import { endedTerm } from './endedTerm.ts';

const { committees, sources } = builtDocument(committeesDocument);
const day = builtDocument(indexDocument).datasetDate;

it('cites the row of the term beside that of the committee, whose source does not state the end', () => {
  const ended = committees.filter((one) => one.chairUntilBasis === 'rule' && hasEnded(one, day));
  expect(ended.length).toBeGreaterThan(10);
  for (const one of ended) {
    const { evidence, derivation } = endedTerm(one, day, { evidence: one.evidence });
    expect(evidence.confidence, one.id).not.toBe('high');
    expect(derivation?.inputs.map((row) => row.evidence)).toEqual([one.evidence, one.termEvidence]);
    expect(derivation?.inputs[1]?.text).toContain('by the rule of the body');
    expect(confidenceReason(evidence, sources[evidence.sourceId], derivation ?? null)).not.toContain(
      'states',
    );
    for (const row of derivation?.inputs ?? []) expect(sources[row.evidence.sourceId]).toBeDefined();
  }
});

it('leaves the card as it is of an office whose term runs, or has no end on record', () => {
  for (const one of committees.filter((each) => !hasEnded(each, day))) {
    const rests = { evidence: one.evidence };
    expect(endedTerm(one, day, rests)).toBe(rests);
  }
});
