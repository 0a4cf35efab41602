import { describe, expect, it } from 'vitest';
import { answerTable, realBounds } from './answerTable.ts';

const answer = { first: 90, median: 24, worst: 48, inSight: 60, settled: 300, task: 0 };

describe('answerTable', () => {
  it('says what each took, and judges by median, worst and what is in sight', () => {
    const lines = answerTable(
      'Real data',
      [
        { name: 'sort', answer },
        { name: 'search', answer: { ...answer, inSight: 66 } },
      ],
      realBounds,
    ).split('\n');
    expect(lines[2]).toMatch(/^sort +24 +48 +90 +60 +300 +0 +holds$/);
    expect(lines[3]).toMatch(/^search .* 66 .* MISSED$/);
  });
});
