import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { playwrightFailures, vitestFailures } from './failedTests.ts';
import { numberAt } from './numberAt.ts';

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

const noTests: TestCounts = { passed: 0, failed: 0, skipped: 0 };

/** Parses the counts of Vitest's JSON report. */
export function vitestCounts(report: unknown): TestCounts {
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests'),
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}

/** Parses the counts of Playwright's JSON report. A test that passes only on a retry has failed. */
export function playwrightCounts(report: unknown): TestCounts {
  return {
    passed: numberAt(report, 'stats', 'expected'),
    failed: numberAt(report, 'stats', 'unexpected') + numberAt(report, 'stats', 'flaky'),
    skipped: numberAt(report, 'stats', 'skipped'),
  };
}

/** Returns the parsed report of a file; `undefined` if the tool stopped before it wrote one. */
function readReport(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Adds up counts. */
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

/** Returns the last line of a run: `12 passed, 0 failed`, with skipped ones only if there are any. */
export function countLine({ passed, failed, skipped }: TestCounts): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

export interface TestStep {
  name: string;
  /** A script of package.json with additional arguments. */
  script: readonly string[];
  /** Report of a step that runs tests, with functions that read its counts and failed tests. */
  report?: {
    path: string;
    counts: (report: unknown) => TestCounts;
    failures: (report: unknown) => readonly string[];
  };
  /** An earlier step that this one requires: waits for its end. */
  needs?: string;
  /** True to run it while the next steps use the other core. */
  aside?: true;
}

const vitestReport = '.cache/vitest-report.json';
/** Path where `checkBudgets` writes what exceeds its budget, one sentence each. */
export const budgetReport = '.cache/budgets.json';
const sentences = v.array(v.string());

/**
 * Steps of `npm test`, cheap ones first; parallel steps leave no core idle. The paths of reports are those in the
 * tools' configurations.
 */
export const testSteps: readonly TestStep[] = [
  { name: 'lint', script: ['lint'], aside: true },
  { name: 'format', script: ['format:check'], aside: true },
  { name: 'types', script: ['typecheck'] },
  { name: 'import rules', script: ['depcruise'], aside: true },
  { name: 'dead code', script: ['knip'], aside: true },
  { name: 'data lint', script: ['data:lint'], aside: true },
  { name: 'data build', script: ['data:build'] },
  { name: 'Chinese font', script: ['fonts:chinese'], needs: 'data build' },
  { name: 'app build', script: ['build:app'], needs: 'Chinese font', aside: true },
  {
    name: 'budgets',
    script: ['budgets'],
    report: { path: budgetReport, counts: () => noTests, failures: (report) => v.parse(sentences, report) },
    needs: 'app build',
    aside: true,
  },
  {
    name: 'unit and integration tests',
    script: ['test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    report: { path: vitestReport, counts: vitestCounts, failures: vitestFailures },
    needs: 'Chinese font',
  },
  {
    name: 'browser tests',
    script: ['test:e2e'],
    report: {
      path: '.cache/playwright/report.json',
      counts: playwrightCounts,
      failures: playwrightFailures,
    },
    needs: 'app build',
  },
];

/**
 * Returns what a finished step adds to the count. A step without tests counts only if it fails, and so does one whose
 * tests all passed although the tool failed, or whose report is missing.
 */
export function stepCounts(step: TestStep, isGood: boolean): TestCounts {
  const report = step.report === undefined ? undefined : readReport(step.report.path);
  const counts = report === undefined || step.report === undefined ? noTests : step.report.counts(report);
  return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** Returns the failed tests of a finished step, one line each, or that the tool failed without one. */
export function failedTests({ name, report }: TestStep, isGood: boolean): readonly string[] {
  if (report === undefined) return [];
  const document = readReport(report.path);
  const failures = document === undefined ? [] : report.failures(document);
  return isGood || failures.length > 0 ? failures : [`${name}: an error outside of tests; see its output`];
}
