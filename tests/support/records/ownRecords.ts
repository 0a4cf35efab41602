import { resolve } from 'node:path';
import { openDataset, type OpenDataset } from '../../../src/dataset/publish/dataset.ts';
import { readRecords } from '../../../src/dataset/publish/readRecords.ts';
import type { Records } from '../../../src/dataset/tables/records.ts';

let read: Records | undefined;
let opened: OpenDataset | undefined;

/** The project's own records, read once a process: tests share one, and each reading takes two seconds. */
export function ownRecords(): Records {
  read ??= readRecords(resolve(import.meta.dirname, '../../../src/dataset/records')).records;
  return read;
}

/** The dataset of the project's own records, opened once a process. */
export function ownDataset(): OpenDataset {
  opened ??= openDataset(ownRecords());
  return opened;
}
