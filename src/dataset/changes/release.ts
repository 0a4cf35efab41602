import type { Change } from '../../contract/changes.ts';
import { counted } from '../../domain/words.ts';
import { csvText } from '../tables/csvText.ts';
import { tables, type Records } from '../tables/records.ts';
import { columnName } from '../tables/table.ts';
import { changelogSection, withChangelogSection } from './changelogSection.ts';
import { diffDatasets, summarizeChanges } from './summarizeChanges.ts';
import {
  explainChanges,
  lineName,
  uncaused,
  unexplained,
  type GivenReasons,
  type Written,
} from './explainChanges.ts';
import type { PublishedRow } from './publishedRow.ts';
import { causesOf } from './revisionKind.ts';
import { compareVersions, nextVersion, versionParts } from './versionDay.ts';

type ReleaseCell = string | number | null;

const noState = { value: null, text: null };
const uncited = { sourceId: null, locator: null, confidence: null, note: null };

function releaseCells(change: Change): Readonly<Record<string, ReleaseCell>> {
  const { kind, table, subject, title, key, label, rows, industries, unit, obsStatus, reason } = change;
  const { movedTo = null } = change;
  const [before, after] = [change.before ?? noState, change.after ?? noState];
  const { sourceId, locator, confidence, note } = change.evidence ?? uncited;
  return {
    ...{ kind, table, subject, title, key, label, rows, unit, obsStatus, reason, movedTo },
    industries: industries.join(';'),
    beforeValue: before.value,
    beforeText: before.text,
    afterValue: after.value,
    afterText: after.text,
    ...{ sourceId, sourceLocator: locator, confidence, note },
  };
}

/** Returns the file of one version in `records/changes/`, as `readRecords` reads it back. */
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
  readonly records: Pick<Records, 'dataset' | 'changes' | 'revisionCauses' | 'sources' | 'indicators'>;
  /** Previous version and its published rows. */
  readonly before: { readonly version: string; readonly rows: readonly PublishedRow[] };
  /** Rows that the current records publish. */
  readonly rows: readonly PublishedRow[];
  /** Current content of the files. */
  readonly datasetCsv: string;
  readonly changelog: string;
  readonly citation: string;
  /** Day of the release, such as 2026-11-24. */
  readonly day: string;
  readonly reasons: GivenReasons;
}

interface Release {
  /** The previous version if nothing changed. */
  readonly version: string;
  readonly changes: readonly Change[];
  /** New content of the version's file of changes, `dataset.csv`, the changelog and CITATION.cff. */
  readonly changesCsv: string;
  readonly datasetCsv: string;
  readonly changelog: string;
  readonly citation: string;
  /** Manual steps required before the release can be committed. */
  readonly problems: readonly string[];
}

type ReleaseRecords = ReleaseOrder['records'];

/** Returns the version being prepared: the one in the records, if it is newer than the previous one. */
function versionFor(records: ReleaseRecords, before: string, day: string): string {
  const named = records.dataset.find(({ key }) => key === 'version')?.value ?? before;
  return compareVersions(named, before) > 0 ? named : nextVersion(before, day);
}

/** Returns what people or an earlier run wrote into the file of a version. */
const writtenBefore = ({ changes }: ReleaseRecords, version: string): Written =>
  new Map(changes.filter((row) => row.version === version).map((row) => [lineName(row), row] as const));

const isNumberChange = ({ table }: Change) => table === 'observations' || table === 'board-rows';

/**
 * A withdrawn number keeps its source; other withdrawn rows, such as events, may lose it together with the source.
 */
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
    ...[...uncaused(changes, causesOf(records))].map(
      ([subject, lines]) =>
        `Nothing says whether ${counted(lines, 'changed number')} of "${subject}" had been wrong. Give --reason "${subject}=…", or fill the column "reason" in records/changes/${version}.csv, and say what the reason tells in records/revision-causes.csv.`,
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

/** Returns the text of CITATION.cff with the version and its day, by which hosts and archives cite the dataset. */
const withCitedVersion = (citation: string, version: string): string =>
  citation
    .replace(/^version: .*$/m, `version: ${version}`)
    .replace(/^date-released: .*$/m, `date-released: ${versionParts(version).day}`);

/**
 * Computes the changes of the current records against the previous version, and the new content of the release's
 * files. Pure: the same records, reasons and previous version give the same release.
 *
 * @throws Error if a version is malformed, or the changelog is not in order.
 */
export function planRelease({
  records,
  before,
  rows,
  datasetCsv,
  changelog,
  citation,
  day,
  reasons,
}: ReleaseOrder): Release {
  const diff = diffDatasets(before.rows, rows);
  const added = diff.flatMap(({ kind, after }) => (kind === 'added' && after !== null ? [after] : []));
  const version = diff.length === 0 ? before.version : versionFor(records, before.version, day);
  const summary = summarizeChanges(diff, before.rows);
  const changes = explainChanges(
    withoutLostCitations(summary, records),
    writtenBefore(records, version),
    reasons,
    added,
  );
  if (changes.length === 0)
    return { version, changes, changesCsv: '', datasetCsv, changelog, citation, problems: [] };
  return {
    version,
    changes,
    changesCsv: changesCsv(changes),
    datasetCsv: withFacts(datasetCsv, version),
    changelog: withChangelogSection(changelog, version, changelogSection(version, changes)),
    citation: withCitedVersion(citation, version),
    problems: releaseProblems(changes, records, version),
  };
}
