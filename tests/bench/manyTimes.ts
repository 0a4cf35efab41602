import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { multiplyRecords } from '../../src/dataset/bench/multiplyRecords.ts';
import { buildFiles } from '../../src/dataset/publish/buildDocuments.ts';
import { readRecords } from '../../src/dataset/publish/readRecords.ts';

const RECORDS = resolve(import.meta.dirname, '../../src/dataset/records');

/** The documents of the API as they would be with this many times the records, by path. */
export function documentsManyTimes(times: number): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  try {
    multiplyRecords(RECORDS, folder, times);
    const { records } = readRecords(folder);
    const files = [...buildFiles(records)].filter(({ path }) => !path.includes('/downloads/'));
    return new Map(files.map(({ path, bytes }) => [path, bytes]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
