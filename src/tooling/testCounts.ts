import { existsSync, readFileSync } from 'node:fs';
import { numberAt } from './numberAt.ts';

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

export const noTests: TestCounts = { passed: 0, failed: 0, skipped: 0 };

/** Reads the counts out of Vitest's JSON report. */
export function vitestCounts(report: unknown): TestCounts {
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests'),
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}

/** Reads the counts out of Playwright's JSON report. A test that passes only when tried again has failed. */
export function playwrightCounts(report: unknown): TestCounts {
  return {
    passed: numberAt(report, 'stats', 'expected'),
    failed: numberAt(report, 'stats', 'unexpected') + numberAt(report, 'stats', 'flaky'),
    skipped: numberAt(report, 'stats', 'skipped'),
  };
}

/** The parsed report of a file, or `undefined` where the tool stopped before it wrote one. */
export function readReport(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Adds counts up. */
export function totalCounts(all: readonly TestCounts[]): TestCounts {
  return all.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    noTests,
  );
}

/** The line that ends a run: `12 passed, 0 failed`, with the skipped named only where there are some. */
export function countLine({ passed, failed, skipped }: TestCounts): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
