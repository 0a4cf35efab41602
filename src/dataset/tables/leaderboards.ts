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
      boardId: cells.text,
      kind: cells.code(BoardKind.codes),
      title: cells.text,
      operator: cells.text,
      metric: cells.text,
      unit: cells.text,
      higherIsBetter: cells.flag,
      url: cells.optionalText,
      licence: cells.text,
      industries: cells.industryList,
      /** Source of its rows' open weights: the board, other snapshots of the same board, or none. */
      openness: cells.code(['licence-column', 'other-captures', 'none']),
      /** Way in which we obtained its scores. Empty if the operator states them. */
      scoreMade: cells.made,
      /** Meaning of a snapshot dated on the last day of a month, if not the state of that day. */
      monthEnd: cells.optionalCode(['monthly-list', 'own-cut']),
      note: cells.optionalText,
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
      boardId: cells.text,
      from: cells.date,
      reason: cells.text,
      /** Source of the break: operator, others, or our computation. */
      toldBy: cells.code(BreakSource.codes),
      ...cells.evidence,
    }),
    key: ['boardId', 'from'],
    references: { boardId: 'boards' },
  }),

  /** Models that an operator shows under another name from a day on, on all of its boards: our reading. */
  boardRenames: table({
    path: 'board-renames',
    title: 'Renamed models',
    rowText: 'A model that an operator of leaderboards shows under another name from a day on.',
    row: v.object({ modelBefore: cells.text, modelAfter: cells.text, since: cells.date, ...cells.evidence }),
    key: ['modelBefore', 'modelAfter'],
  }),

  /** Number of rows that a board had on the day of a snapshot, if known; for many boards only the top is kept. */
  boardSizes: table({
    path: 'board-sizes',
    title: 'Sizes of leaderboards',
    rowText: 'How many rows a board had on the day of a capture, of which the top may be all that is kept.',
    row: v.object({ boardId: cells.text, snapshot: cells.date, boardRows: cells.number, ...cells.evidence }),
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
    row: v.object({ ...cells.evidence }),
    key: ['sourceId'],
  }),

  boardEntries: table({
    path: 'board-entries',
    title: 'Leaderboard entries',
    rowText: 'One line of one capture of a leaderboard.',
    row: v.object({
      boardId: cells.text,
      snapshot: cells.date,
      rank: cells.number,
      model: cells.text,
      developer: cells.text,
      refArea: cells.refArea,
      score: cells.number,
      scoreLow: cells.optionalNumber,
      scoreHigh: cells.optionalNumber,
      votes: cells.optionalNumber,
      openWeights: cells.optionalFlag,
      ...cells.evidence,
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
      boardId: cells.text,
      model: cells.text,
      refArea: cells.refArea,
      releasedOn: cells.date,
      score: cells.number,
      /** Day of the board that the score was read from. */
      snapshot: cells.date,
      ...cells.evidence,
    }),
    key: ['boardId', 'model', 'snapshot'],
    references: { boardId: 'boards' },
  }),

  developers: table({
    path: 'developers',
    title: 'Developers of models',
    rowText: 'Who makes models, and where.',
    row: v.object({
      developer: cells.text,
      refArea: cells.refArea,
      sourceId: cells.text,
      note: cells.optionalText,
    }),
    key: ['developer'],
  }),

  /** Spellings of a developer in sources that differ from its id here. */
  developerAliases: table({
    path: 'developer-aliases',
    title: 'Spellings of developers',
    rowText: 'How a source spells a developer.',
    row: v.object({ alias: cells.text, developer: cells.text, ...cells.spelling }),
    key: ['alias'],
    references: { developer: 'developers' },
  }),

  /** One whole text board without and with style control. */
  styleControl: table({
    path: 'style-control',
    title: 'Style control',
    rowText: 'A model on the text board, without and with style control.',
    row: v.object({
      snapshot: cells.date,
      model: cells.text,
      developer: cells.optionalText,
      refArea: cells.refArea,
      rankPlain: cells.number,
      rankStyleControl: cells.number,
      positionPlain: cells.number,
      positionStyleControl: cells.number,
      scorePlain: cells.number,
      scorePlainLow: cells.optionalNumber,
      scorePlainHigh: cells.optionalNumber,
      votes: cells.optionalNumber,
      scoreStyleControl: cells.number,
      scoreStyleControlLow: cells.optionalNumber,
      scoreStyleControlHigh: cells.optionalNumber,
      licence: cells.optionalText,
      ...cells.evidence,
    }),
    key: ['snapshot', 'model'],
  }),

  mlperfSubmitters: table({
    path: 'mlperf-submitters',
    title: 'MLPerf submitters',
    rowText: 'A submitter of one round of MLPerf.',
    row: v.object({
      benchmark: cells.text,
      round: cells.text,
      roundDate: cells.period,
      submitter: cells.text,
      organization: cells.optionalText,
      divisions: cells.textList,
      /** Filled only for submitters established as mainland Chinese. */
      refArea: cells.optionalRefArea,
      refAreaSourceId: cells.optionalText,
      sourceId: cells.text,
      sourceLocator: cells.text,
    }),
    key: ['benchmark', 'round', 'submitter'],
  }),
};
