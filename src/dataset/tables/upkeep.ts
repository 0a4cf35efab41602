import * as v from 'valibot';
import { AuditGrouping } from '../../contract/audits.ts';
import { ChangeKind, ChangedTable } from '../../contract/changes.ts';
import { RevisionKind } from '../../contract/corrections.ts';
import { Confidence, ObsStatus } from '../../contract/codelists.ts';
import { FoundRecord } from '../../contract/search.ts';
import { upperFirst } from '../../domain/words.ts';
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
/** Returns a table of stored values that are only bounds. */
const boundTable = (side: 'lower' | 'upper', rowText: string) =>
  table({
    path: `${side}-bounds`,
    title: `${upperFirst(side)} bounds`,
    rowText,
    row: v.object({
      indicatorId: cells.textCell,
      refArea: cells.refAreaCell,
      timePeriod: cells.coveredPeriodCell,
    }),
    key: ['indicatorId', 'refArea', 'timePeriod'],
    references: { indicatorId: 'indicators' },
  });

export const upkeepTables = {
  /** Names that users use for a thing but that are in no title or spelling: our choice, few on purpose. */
  searchAliases: table({
    path: 'search-aliases',
    title: 'Words of readers',
    rowText: 'What readers call a record or a page that its own words do not say.',
    row: v.object({
      alias: cells.textCell,
      targetKind: cells.codeCell([...FoundRecord.codes, 'page']),
      /** For a page its path. */
      targetId: cells.textCell,
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
      kind: cells.codeCell(ChangeKind.codes),
      table: cells.codeCell(ChangedTable.codes),
      subject: cells.textCell,
      title: cells.textCell,
      /** Empty if the line covers several rows. */
      key: cells.optionalTextCell,
      label: cells.optionalTextCell,
      rows: cells.integerCell,
      industries: cells.industryListCell,
      unit: cells.optionalTextCell,
      beforeValue: cells.optionalNumberCell,
      beforeText: cells.optionalTextCell,
      afterValue: cells.optionalNumberCell,
      afterText: cells.optionalTextCell,
      /** Status of a withdrawn observation. */
      obsStatus: optionalCode(ObsStatus.codes),
      reason: cells.optionalTextCell,
      /** Subject and key under which a withdrawn number stands now, joined by a bar. */
      movedTo: cells.optionalTextCell,
      sourceId: cells.optionalTextCell,
      sourceLocator: cells.optionalTextCell,
      confidence: optionalCode(Confidence.codes),
      note: cells.optionalTextCell,
    }),
    key: ['version', 'kind', 'table', 'subject', 'key', 'label'],
    fromFileName: 'version',
  }),

  /** Verdict of a reason on the rows before it: that they were wrong, or that more is known now. */
  revisionCauses: table({
    path: 'revision-causes',
    title: 'Causes of revisions',
    rowText: 'What a reason of revisions says of the rows before them.',
    row: v.object({ reason: cells.textCell, revision: cells.codeCell(RevisionKind.codes) }),
    key: ['reason'],
  }),

  /** Hosts about which more is known than one source shows. */
  hosts: table({
    path: 'hosts',
    title: 'Hosts',
    rowText: 'A host that carries what others publish, or whose pages are weak.',
    row: v.object({
      /** Without `www.`; a repository on GitHub is a separate host, `github.com/owner/name`. */
      host: cells.textCell,
      standing: cells.codeCell(['carrier', 'blog', 'machine-written']),
      reason: cells.textCell,
    }),
    key: ['host'],
  }),

  /** Word that assigns a row to a narrow industry; case-insensitive, with any ending. */
  industryTerms: table({
    path: 'industry-terms',
    title: 'Words of industries',
    rowText: 'A word by which a row shows that it belongs to an industry.',
    row: v.object({ industry: cells.industryCell, term: cells.textCell }),
    key: ['industry', 'term'],
  }),

  /** The license of a repository at the commit that was read. */
  repositoryLicences: table({
    path: 'repository-licences',
    title: 'Licenses of repositories',
    rowText: 'The license of a repository at one commit.',
    row: v.object({
      repository: cells.textCell,
      /** Empty if the commit was not noted. */
      commit: cells.optionalTextCell,
      /** Empty if the repository states none. */
      licence: cells.optionalTextCell,
    }),
    key: ['repository', 'commit'],
  }),

  /** A series that was read off a picture, with the axis of that picture. */
  digitizedSeries: table({
    path: 'digitized-series',
    title: 'Series read off pictures',
    rowText: 'A series and the axis of its picture.',
    row: v.object({
      indicatorId: cells.textCell,
      refArea: cells.refAreaCell,
      axisFrom: cells.periodCell,
      axisTo: cells.periodCell,
      sourceId: cells.textCell,
      sourceLocator: cells.textCell,
    }),
    key: ['indicatorId', 'refArea'],
    references: { indicatorId: 'indicators' },
  }),

  /** A stored value for which its source says "more than": it may exceed another one that seems to be ahead. */
  lowerBounds: boundTable('lower', 'A value that may be higher, as its source says.'),

  /** A stored value for which its source says "fewer than". */
  upperBounds: boundTable('upper', 'A value that is lower, as its source says.'),

  /** Original publisher of an indicator's figures, if several publishers print them. */
  seriesOrigins: table({
    path: 'series-origins',
    title: 'Origins of series',
    rowText: 'Whose figures several publishers print.',
    row: v.object({ indicatorId: cells.textCell, origin: cells.textCell, note: cells.optionalTextCell }),
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
    row: v.object({ indicatorId: cells.textCell, factor: cells.numberCell, reason: cells.textCell }),
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
      rule: cells.textCell,
      /** File below the records, such as `models.csv`. */
      file: cells.textCell,
      /** Beginning of the finding's message: the key of the row. */
      subject: cells.textCell,
      reason: cells.textCell,
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
      upstream: cells.textCell,
      /** Day of the run. */
      succeededOn: cells.dateCell,
      /** Day or period whose state the upstream showed. */
      upstreamDate: cells.periodCell,
      /** Empty for states that were read by hand, before the upstream had a connector. */
      rowsRead: cells.optionalIntegerCell,
      rowsProposed: cells.optionalIntegerCell,
      /** Number of rows of each part of the upstream, such as `arena-code=96`, for comparison with the next run. */
      rowCounts: cells.textListCell,
      sourceId: cells.textCell,
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
      datasetVersion: cells.textCell,
      /** Day as of which they were checked. */
      checkedOn: cells.dateCell,
      /** Empty if it was not noted. */
      seed: cells.optionalIntegerCell,
      grouping: cells.codeCell(AuditGrouping.codes),
      /** The panel or the stated confidence; "all" in the row for the total. */
      part: cells.textCell,
      size: cells.integerCell,
      correct: cells.integerCell,
      wrongValue: cells.integerCell,
      wrongAttribute: cells.integerCell,
      unsupported: cells.integerCell,
      notReached: cells.integerCell,
      /** Method of drawing and checking the numbers, in sentences. */
      method: cells.textCell,
    }),
    key: ['datasetVersion', 'seed', 'grouping', 'part'],
  }),
};
