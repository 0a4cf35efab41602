import { describe, expect, it } from 'vitest';
import { countLine, playwrightCounts, totalCounts, vitestCounts } from './testCounts.ts';

const vitestReport = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const playwrightReport = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } };

describe('test counts', () => {
  it('reads the reports of both runners', () => {
    expect(vitestCounts(vitestReport)).toEqual({ passed: 5, failed: 1, skipped: 3 });
    expect(playwrightCounts(playwrightReport)).toEqual({ passed: 7, failed: 2, skipped: 0 });
  });

  it('refuses a report whose form it does not know', () => {
    expect(() => vitestCounts({ numPassedTests: '5' })).toThrow('numPassedTests');
    expect(() => playwrightCounts({})).toThrow('stats.expected');
  });

  it('ends in one line that names the skipped only where there are some', () => {
    const all = [vitestCounts(vitestReport), playwrightCounts(playwrightReport)];
    expect(countLine(totalCounts(all))).toBe('12 passed, 3 failed, 3 skipped');
    expect(countLine({ passed: 4, failed: 0, skipped: 0 })).toBe('4 passed, 0 failed');
  });
});
