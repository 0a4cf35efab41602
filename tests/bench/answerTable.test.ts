import { describe, expect, it } from 'vitest';
import { answerTable } from './answerTable.ts';

const answer = (median: number) => ({ median, worst: median + 8 });

describe('answerTable', () => {
  it('says median and worst, and judges at full speed alone', () => {
    const slow = { realSlow: answer(150), manySlow: answer(300) };
    const lines = answerTable(
      [
        { name: 'sort', real: answer(50), many: answer(100), ...slow },
        { name: 'search', real: answer(24), many: answer(104), ...slow },
      ],
      10,
      4,
    ).split('\n');
    expect(lines[2]).toMatch(/^sort +50 \(58\) +150 \(158\) +100 \(108\) +300 \(308\) holds$/);
    expect(lines[3]).toMatch(/^search .*104 \(112\).* MISSED$/);
  });
});
