import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { vitestCounts } from './testCounts.ts';
import { countsOf } from './testSteps.ts';

const folder = mkdtempSync(join(tmpdir(), 'steps-'));
const path = join(folder, 'report.json');
const step = { name: 'tests', script: ['x'], report: { path, counts: vitestCounts } };

afterAll(() => rmSync(folder, { recursive: true }));

function write(passed: number, failed: number): void {
  const report = {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 0,
    numTodoTests: 0,
  };
  writeFileSync(path, JSON.stringify(report));
}

describe('countsOf', () => {
  it('counts a step without tests only when it fails', () => {
    expect(countsOf({ name: 'lint', script: ['lint'] }, true)).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(countsOf({ name: 'lint', script: ['lint'] }, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts one failure when the report is missing', () => {
    expect(countsOf(step, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('takes the counts of the report, and never hides that the tool failed', () => {
    write(3, 2);
    expect(countsOf(step, false)).toEqual({ passed: 3, failed: 2, skipped: 0 });
    write(3, 0);
    expect(countsOf(step, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(countsOf(step, true)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });
});
