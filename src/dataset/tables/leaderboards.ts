import * as v from 'valibot';
import { BoardKind, BreakSource } from '../../contract/codelists.ts';
import * as cells from './cells.ts';
import { table } from './table.ts';

/** Leaderboards, their snapshots, and their rows. */
export const leaderboardTables = {
  boards: table({
    path: 'boards',
    title: 'Leaderboards',
    rowText: 'A leaderboard and what its scores are.',
    row: v.object({
      boardId: cells.textCell,
      kind: cells.codeCell(BoardKind.codes),
      title: cells.textCell,
      operator: cells.textCell,
      metric: cells.textCell,
      unit: cells.textCell,
      higherIsBetter: cells.flagCell,
      url: cells.optionalTextCell,
      licence: cells.textCell,
      industries: cells.industryListCell,
      /** Source of its rows' open weights: the board, other snapshots of the same board, or none. */
      openness: cells.codeCell(['licence-column', 'other-captures', 'none']),
      /** Way in which we obtained its scores. Empty if the operator states them. */
      scoreMade: cells.madeCell,
      /** Meaning of a snapshot dated on the last day of a month, if not the state of that day. */
      monthEnd: cells.optionalCodeCell(['monthly-list', 'own-cut']),
      /** Meaning of a row where the source has several rows of a model and the records have one. */
      onePerModel: cells.optionalCodeCell(['best-run', 'same-score']),
      note: cells.optionalTextCell,
    }),
    key: ['boardId'],
    references: { unit: 'units' },
  }),

  /** Days from which a board's scores do not compare with earlier ones. */
  boardBreaks: table({
    path: 'board-breaks',
    title: 'Breaks of leaderboards',
    rowText: 'A day from which the scores of a board do not compare with earlier ones.',
    row: v.object({
      boardId: cells.textCell,
      from: cells.dateCell,
      reason: cells.textCell,
      /** Source of the break: operator, others, or our computation. */
      toldBy: cells.codeCell(BreakSource.codes),
      ...cells.evidenceCells,
    }),
    key: ['boardId', 'from'],
    references: { boardId: 'boards' },
  }),

  /** Models that an operator shows under another name from a day on, on all of its boards: our reading. */
  boardRenames: table({
    path: 'board-renames',
    title: 'Renamed models',
    rowText: 'A model that an operator of leaderboards shows under another name from a day on.',
    row: v.object({
      modelBefore: cells.textCell,
      modelAfter: cells.textCell,
      since: cells.dateCell,
      ...cells.evidenceCells,
    }),
    key: ['modelBefore', 'modelAfter'],
  }),

  /** Number of rows that a board had on the day of a snapshot, if known; for many boards only the top is kept. */
  boardSizes: table({
    path: 'board-sizes',
    title: 'Sizes of leaderboards',
    rowText: 'How many rows a board had on the day of a capture, of which the top may be all that is kept.',
    row: v.object({
      boardId: cells.textCell,
      snapshot: cells.dateCell,
      boardRows: cells.integerCell,
      ...cells.evidenceCells,
    }),
    key: ['boardId', 'snapshot'],
    references: { boardId: 'boards' },
  }),

  /**
   * Sources that state the recorded ranks: positions by score on the whole board. For all others, including those
   * that print ranks of another kind, we count the positions.
   */
  statedRanks: table({
    path: 'stated-ranks',
    title: 'Sources that state ranks',
    rowText:
      'A source of captures that states the position of each line by its score; of others it was counted.',
    row: v.object({ ...cells.evidenceCells }),
    key: ['sourceId'],
  }),

  boardEntries: table({
    path: 'board-entries',
    title: 'Leaderboard entries',
    rowText: 'One line of one capture of a leaderboard.',
    row: v.object({
      boardId: cells.textCell,
      snapshot: cells.dateCell,
      rank: cells.integerCell,
      model: cells.textCell,
      developer: cells.textCell,
      refArea: cells.refAreaCell,
      score: cells.numberCell,
      scoreLow: cells.optionalNumberCell,
      scoreHigh: cells.optionalNumberCell,
      votes: cells.optionalIntegerCell,
      openWeights: cells.optionalFlagCell,
      ...cells.evidenceCells,
    }),
    key: ['boardId', 'snapshot', 'model'],
    references: { boardId: 'boards', developer: 'developers' },
    fromFileName: 'boardId',
  }),

  /**
   * Release of a model with its score on one board on one day: models that were the best of their area when released,
   * and the U.S. models that first reached a Chinese best.
   */
  boardReleases: table({
    path: 'board-releases',
    title: 'Releases by score',
    rowText: 'A model that set a record of its area on a board, with the day of its release.',
    row: v.object({
      boardId: cells.textCell,
      model: cells.textCell,
      refArea: cells.refAreaCell,
      releasedOn: cells.dateCell,
      score: cells.numberCell,
      /** Day of the board that the score was read from. */
      snapshot: cells.dateCell,
      ...cells.evidenceCells,
    }),
    key: ['boardId', 'model', 'snapshot'],
    references: { boardId: 'boards' },
  }),

  developers: table({
    path: 'developers',
    title: 'Developers of models',
    rowText: 'Who makes models, and where.',
    row: v.object({
      developer: cells.textCell,
      refArea: cells.refAreaCell,
      sourceId: cells.textCell,
      note: cells.optionalTextCell,
    }),
    key: ['developer'],
  }),

  /** Spellings of a developer in sources that differ from its id here. */
  developerAliases: table({
    path: 'developer-aliases',
    title: 'Spellings of developers',
    rowText: 'How a source spells a developer.',
    row: v.object({ alias: cells.textCell, developer: cells.textCell, ...cells.spellingCells }),
    key: ['alias'],
    references: { developer: 'developers' },
  }),

  /** One whole text board without and with style control. */
  styleControl: table({
    path: 'style-control',
    title: 'Style control',
    rowText: 'A model on the text board, without and with style control.',
    row: v.object({
      snapshot: cells.dateCell,
      model: cells.textCell,
      developer: cells.optionalTextCell,
      refArea: cells.refAreaCell,
      rankPlain: cells.integerCell,
      rankStyleControl: cells.integerCell,
      positionPlain: cells.integerCell,
      positionStyleControl: cells.integerCell,
      scorePlain: cells.numberCell,
      scorePlainLow: cells.optionalNumberCell,
      scorePlainHigh: cells.optionalNumberCell,
      votes: cells.optionalIntegerCell,
      scoreStyleControl: cells.numberCell,
      scoreStyleControlLow: cells.optionalNumberCell,
      scoreStyleControlHigh: cells.optionalNumberCell,
      licence: cells.optionalTextCell,
      ...cells.evidenceCells,
    }),
    key: ['snapshot', 'model'],
  }),

  mlperfSubmitters: table({
    path: 'mlperf-submitters',
    title: 'MLPerf submitters',
    rowText: 'A submitter of one round of MLPerf.',
    row: v.object({
      benchmark: cells.textCell,
      round: cells.textCell,
      roundDate: cells.periodCell,
      submitter: cells.textCell,
      organization: cells.optionalTextCell,
      divisions: cells.textListCell,
      /** Filled only for submitters established as mainland Chinese. */
      refArea: cells.optionalRefAreaCell,
      refAreaSourceId: cells.optionalTextCell,
      sourceId: cells.textCell,
      sourceLocator: cells.textCell,
    }),
    key: ['benchmark', 'round', 'submitter'],
  }),
};
