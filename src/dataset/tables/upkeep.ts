import * as v from 'valibot';
import { AuditGrouping } from '../../contract/audits.ts';
import { ChangeKind, ChangedTable } from '../../contract/changes.ts';
import { RevisionKind } from '../../contract/corrections.ts';
import { Confidence, ObsStatus } from '../../contract/codelists.ts';
import { FoundRecord } from '../../contract/search.ts';
import * as cells from './cells.ts';
import type { CellReading } from './cells.ts';
import { table } from './table.ts';

const VERSION_CELL = /^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/;

const versionCell = cells.cell('version-is-well-formed', (raw): CellReading<string> => {
  if (VERSION_CELL.test(raw)) return { value: raw };
  return { refusal: `"${raw}" is no version. Name the file after one, as 2026.11.24 or 2026.11.24.2.` };
});

const optionalCode = <const T extends string>(codes: readonly T[]) =>
  cells.orMissing('code-known', (raw): CellReading<T> => {
    const known = codes.find((code) => code === raw);
    if (known !== undefined) return { value: known };
    return { refusal: `"${raw}" is no known code here. Use one of ${codes.join(', ')}, or leave it empty.` };
  });

/** Upkeep and search of the records: versions, limits of rules, readings of upstreams, audits, search aliases. */
export const upkeepTables = {
  /** Names that users use for a thing but that are in no title or spelling: our choice, few on purpose. */
  searchAliases: table({
    path: 'search-aliases',
    title: 'Words of readers',
    rowText: 'What readers call a record or a page that its own words do not say.',
    row: v.object({
      alias: cells.text,
      targetKind: cells.code([...FoundRecord.codes, 'page']),
      /** For a page its path. */
      targetId: cells.text,
    }),
    key: ['alias', 'targetKind', 'targetId'],
  }),

  /**
   * Changes that a version added, revised, cited again and withdrew against the one before it, one file per version.
   * `npm run data:release` writes these files; people add reasons.
   */
  changes: table({
    path: 'changes',
    title: 'Changes',
    rowText: 'What a version added, revised, given a new source or withdrew against the one before it.',
    row: v.object({
      version: versionCell,
      kind: cells.code(ChangeKind.codes),
      table: cells.code(ChangedTable.codes),
      subject: cells.text,
      title: cells.text,
      /** Empty if the line covers several rows. */
      key: cells.optionalText,
      label: cells.optionalText,
      rows: cells.number,
      industries: cells.industryList,
      unit: cells.optionalText,
      beforeValue: cells.optionalNumber,
      beforeText: cells.optionalText,
      afterValue: cells.optionalNumber,
      afterText: cells.optionalText,
      /** Status of a withdrawn observation. */
      obsStatus: optionalCode(ObsStatus.codes),
      reason: cells.optionalText,
      /** Subject and key under which a withdrawn number stands now, joined by a bar. */
      movedTo: cells.optionalText,
      sourceId: cells.optionalText,
      sourceLocator: cells.optionalText,
      confidence: optionalCode(Confidence.codes),
      note: cells.optionalText,
    }),
    key: ['version', 'kind', 'table', 'subject', 'key', 'label'],
    fromFileName: 'version',
  }),

  /** Verdict of a reason on the rows before it: that they were wrong, or that more is known now. */
  revisionCauses: table({
    path: 'revision-causes',
    title: 'Causes of revisions',
    rowText: 'What a reason of revisions says of the rows before them.',
    row: v.object({ reason: cells.text, revision: cells.code(RevisionKind.codes) }),
    key: ['reason'],
  }),

  /** Hosts about which more is known than one source shows. */
  hosts: table({
    path: 'hosts',
    title: 'Hosts',
    rowText: 'A host that carries what others publish, or whose pages are weak.',
    row: v.object({
      /** Without `www.`; a repository on GitHub is a separate host, `github.com/owner/name`. */
      host: cells.text,
      standing: cells.code(['carrier', 'blog', 'machine-written']),
      reason: cells.text,
    }),
    key: ['host'],
  }),

  /** Word that assigns a row to a narrow industry; case-insensitive, with any ending. */
  industryTerms: table({
    path: 'industry-terms',
    title: 'Words of industries',
    rowText: 'A word by which a row shows that it belongs to an industry.',
    row: v.object({ industry: cells.industry, term: cells.text }),
    key: ['industry', 'term'],
  }),

  /** The license of a repository at the commit that was read. */
  repositoryLicences: table({
    path: 'repository-licences',
    title: 'Licenses of repositories',
    rowText: 'The license of a repository at one commit.',
    row: v.object({
      repository: cells.text,
      /** Empty if the commit was not noted. */
      commit: cells.optionalText,
      /** Empty if the repository states none. */
      licence: cells.optionalText,
    }),
    key: ['repository', 'commit'],
  }),

  /** A series that was read off a picture, with the axis of that picture. */
  digitizedSeries: table({
    path: 'digitized-series',
    title: 'Series read off pictures',
    rowText: 'A series and the axis of its picture.',
    row: v.object({
      indicatorId: cells.text,
      refArea: cells.refArea,
      axisFrom: cells.period,
      axisTo: cells.period,
      sourceId: cells.text,
      sourceLocator: cells.text,
    }),
    key: ['indicatorId', 'refArea'],
    references: { indicatorId: 'indicators' },
  }),

  /** A stored value for which its source says "more than": it may exceed another one that seems to be ahead. */
  lowerBounds: table({
    path: 'lower-bounds',
    title: 'Lower bounds',
    rowText: 'A value that may be higher, as its source says.',
    row: v.object({ indicatorId: cells.text, refArea: cells.refArea, timePeriod: cells.coveredPeriod }),
    key: ['indicatorId', 'refArea', 'timePeriod'],
    references: { indicatorId: 'indicators' },
  }),

  /** Original publisher of an indicator's figures, if several publishers print them. */
  seriesOrigins: table({
    path: 'series-origins',
    title: 'Origins of series',
    rowText: 'Whose figures several publishers print.',
    row: v.object({ indicatorId: cells.text, origin: cells.text, note: cells.optionalText }),
    key: ['indicatorId'],
    references: { indicatorId: 'indicators' },
  }),

  /**
   * Maximum factor per year by which an indicator may move without an explanation, and why it moves more than others.
   */
  jumpLimits: table({
    path: 'jump-limits',
    title: 'Limits of jumps',
    rowText: 'By how much an indicator may move without a word.',
    row: v.object({ indicatorId: cells.text, factor: cells.number, reason: cells.text }),
    key: ['indicatorId'],
    references: { indicatorId: 'indicators' },
  }),

  /**
   * Contradictions that the sources leave us with. A row names one finding of a rule and the reason to accept it; a
   * row without a matching finding is itself a problem, so that the list can only shrink.
   */
  acknowledgements: table({
    path: 'lint-acknowledged',
    title: 'Contradictions that stand',
    rowText: 'A contradiction of sources, kept with its reason.',
    row: v.object({
      rule: cells.text,
      /** File below the records, such as `models.csv`. */
      file: cells.text,
      /** Beginning of the finding's message: the key of the row. */
      subject: cells.text,
      reason: cells.text,
    }),
    key: ['rule', 'file', 'subject'],
  }),

  /**
   * Last successful reading of each upstream. The only table maintained by a machine: the refresh replaces the line
   * of its upstream, and no one else writes here.
   */
  refreshRuns: table({
    path: 'refresh-runs',
    title: 'Readings of upstreams',
    rowText: 'When an upstream was last read, and the state it showed.',
    row: v.object({
      upstream: cells.text,
      /** Day of the run. */
      succeededOn: cells.date,
      /** Day or period whose state the upstream showed. */
      upstreamDate: cells.period,
      /** Empty for states that were read by hand, before the upstream had a connector. */
      rowsRead: cells.optionalNumber,
      rowsProposed: cells.optionalNumber,
      /** Number of rows of each part of the upstream, such as `arena-code=96`, for comparison with the next run. */
      rowCounts: cells.textList,
      sourceId: cells.text,
    }),
    key: ['upstream'],
  }),

  /**
   * Results of checking displayed numbers by hand against their sources: a row for all numbers of a sample, one for
   * each panel and one for each stated confidence.
   */
  audits: table({
    path: 'audits',
    title: 'Audits of shown numbers',
    rowText: 'What came of checking the numbers of a panel or of a stated confidence against their sources.',
    row: v.object({
      /** Dataset version whose numbers were checked. */
      datasetVersion: cells.text,
      /** Day as of which they were checked. */
      checkedOn: cells.date,
      /** Empty if it was not noted. */
      seed: cells.optionalNumber,
      grouping: cells.code(AuditGrouping.codes),
      /** The panel or the stated confidence; "all" in the row for the total. */
      part: cells.text,
      size: cells.number,
      correct: cells.number,
      wrongValue: cells.number,
      wrongAttribute: cells.number,
      unsupported: cells.number,
      notReached: cells.number,
      /** Method of drawing and checking the numbers, in sentences. */
      method: cells.text,
    }),
    key: ['datasetVersion', 'grouping', 'part'],
  }),
};
