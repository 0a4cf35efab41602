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
function readReport(path: string): unknown {
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

export interface TestStep {
  name: string;
  /** A script of package.json, with what is added to it. */
  script: readonly string[];
  /** For a step that runs tests: where its report is, and how its counts and the failed ones are read from it. */
  report?: {
    path: string;
    counts: (report: unknown) => TestCounts;
    failures: (report: unknown) => readonly string[];
  };
  /** An earlier step without which this one would say nothing: its end is waited for. */
  needs?: string;
  /** Left to run while the next steps take the other core. */
  aside?: true;
}

const vitestReport = '.cache/vitest-report.json';
/** Where `checkBudgets` leaves what is over its budget, a sentence each. */
export const budgetReport = '.cache/budgets.json';
const sentences = v.array(v.string());

/**
 * What `npm test` runs, cheap ones first; what runs aside leaves no core idle. The reports' paths are
 * those that the tools' configurations name.
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
 * What a finished step adds to the count. A step without tests of its own counts only when it fails, and so does
 * one whose tests all passed while the tool itself did not, or whose report is missing.
 */
export function stepCounts(step: TestStep, isGood: boolean): TestCounts {
  const report = step.report === undefined ? undefined : readReport(step.report.path);
  const counts = report === undefined || step.report === undefined ? noTests : step.report.counts(report);
  return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** The tests of a finished step that failed, a line each, or that the tool failed without one. */
export function failedTests({ name, report }: TestStep, isGood: boolean): readonly string[] {
  if (report === undefined) return [];
  const document = readReport(report.path);
  const failures = document === undefined ? [] : report.failures(document);
  return isGood || failures.length > 0 ? failures : [`${name}: an error outside of tests; see its output`];
}
