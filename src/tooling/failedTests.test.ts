import { describe, expect, it } from 'vitest';
import { playwrightFailures, vitestFailures } from './failedTests.ts';

describe('the failed tests of a report', () => {
  it('are named by file, name and first line, by Vitest', () => {
    const assertionResults = [
      { fullName: 'good one', status: 'passed', failureMessages: [] },
      { fullName: 'bad one', status: 'failed', failureMessages: ['\u001B[31mexpected 1\u001B[39m\n at x'] },
    ];
    const testResults = [
      { name: 'a.test.ts', status: 'failed', message: '', assertionResults },
      { name: 'b.test.ts', status: 'failed', message: 'No such module\nthere', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', message: '', assertionResults: [] },
    ];
    expect(vitestFailures({ testResults })).toEqual([
      'a.test.ts › bad one › expected 1',
      'b.test.ts › No such module',
    ]);
  });

  it('are named through nested suites, those tried twice too, by Playwright', () => {
    const spec = (title: string, status: string, message?: string) => ({
      title,
      file: 'x.spec.ts',
      tests: [{ status, results: [{ errors: message === undefined ? [] : [{ message }] }] }],
    });
    const inner = { file: 'x.spec.ts', specs: [spec('inner', 'unexpected', 'Timeout\nmore')] };
    const specs = [spec('fine', 'expected'), spec('second try', 'flaky')];
    expect(playwrightFailures({ suites: [{ file: 'x.spec.ts', specs, suites: [inner] }] })).toEqual([
      'x.spec.ts › second try',
      'x.spec.ts › inner › Timeout',
    ]);
  });

  it('are not taken from a report of another form', () => {
    expect(() => vitestFailures({})).toThrow('testResults');
    expect(() => playwrightFailures({})).toThrow('suites');
  });
});
