import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeDocuments } from './writeDocuments.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'api-'));
});
afterEach(() => {
  rmSync(out, { recursive: true });
});

const leads = { path: '/api/v1/leads.json', kind: 'leads', text: '{"a":1}\n' };

it('writes documents below the folder and takes stale JSON away, nothing else', () => {
  mkdirSync(join(out, 'indicators'));
  writeFileSync(join(out, 'indicators/gone.json'), '{}');
  writeFileSync(join(out, 'notes.txt'), 'mine');
  writeDocuments([leads, { path: '/api/v1/indicators/a.json', kind: 'indicator', text: '{}\n' }], out);
  expect(readFileSync(join(out, 'leads.json'), 'utf8')).toBe('{"a":1}\n');
  expect(existsSync(join(out, 'indicators/a.json'))).toBe(true);
  expect(existsSync(join(out, 'indicators/gone.json'))).toBe(false);
  expect(existsSync(join(out, 'notes.txt'))).toBe(true);
});

it('leaves an equal file alone', () => {
  writeDocuments([leads], out);
  const before = statSync(join(out, 'leads.json')).mtimeMs;
  writeDocuments([leads], out);
  expect(statSync(join(out, 'leads.json')).mtimeMs).toBe(before);
});
