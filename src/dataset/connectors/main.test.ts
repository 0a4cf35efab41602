import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const FIXTURES = resolve(import.meta.dirname, '../../../tests/fixtures/upstream');

function call(...words: string[]) {
  const main = resolve(import.meta.dirname, 'main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('explains its use for a wrong call', () => {
  for (const words of [['unknown'], ['owid-ev', '--as-of', 'May', '--force']]) {
    const { status, stdout, stderr } = call(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage:');
  }
}, 30_000);

it('ends with 1 and the alarm where an upstream is not to be believed', () => {
  const { status, stderr } = call('owid-ev', '--dry-run', '--from', `${FIXTURES}/README.md`);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^owid-ev: \[column-gone\] .*\nNothing was written\.\n$/);
}, 30_000);

it('ends with 1 and the canary where the file holds far less than the records', () => {
  const { status, stderr } = call('iea-ev', '--dry-run', '--from', `${FIXTURES}/iea-ev.csv`);
  expect(status).toBe(1);
  expect(stderr).toContain('[rows-down]');
}, 30_000);
