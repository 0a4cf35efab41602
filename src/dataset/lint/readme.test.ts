import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lintRules } from './registry.ts';

/** Returns `unit-fits-indicator` for `unitFitsIndicator`. */
const shown = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const text = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');

it('says in the README what each rule guards, and of no rule that is gone', () => {
  const firstCells = text
    .split('\n')
    .flatMap((line) => /^\| ([a-z, -]+) \|/.exec(line)?.[1]?.split(',') ?? []);
  const listed = firstCells.map((name) => name.trim()).filter((name) => /^[a-z]+(-[a-z]+)+$/.test(name));
  expect(listed.sort()).toEqual(lintRules.map(({ name }) => shown(name)).sort());
});

it('stays short', () => {
  expect(text.split('\n').length).toBeLessThanOrEqual(60);
});
