import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { multiplyRecords } from './multiplyRecords.ts';
import { buildFiles } from '../../src/dataset/publish/buildDocuments.ts';
import { readRecords } from '../../src/dataset/publish/readRecords.ts';

const RECORDS = resolve(import.meta.dirname, '../../src/dataset/records');
/** Says the digest of every document: while it is the same, so are the records. */
const INDEX = 'public/api/v1/index.json';

function buildManyTimes(times: number, into: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  // A copy that was begun and not ended is not taken for the whole.
  const begun = `${into}-begun`;
  rmSync(begun, { recursive: true, force: true });
  try {
    multiplyRecords(RECORDS, folder, times);
    const { records } = readRecords(folder);
    for (const { path, bytes } of buildFiles(records)) {
      if (path.includes('/downloads/')) continue;
      mkdirSync(dirname(join(begun, path)), { recursive: true });
      writeFileSync(join(begun, path), bytes);
    }
    renameSync(begun, into);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The documents of the API as they would be with this many times the records, by path. They are kept in `.cache` for as
 * long as the built dataset is the same.
 */
export function documentsManyTimes(times: number): ReadonlyMap<string, Uint8Array> {
  const of = createHash('sha256').update(readFileSync(INDEX)).digest('hex').slice(0, 12);
  const folder = resolve('.cache/many-times', `${String(times)}-${of}`);
  if (!existsSync(folder)) buildManyTimes(times, folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length), readFileSync(path)];
    }),
  );
}
