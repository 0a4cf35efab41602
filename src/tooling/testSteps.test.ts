import { describe, expect, it, afterAll } from 'vitest';
import {
  countLine,
  failedTests,
  playwrightCounts,
  stepCounts,
  totalCounts,
  vitestCounts,
} from './testSteps.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

const folder = mkdtempSync(join(tmpdir(), 'steps-'));
const path = join(folder, 'report.json');
const step = {
  name: 'tests',
  script: ['x'],
  report: { path, counts: vitestCounts, failures: () => ['a test'] },
};

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
    expect(stepCounts({ name: 'lint', script: ['lint'] }, true)).toEqual({
      passed: 0,
      failed: 0,
      skipped: 0,
    });
    expect(stepCounts({ name: 'lint', script: ['lint'] }, false)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts one failure when the report is missing', () => {
    expect(stepCounts(step, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('takes the counts of the report, and never hides that the tool failed', () => {
    write(3, 2);
    expect(stepCounts(step, false)).toEqual({ passed: 3, failed: 2, skipped: 0 });
    write(3, 0);
    expect(stepCounts(step, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(stepCounts(step, true)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  it('names the failed of a report, or says that the tool failed', () => {
    const [named, none] = [step, { ...step, report: { ...step.report, failures: () => [] } }];
    write(3, 1);
    expect(failedTests(named, false)).toEqual(['a test']);
    expect(failedTests(none, true)).toEqual([]);
    expect(failedTests(none, false)).toEqual(['tests: an error outside of tests; see its output']);
    rmSync(path);
    expect(failedTests(named, false)).toEqual(['tests: an error outside of tests; see its output']);
    expect(failedTests({ name: 'lint', script: ['lint'] }, false)).toEqual([]);
  });
});
