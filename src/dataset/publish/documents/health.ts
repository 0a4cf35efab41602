import { periodStart } from '../../../contract/periodDays.ts';
import { auditPart, auditsDocument, type Audit, type AuditPart } from '../../../contract/audits.ts';
import { healthDocument, type Upstream } from '../../../contract/health.ts';
import { compareVersions } from '../../changes/versionDay.ts';
import { compareText, groupBy } from '../../../domain/sorting.ts';
import type { Connector } from '../../connectors/connector.ts';
import { connectors } from '../../connectors/registry.ts';
import { wilsonShare } from '../../../domain/shares.ts';
import type { RowOf } from '../../tables/records.ts';
import type { OpenDataset } from '../dataset.ts';
import { draftDocument, published, type DocumentDraft } from '../documentDraft.ts';

type RunRow = RowOf<'refreshRuns'>;
type UpstreamReader = Pick<Connector, 'id' | 'licence' | 'feeds'>;

function upstreamRemark(reader: UpstreamReader | undefined, run: RunRow | undefined): string | null {
  if (run === undefined)
    return 'Not read since its connector was made: what is on record was entered by hand.';
  if (reader === undefined) return 'Nothing looks for newer data by itself.';
  if (run.rowsRead === null) return 'Its connector has not read it yet.';
  return null;
}

function upstreamFeeds(reader: UpstreamReader | undefined, { records }: OpenDataset): Upstream['feeds'] {
  const indicatorIds = new Set(reader?.feeds.flatMap((feed) => feed.indicatorIds));
  const boardIds = new Set(reader?.feeds.flatMap((feed) => feed.boards.map(({ boardId }) => boardId)));
  return {
    indicators: records.indicators
      .filter(({ indicatorId, supersededBy }) => indicatorIds.has(indicatorId) && supersededBy === null)
      .map(({ indicatorId: id, title }) => ({ id, title })),
    boards: records.boards
      .filter(({ boardId }) => boardIds.has(boardId))
      .map(({ boardId: id, title }) => ({ id, title })),
  };
}

type RunFacts = Pick<
  Upstream,
  'succeededOn' | 'readBy' | 'upstreamDate' | 'ageDays' | 'rowsRead' | 'rowsProposed'
>;

const noRun: RunFacts = {
  succeededOn: null,
  readBy: null,
  upstreamDate: null,
  ageDays: null,
  rowsRead: null,
  rowsProposed: null,
};

function runFacts(run: RunRow | undefined, datasetDate: string): RunFacts {
  if (run === undefined) return noRun;
  const { succeededOn, upstreamDate, rowsRead, rowsProposed } = run;
  const ageDays = periodStart(datasetDate) - periodStart(succeededOn);
  // A connector counts what it reads; a person does not.
  const readBy = rowsRead === null ? 'person' : 'connector';
  return { succeededOn, readBy, upstreamDate, ageDays, rowsRead, rowsProposed };
}

function upstreamFrom(
  id: string,
  reader: UpstreamReader | undefined,
  run: RunRow | undefined,
  dataset: OpenDataset,
): Upstream {
  const sourceId = run?.sourceId ?? reader?.feeds[0]?.sourceId;
  if (sourceId === undefined) throw new Error(`The upstream "${id}" names no source. Give its feed one.`);
  return {
    id,
    sourceId,
    licence: reader?.licence ?? dataset.sourceOf(sourceId).licence,
    automatic: reader !== undefined,
    feeds: upstreamFeeds(reader, dataset),
    ...runFacts(run, dataset.date),
    remark: upstreamRemark(reader, run),
  };
}

/** Returns every upstream that has a connector or was ever read, by id. */
export function upstreamsOf(dataset: OpenDataset, readers: readonly UpstreamReader[]): Upstream[] {
  const runs = new Map(dataset.records.refreshRuns.map((run) => [run.upstream, run]));
  const byId = new Map(readers.map((reader) => [reader.id, reader]));
  const ids = [...new Set([...runs.keys(), ...byId.keys()])].sort(compareText);
  return ids.map((id) => upstreamFrom(id, byId.get(id), runs.get(id), dataset));
}

/** Drafts `/health.json`. */
export function healthDrafts(dataset: OpenDataset): DocumentDraft[] {
  return [
    draftDocument(healthDocument, {
      datasetDate: dataset.date,
      upstreams: upstreamsOf(dataset, connectors),
    }),
  ];
}

type AuditRow = RowOf<'audits'>;

function partFrom(row: AuditRow): AuditPart {
  const wrong = row.wrongValue + row.wrongAttribute;
  return published(auditPart, {
    ...row,
    wrongShare: wilsonShare(wrong, row.size),
    wrongOrUnsupportedShare: wilsonShare(wrong + row.unsupported, row.size),
  });
}

/** Returns the recorded audits, newest first, of a version the last entered; their shares are computed here. */
function auditsOf(rows: readonly AuditRow[]): Audit[] {
  const draws = [
    ...groupBy(rows, ({ datasetVersion, seed }) => `${datasetVersion} ${String(seed)}`).values(),
  ];
  return draws
    .reverse()
    .flatMap(([row]) => row ?? [])
    .sort(
      (a, b) => compareText(b.checkedOn, a.checkedOn) || compareVersions(b.datasetVersion, a.datasetVersion),
    )
    .map(({ datasetVersion, checkedOn, seed, method }) => ({
      ofVersion: datasetVersion,
      checkedOn,
      seed,
      method,
      parts: rows.filter((row) => row.datasetVersion === datasetVersion && row.seed === seed).map(partFrom),
    }));
}

/** Drafts `/audits.json`. */
export function auditDrafts({ records }: OpenDataset): DocumentDraft[] {
  return [draftDocument(auditsDocument, { audits: auditsOf(records.audits) })];
}
