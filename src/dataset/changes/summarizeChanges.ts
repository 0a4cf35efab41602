import { upperFirst } from '../../domain/words.ts';
import { ChangedTable, ChangeKind, type Change } from '../../contract/changes.ts';
import { Industry, type ObsStatus } from '../../contract/codelists.ts';
import { obsStatusLabels } from '../../contract/rowLabels.ts';
import { compareText, groupBy } from '../../domain/sorting.ts';
import type { PublishedRow } from './publishedRow.ts';

/** A row that differs between two versions. At least one side is present. */
export interface RowChange {
  readonly kind: ChangeKind;
  readonly before: PublishedRow | null;
  readonly after: PublishedRow | null;
}

const publishedKey = ({ table, subject, key }: PublishedRow) => `${table}\n${subject}\n${key}`;

function citationText({ evidence }: PublishedRow): string {
  if (evidence === null) return '';
  return JSON.stringify([evidence.sourceId, evidence.locator, evidence.confidence, evidence.note]);
}

function changeKind(before: PublishedRow, after: PublishedRow): ChangeKind | null {
  if (before.statement !== after.statement) return 'revised';
  return citationText(before) === citationText(after) ? null : 'cited-anew';
}

/**
 * Returns the changes from one version to another: rows added, revised (different content), cited again (same content
 * from another place or with another note) and withdrawn, in the order of `after`, then of `before`. A row under
 * another key is withdrawn and added, never revised. Time is linear in the number of rows.
 *
 * @throws Error if one version has two rows with the same key.
 */
export function diffDatasets(before: readonly PublishedRow[], after: readonly PublishedRow[]): RowChange[] {
  const old = indexed(before);
  const changes: RowChange[] = [];
  const seen = indexed(after);
  for (const [key, row] of seen) {
    const known = old.get(key);
    if (known === undefined) changes.push({ kind: 'added', before: null, after: row });
    else {
      const kind = changeKind(known, row);
      if (kind !== null) changes.push({ kind, before: known, after: row });
    }
  }
  for (const [key, row] of old) {
    if (!seen.has(key)) changes.push({ kind: 'withdrawn', before: row, after: null });
  }
  return changes;
}

function indexed(rows: readonly PublishedRow[]): Map<string, PublishedRow> {
  const byKey = new Map<string, PublishedRow>();
  for (const row of rows) {
    const key = publishedKey(row);
    if (byKey.has(key)) {
      throw new Error(`Two rows of ${row.table} share the key "${row.key}" of "${row.subject}".`);
    }
    byKey.set(key, row);
  }
  return byKey;
}

/** Up to this many rows of one subject that changed alike are listed separately. */
const MOST_SINGLE = 3;

/** Tables whose rows are their own subject. */
const ownTables: readonly ChangedTable[] = [
  'models',
  'events',
  'plans',
  'tasks',
  'standards',
  'calendar',
  'committees',
  'facts',
  'sources',
];

function rowOfChange({ before, after }: RowChange): PublishedRow {
  const row = after ?? before;
  if (row === null) throw new Error('A change has neither a row before nor a row after it.');
  return row;
}

const publishedState = (row: PublishedRow | null) =>
  row === null ? null : { value: row.value, text: row.text };

/**
 * Returns a description of a revision that the texts before and after do not show: another name, unit, industry or
 * status.
 */
function differenceOf(before: PublishedRow | null, after: PublishedRow | null): string | null {
  if (before === null || after?.text !== before.text || after.statement === before.statement) return null;
  if (before.title !== after.title && after.table !== 'observations')
    return `It was called “${before.title}”.`;
  if (before.unit !== after.unit) return `The unit was ${before.unit ?? 'not given'}.`;
  if (before.industries.join() !== after.industries.join())
    return `It was put to ${before.industries.map((code) => Industry.label(code)).join(', ')}.`;
  return statusText(before.obsStatus, after.obsStatus);
}

function statusText(before: ObsStatus | null, after: ObsStatus | null): string | null {
  if (before === after || after === null) return null;
  return `Same value, now marked as ${obsStatusLabels[after] ?? 'normal'}.`;
}

