import { describe, expect, it } from 'vitest';
import { sampleEvidence } from '../../tests/support/sampleFigures.ts';
import { preliminaryReason, voteDepth } from './voteDepth.ts';

const row = (votes: number | null, note: string | null = null) => ({
  votes,
  evidence: { ...sampleEvidence, note },
});

describe('voteDepth', () => {
  it.each([
    [0, 'preliminary'],
    [299, 'preliminary'],
    [300, 'few'],
    [1999, 'few'],
    [2000, 'many'],
    [null, 'unknown'],
  ])('of %s votes is %s', (votes, depth) => {
    expect(voteDepth(row(votes))).toBe(depth);
  });

  it('is preliminary where the operator says so, however many votes there are', () => {
    expect(voteDepth(row(9000, 'preliminary on the board'))).toBe('preliminary');
    expect(voteDepth(row(null, 'preliminary on the board; name as published'))).toBe('preliminary');
    expect(voteDepth(row(9000, 'read twice'))).toBe('many');
  });
});

describe('preliminaryReason', () => {
  it('gives the reason in words', () => {
    expect(preliminaryReason(row(1757, 'preliminary on the board'))).toBe('marked so by the operator');
    expect(preliminaryReason(row(214))).toBe('fewer than 300 votes');
    expect(preliminaryReason(row(1522))).toBeNull();
  });
});
