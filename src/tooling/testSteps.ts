import { noTests, playwrightCounts, readReport, vitestCounts } from './testCounts.ts';
import type { TestCounts } from './testCounts.ts';

export interface TestStep {
  name: string;
  /** A script of package.json, with what is added to it. */
  script: readonly string[];
  /** For a step that runs tests: where its report is, and how to read it. */
  report?: { path: string; counts: (report: unknown) => TestCounts };
  /** A step without which this one would say nothing. */
  needs?: string;
  /** Left to run while the next steps take the other core, and waited for before the first that runs tests. */
  aside?: true;
}

const vitestReport = '.cache/vitest-report.json';

/** What `npm test` runs, cheap ones first. The reports' paths are those that the tools' configurations name. */
export const testSteps: readonly TestStep[] = [
  { name: 'lint', script: ['lint'], aside: true },
  { name: 'types', script: ['typecheck'] },
  { name: 'format', script: ['format:check'] },
  { name: 'import rules', script: ['depcruise'] },
  { name: 'dead code', script: ['knip'] },
  { name: 'data lint', script: ['data:lint'] },
  { name: 'data build', script: ['data:build'] },
  { name: 'Chinese font', script: ['fonts:chinese'], needs: 'data build' },
  {
    name: 'unit and integration tests',
    script: ['test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    report: { path: vitestReport, counts: vitestCounts },
    needs: 'Chinese font',
  },
  { name: 'app build', script: ['build:app'], needs: 'Chinese font' },
  { name: 'budgets', script: ['budgets'], needs: 'app build' },
  {
    name: 'browser tests',
    script: ['test:e2e'],
    report: { path: '.cache/playwright/report.json', counts: playwrightCounts },
    needs: 'app build',
  },
];

/**
 * What a finished step adds to the count. A step without tests of its own counts only when it fails, and so does
 * one whose tests all passed while the tool itself did not, or whose report is missing.
 */
export function countsOf(step: TestStep, isGood: boolean): TestCounts {
  const report = step.report === undefined ? undefined : readReport(step.report.path);
  const counts = report === undefined || step.report === undefined ? noTests : step.report.counts(report);
  return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
