import { describe, expect, it } from 'vitest';
import { answerTable, realBounds } from './answerTable.ts';

const answer = { first: 90, median: 24, worst: 48, inSight: 60, whole: 200, task: 0 };

describe('answerTable', () => {
  it('says what each took, and judges by median, worst, what is in sight and the whole page', () => {
    const lines = answerTable(
      'Real data',
      [
        { name: 'sort', answer },
        { name: 'search', answer: { ...answer, inSight: 66 } },
        { name: 'filter', answer: { ...answer, whole: 251 } },
      ],
      realBounds,
    ).split('\n');
    expect(lines[2]).toMatch(/^sort +24 +48 +90 +60 +200 +0 +holds$/);
    expect(lines[3]).toMatch(/^search .* 66 .* MISSED$/);
    expect(lines[4]).toMatch(/^filter .* 251 .* MISSED$/);
  });
});
