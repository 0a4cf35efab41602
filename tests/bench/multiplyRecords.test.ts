import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../src/dataset/publish/readRecords.ts';
import { ownRecords } from '../support/records/ownRecords.ts';
import { keyIsUnique } from '../../src/dataset/lint/references.ts';
import { referenceIsKnown } from '../../src/dataset/lint/references.ts';
import { sourceIsKnown } from '../../src/dataset/lint/references.ts';
import { multiplyRecords } from './multiplyRecords.ts';

const folder = mkdtempSync(join(tmpdir(), 'records-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('multiplyRecords', () => {
  it('makes copies that are whole: every row again, no key twice, no name that leads nowhere', () => {
    const root = resolve(import.meta.dirname, '../../src/dataset/records');
    multiplyRecords(root, folder, 2);
    const one = ownRecords();
    const { records: two, problems } = readRecords(folder);
    expect(problems).toEqual([]);
    expect(two.observations).toHaveLength(2 * one.observations.length);
    expect(two.boardEntries).toHaveLength(2 * one.boardEntries.length);
    expect(two.sources).toHaveLength(2 * one.sources.length);
    expect([...keyIsUnique(two), ...referenceIsKnown(two), ...sourceIsKnown(two)]).toEqual([]);
  });
});
