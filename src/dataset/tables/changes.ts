import * as v from 'valibot';
import { changedTables, changeKinds } from '../../contract/changes.ts';
import { confidences, obsStatuses } from '../../contract/codelists.ts';
import { cell, orMissing, type CellReading } from './cell.ts';
import {
  codeCell,
  industryListCell,
  numberCell,
  optionalNumberCell,
  optionalTextCell,
  textCell,
} from './cells.ts';
import { table } from './table.ts';

const VERSION = /^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/;

const versionCell = cell('version-is-well-formed', (raw): CellReading<string> => {
  if (VERSION.test(raw)) return { value: raw };
  return { refusal: `"${raw}" is no version. Name the file after one, as 2026.11.24 or 2026.11.24.2.` };
});

const optionalCode = <const T extends string>(codes: readonly T[]) =>
  orMissing('code-known', (raw): CellReading<T> => {
    const known = codes.find((code) => code === raw);
    if (known !== undefined) return { value: known };
    return { refusal: `"${raw}" is no known code here. Use one of ${codes.join(', ')}, or leave it empty.` };
  });

/**
 * What a version added, revised, cited anew and withdrew against the one before it, one file a version.
 * `npm run data:release` writes these files; a person adds reasons.
 */
export const changesTable = table({
  path: 'changes',
  row: v.object({
    version: versionCell,
    kind: codeCell(changeKinds),
    table: codeCell(changedTables),
    subject: textCell,
    title: textCell,
    /** Empty where the line stands for several rows. */
    key: optionalTextCell,
    label: optionalTextCell,
    rows: numberCell,
    industries: industryListCell,
    unit: optionalTextCell,
    beforeValue: optionalNumberCell,
    beforeText: optionalTextCell,
    afterValue: optionalNumberCell,
    afterText: optionalTextCell,
    /** Status of a withdrawn observation. */
    obsStatus: optionalCode(obsStatuses),
    reason: optionalTextCell,
    sourceId: optionalTextCell,
    sourceLocator: optionalTextCell,
    confidence: optionalCode(confidences),
    note: optionalTextCell,
  }),
  key: ['version', 'kind', 'table', 'subject', 'key', 'label'],
  fromFileName: 'version',
});
