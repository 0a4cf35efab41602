import { expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { indexDocument } from '../../contract/catalog.ts';
import { committeesDocument } from '../../contract/participation.ts';
import { hasEnded } from '../../domain/committees.ts';
import { isRival } from '../../domain/rivals.ts';
import { confidenceReason } from '../../figure/confidenceReason.ts';
import { committeeItems } from '../standards/linkedItems.ts';
import { chairRests, roleRests } from './chairRests.ts';

const { committees, sources } = builtDocument(committeesDocument);
const day = builtDocument(indexDocument).datasetDate;

it('cites the row of the term beside that of the holder, whose source does not state the end', () => {
  const ended = committees.filter((one) => one.chairUntilBasis === 'rule' && hasEnded(one, day));
  expect(ended.length).toBeGreaterThan(10);
  for (const one of ended) {
    const { evidence, derivation } = chairRests(one, day);
    expect(evidence.confidence, one.id).not.toBe('high');
    const held = one.chairEvidence ?? one.evidence;
    expect(derivation?.inputs.map((row) => row.evidence)).toEqual([held, one.termEvidence]);
    expect(derivation?.inputs[1]?.text).toContain('by the rule of the body');
    expect(confidenceReason(evidence, sources[evidence.sourceId], derivation ?? null)).not.toContain(
      'states',
    );
    for (const row of derivation?.inputs ?? []) expect(sources[row.evidence.sourceId]).toBeDefined();
  }
});

it('cites only the row of the holder for an office whose term runs, or has no end on record', () => {
  for (const one of committees.filter((each) => !hasEnded(each, day)))
    expect(chairRests(one, day)).toEqual({
      period: one.chairAsOf ?? one.asOf,
      evidence: one.chairEvidence ?? one.evidence,
    });
});

it('gives a chair from a row of its own that row, on the page of the committee and beside the country', () => {
  const own = committees.filter((one) => one.chairEvidence !== null);
  expect(own.length).toBeGreaterThan(3);
  for (const one of own) {
    const chair = committeeItems(one, day).find(([name]) => name === 'Chair' || name === 'Convenor')?.[1];
    expect(chair, one.name).toMatchObject(chairRests(one, day));
    if (!isRival(one.chair)) continue;
    const { derivation } = roleRests(one, one.chair, day);
    const cited = derivation?.inputs.map(({ evidence }) => evidence);
    expect(cited, one.name).toEqual(expect.arrayContaining([one.evidence, one.chairEvidence]));
  }
});
