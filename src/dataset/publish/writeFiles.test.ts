import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFiles } from './writeFiles.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'api-'));
});
afterEach(() => {
  rmSync(out, { recursive: true });
});

const fileAt = (path: string, text: string) => ({ path: `/api/v1/${path}`, bytes: Buffer.from(text) });
const leads = fileAt('leads.json', '{"a":1}\n');

it('writes documents below the folder and takes stale ones away, nothing else', () => {
  mkdirSync(join(out, 'indicators'));
  writeFileSync(join(out, 'indicators/gone.json'), '{}');
  writeFileSync(join(out, 'standards-race-2020.zip'), 'old');
  writeFileSync(join(out, 'notes.txt'), 'mine');
  writeFiles([leads, fileAt('indicators/a.json', '{}\n')], out);
  expect(readFileSync(join(out, 'leads.json'), 'utf8')).toBe('{"a":1}\n');
  expect(existsSync(join(out, 'indicators/a.json'))).toBe(true);
  expect(existsSync(join(out, 'indicators/gone.json'))).toBe(false);
  expect(existsSync(join(out, 'standards-race-2020.zip'))).toBe(false);
  expect(existsSync(join(out, 'notes.txt'))).toBe(true);
});

it('leaves an equal file alone', () => {
  writeFiles([leads], out);
  const before = statSync(join(out, 'leads.json')).mtimeMs;
  writeFiles([leads], out);
  expect(statSync(join(out, 'leads.json')).mtimeMs).toBe(before);
});
