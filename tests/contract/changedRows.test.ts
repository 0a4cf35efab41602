import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ChangedTable } from '../../src/contract/changes.ts';
import { committeesDocument, wp29FactsDocument } from '../../src/contract/participation.ts';
import { priceModesDocument } from '../../src/contract/priceModes.ts';
import { rulesDocument } from '../../src/contract/rules.ts';
import { diffDatasets, summarizeChanges } from '../../src/dataset/changes/summarizeChanges.ts';
import { publishedRows } from '../../src/dataset/changes/publishedRows.ts';
import { builtFile } from '../support/builtDocuments.ts';

/** A document as it is built, and as an earlier version may have had it: with other words or numbers in places. */
function twoStates(path: string, now: string, then: string) {
  const text = readFileSync(builtFile(path), 'utf8');
  const at = text.indexOf(now);
  expect(at, `"${now}" stands in ${path}`).toBeGreaterThan(0);
  const earlier = `${text.slice(0, at)}${then}${text.slice(at + now.length)}`;
  return { before: publishedRows([{ path, text: earlier }]), after: publishedRows([{ path, text }]) };
}

it.each<readonly [ChangedTable, string, string, string]>([
  ['modes', priceModesDocument.path, '"cacheWrite":12.5', '"cacheWrite":12'],
  ['facts', wp29FactsDocument.path, '"fact":"', '"fact":"Before: '],
  ['committees', committeesDocument.path, '"coChairs":["CA",', '"coChairs":['],
  ['rules', rulesDocument.path, '"modelYear":2027', '"modelYear":2026'],
])('lists a row of the table %s that says something else than before', (table, path, now, then) => {
  const { before, after } = twoStates(path, now, then);
  const changes = summarizeChanges(diffDatasets(before, after), before);
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ kind: 'revised', table, rows: 1 });
});

it.each<readonly [ChangedTable, string]>([
  ['modes', priceModesDocument.path],
  ['facts', wp29FactsDocument.path],
  ['rules', rulesDocument.path],
])('lists the rows of the table %s that are new, each once', (table, path) => {
  const after = publishedRows([{ path, text: readFileSync(builtFile(path), 'utf8') }]);
  const added = diffDatasets([], after);
  expect(added.length).toBe(after.length);
  expect(new Set(added.map((one) => one.after?.key)).size).toBeGreaterThan(1);
  expect(new Set(summarizeChanges(added, []).map((one) => one.table))).toEqual(new Set([table]));
});