function singleChange(one: RowChange): Change {
  const row = rowOfChange(one);
  return {
    kind: one.kind,
    table: row.table,
    subject: row.subject,
    title: row.title,
    key: row.key,
    label: row.label === '' ? null : row.label,
    rows: 1,
    industries: [...row.industries],
    unit: row.unit,
    before: publishedState(one.before),
    after: publishedState(one.after),
    obsStatus: row.obsStatus,
    reason: differenceOf(one.before, one.after),
    evidence: row.evidence,
  };
}

/** Returns the span of observations' periods, the second part of their keys: "2021 to 2026-08". */
function periodSpan(rows: readonly PublishedRow[]): string {
  const periods = rows.map(({ key }) => key.split('|')[1] ?? '').sort(compareText);
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

function summaryLabel(rows: readonly PublishedRow[], isNew: boolean): string | null {
  const [first] = rows;
  if (first?.table === 'observations') return `${isNew ? 'new indicator, ' : ''}${periodSpan(rows)}`;
  const groups = [...new Set(rows.map(({ group }) => group))].filter((group) => group !== null);
  const [only, ...others] = groups.sort(compareText);
  if (only === undefined) return null;
  return others.length === 0
    ? only
    : `${String(groups.length)} captures, first and last: ${only}, ${groups.at(-1) ?? only}`;
}

function together(changes: readonly RowChange[], isNew: boolean): Change[] {
  const [first] = changes;
  if (first === undefined) return [];
  const rows = changes.map(rowOfChange);
  const row = rowOfChange(first);
  const own = ownTables.includes(row.table);
  const named = new Set(rows.flatMap(({ industries }) => industries));
  return [
    {
      ...singleChange(first),
      subject: own ? row.table : row.subject,
      title: own ? upperFirst(ChangedTable.label(row.table)) : row.title,
      key: null,
      label: summaryLabel(rows, isNew),
      rows: changes.length,
      industries: Industry.codes.filter((code) => named.has(code)),
      before: null,
      after: null,
      obsStatus: null,
      evidence: null,
    },
  ];
}

/** Returns the key of rows that share one line: those of one subject, or of one snapshot of a board. */
function lineKey(one: RowChange): string {
  const { table, subject, group } = rowOfChange(one);
  if (ownTables.includes(table)) return one.kind === 'cited-anew' ? `${one.kind}\n${table}` : '';
  const revised = group ?? differenceOf(one.before, one.after);
  return [one.kind, table, subject, one.kind === 'revised' ? revised : ''].join('\n');
}

/**
 * True if the rows are listed separately: every withdrawn number, every new version of an event and every revised
 * value. Board lines are summarized by snapshot; additions, new citations and values that got another unit or status,
 * of which one change makes thousands, are summarized by subject.
 */
function isSingle(changes: readonly RowChange[]): boolean {
  const [first] = changes;
  if (first === undefined || first.kind === 'withdrawn') return true;
  if (first.kind === 'revised' && rowOfChange(first).group !== null) return changes.length === 1;
  if (first.kind === 'revised' && differenceOf(first.before, first.after) === null) return true;
  return changes.length <= MOST_SINGLE;
}

const changeOrder = ({ kind, table }: Change) =>
  ChangeKind.codes.indexOf(kind) * 100 + ChangedTable.codes.indexOf(table);

/** Returns the list of a version's changes for people, in an order that depends only on the rows. */
export function summarizeChanges(changes: readonly RowChange[], before: readonly PublishedRow[]): Change[] {
  const known = new Set(before.map(({ table, subject }) => `${table}\n${subject}`));
  const own = changes.filter((one) => lineKey(one) === '').map(singleChange);
  const groups = groupBy(
    changes.filter((one) => lineKey(one) !== ''),
    lineKey,
  );
  const grouped = [...groups.values()].flatMap((group) => {
    if (isSingle(group)) return group.map(singleChange);
    const isNew = group.every((one) => !known.has(`${rowOfChange(one).table}\n${rowOfChange(one).subject}`));
    return together(group, isNew);
  });
  return [...own, ...grouped].sort(
    (left, right) =>
      changeOrder(left) - changeOrder(right) ||
      compareText(left.subject, right.subject) ||
      compareText(left.key ?? left.label ?? '', right.key ?? right.label ?? ''),
  );
}
