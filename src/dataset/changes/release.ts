import type { Change } from '../../contract/changes.ts';
import { csvText } from '../tables/csvText.ts';
import { tables, type Records } from '../tables/records.ts';
import { columnName } from '../tables/table.ts';
import { changelogSection, withChangelogSection } from './changelogSection.ts';
import { diffDatasets, summarizeChanges } from './summarizeChanges.ts';
import { explainChanges, lineName, unexplained, type GivenReasons } from './explainChanges.ts';
import type { PublishedRow } from './publishedRow.ts';
import { compareVersions, nextVersion, versionParts } from './versionDay.ts';

type ReleaseCell = string | number | null;

const noState = { value: null, text: null };
const uncited = { sourceId: null, locator: null, confidence: null, note: null };

function releaseCells(change: Change): Readonly<Record<string, ReleaseCell>> {
  const { kind, table, subject, title, key, label, rows, industries, unit, obsStatus, reason } = change;
  const [before, after] = [change.before ?? noState, change.after ?? noState];
  const { sourceId, locator, confidence, note } = change.evidence ?? uncited;
  return {
    ...{ kind, table, subject, title, key, label, rows, unit, obsStatus, reason },
    industries: industries.join(';'),
    beforeValue: before.value,
    beforeText: before.text,
    afterValue: after.value,
    afterText: after.text,
    ...{ sourceId, sourceLocator: locator, confidence, note },
  };
}

/** The file of one version in `records/changes/`, as `readRecords` reads it back. */
function changesCsv(changes: readonly Change[]): string {
  const fields = Object.keys(tables.changes.row.entries).filter(
    (field) => field !== tables.changes.fromFileName,
  );
  const rows = changes.map((change) => {
    const cells = releaseCells(change);
    return fields.map((field) => String(cells[field] ?? '').trim());
  });
  return csvText([fields.map(columnName), ...rows]);
}

interface ReleaseOrder {
  readonly records: Pick<Records, 'dataset' | 'changes' | 'sources' | 'indicators'>;
  /** The version before, and what it published. */
  readonly before: { readonly version: string; readonly rows: readonly PublishedRow[] };
  /** What the present records publish. */
  readonly rows: readonly PublishedRow[];
  /** The files as they are. */
  readonly datasetCsv: string;
  readonly changelog: string;
  /** The day of the release, as 2026-11-24. */
  readonly day: string;
  readonly reasons: GivenReasons;
}

interface Release {
  /** The version before, where nothing changed. */
  readonly version: string;
  readonly changes: readonly Change[];
  /** What the version's file of changes, `dataset.csv` and the changelog are to hold. */
  readonly changesCsv: string;
  readonly datasetCsv: string;
  readonly changelog: string;
  /** What a person must still do before the release can be committed. */
  readonly problems: readonly string[];
}

type ReleaseRecords = ReleaseOrder['records'];

/** The version in the making: the one that the records name, if it is newer than the one before. */
function versionFor(records: ReleaseRecords, before: string, day: string): string {
  const named = records.dataset.find(({ key }) => key === 'version')?.value ?? before;
  return compareVersions(named, before) > 0 ? named : nextVersion(before, day);
}

function writtenReasons(records: ReleaseRecords, version: string): Map<string, string> {
  const rows = records.changes.filter((row) => row.version === version);
  return new Map(rows.flatMap((row) => (row.reason === null ? [] : [[lineName(row), row.reason] as const])));
}

const isNumberChange = ({ table }: Change) => table === 'observations' || table === 'board-rows';

/** A withdrawn number keeps its source; another withdrawn row, as an event, may lose it with the source. */
function withoutLostCitations(changes: readonly Change[], { sources }: ReleaseRecords): Change[] {
  const known = new Set(sources.map(({ sourceId }) => sourceId));
  return changes.map((change) => {
    const isLost = change.evidence !== null && !known.has(change.evidence.sourceId);
    return isLost && !isNumberChange(change) ? { ...change, evidence: null } : change;
  });
}

function releaseProblems(changes: readonly Change[], records: ReleaseRecords, version: string): string[] {
  const sources = new Set(records.sources.map(({ sourceId }) => sourceId));
  const indicators = new Set(records.indicators.map(({ indicatorId }) => indicatorId));
  const lost = changes.filter(({ kind }) => kind === 'withdrawn');
  const lostSources = new Set(
    lost.flatMap(({ evidence }) =>
      evidence === null || sources.has(evidence.sourceId) ? [] : [evidence.sourceId],
    ),
  );
  const lostIndicators = new Set(
    lost
      .filter(({ table, subject }) => table === 'observations' && !indicators.has(subject))
      .map(({ subject }) => subject),
  );
  return [
    ...[...unexplained(changes)].map(
      ([subject, lines]) =>
        `Nothing says why ${String(lines)} withdrawn rows of "${subject}" went. Give --reason "${subject}=…", or fill the column "reason" in records/changes/${version}.csv.`,
    ),
    ...[...lostSources].map(
      (id) => `Withdrawn numbers cite the source "${id}", which is gone. Put its row back.`,
    ),
    ...[...lostIndicators].map(
      (id) =>
        `Withdrawn numbers are of the indicator "${id}", which is gone. Put its row back; without values it is listed as withdrawn.`,
    ),
  ];
}

function withFacts(datasetCsv: string, version: string): string {
  return datasetCsv
    .replace(/^version,.*$/m, `version,${version}`)
    .replace(/^date,.*$/m, `date,${versionParts(version).day}`);
}

/**
 * Works out what the present records change against the version before, and what the files of the release are
 * to hold. Pure: the same records, reasons and version before give the same release.
 *
 * @throws Error where a version is malformed, or the changelog is not in order.
 */
export function planRelease({
  records,
  before,
  rows,
  datasetCsv,
  changelog,
  day,
  reasons,
}: ReleaseOrder): Release {
  const diff = diffDatasets(before.rows, rows);
  const added = diff.flatMap(({ kind, after }) => (kind === 'added' && after !== null ? [after] : []));
  const version = diff.length === 0 ? before.version : versionFor(records, before.version, day);
  const summary = summarizeChanges(diff, before.rows);
  const changes = explainChanges(
    withoutLostCitations(summary, records),
    writtenReasons(records, version),
    reasons,
    added,
  );
  if (changes.length === 0) return { version, changes, changesCsv: '', datasetCsv, changelog, problems: [] };
  return {
    version,
    changes,
    changesCsv: changesCsv(changes),
    datasetCsv: withFacts(datasetCsv, version),
    changelog: withChangelogSection(changelog, version, changelogSection(version, changes)),
    problems: releaseProblems(changes, records, version),
  };
}
