import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inputDigest, isBuilt, type BuildStep } from './buildSteps.ts';

let folder: string;
let step: BuildStep;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  for (const name of ['a.ts', 'a.test.ts', 'made.html']) writeFileSync(join(folder, name), name);
  step = {
    name: 'app',
    script: 'build:app',
    reads: [join(folder, 'a.ts'), join(folder, 'a.test.ts')],
    makes: join(folder, 'made.html'),
  };
});
afterEach(() => rmSync(folder, { recursive: true }));

const stampNow = () => ({ digest: inputDigest(step, {}), writtenAt: statSync(step.makes).mtimeMs });

it('is built as long as no file and no setting changes that decides', () => {
  const stamp = stampNow();
  expect(isBuilt(step, inputDigest(step, {}), stamp)).toBe(true);
  writeFileSync(join(folder, 'a.test.ts'), 'another test');
  expect(isBuilt(step, inputDigest(step, { HOME: '/elsewhere' }), stamp)).toBe(true);
  expect(isBuilt(step, inputDigest(step, { BASE_PATH: '/below/' }), stamp)).toBe(false);
  writeFileSync(join(folder, 'a.ts'), 'other code');
  expect(isBuilt(step, inputDigest(step, {}), stamp)).toBe(false);
});

it('is not built where another build has written since, or nothing is there', () => {
  const stamp = stampNow();
  utimesSync(step.makes, new Date(), new Date(Date.now() + 5_000));
  expect(isBuilt(step, inputDigest(step, {}), stamp)).toBe(false);
  rmSync(step.makes);
  expect(isBuilt(step, inputDigest(step, {}), stamp)).toBe(false);
  expect(isBuilt(step, inputDigest(step, {}), undefined)).toBe(false);
});

it('knows a file that another one was renamed to', () => {
  const before = inputDigest(step, {});
  writeFileSync(join(folder, 'b.ts'), 'a.ts');
  expect(inputDigest({ reads: [join(folder, 'b.ts')] }, {})).not.toBe(before);
});
