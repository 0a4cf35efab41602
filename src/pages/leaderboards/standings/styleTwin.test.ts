import { describe, expect, it } from 'vitest';
import { boardIndexDocument } from '../../../contract/leaderboards.ts';
import { builtDocument } from '../../../../tests/support/builtDocuments.ts';
import { styleTwins } from './styleTwin.ts';

describe('styleTwins', () => {
  const { boards } = builtDocument(boardIndexDocument);

  it.each(['arena-text', 'arena-vision'])('knows %s with and without style control', (plain) => {
    const twins = { plain, styleControl: `${plain}-sc` };
    expect(styleTwins(plain, boards)).toEqual(twins);
    expect(styleTwins(`${plain}-sc`, boards)).toEqual(twins);
  });

  it.each(['arena-code', 'arena-text-sc-math', 'swe-bench-verified'])('has no twin for %s', (id) => {
    expect(styleTwins(id, boards)).toBeNull();
  });
});
