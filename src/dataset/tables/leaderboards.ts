import * as v from 'valibot';
import { BoardKind, BreakSource } from '../../contract/codelists.ts';
import {
  codeCell,
  dateCell,
  evidenceCells,
  flagCell,
  industryListCell,
  madeCell,
  numberCell,
  optionalCodeCell,
  optionalFlagCell,
  optionalNumberCell,
  optionalRefAreaCell,
  optionalTextCell,
  periodCell,
  refAreaCell,
  spellingCells,
  textCell,
  textListCell,
} from './cells.ts';
import { table } from './table.ts';

/** Leaderboards, their snapshots, and their rows. */
export const leaderboardTables = {
  boards: table({
    path: 'boards',
    title: 'Leaderboards',
    rowText: 'A leaderboard and what its scores are.',
    row: v.object({
      boardId: textCell,
      kind: codeCell(BoardKind.codes),
      title: textCell,
      operator: textCell,
      metric: textCell,
      unit: textCell,
      higherIsBetter: flagCell,
      url: optionalTextCell,
      licence: textCell,
      industries: industryListCell,
      /** Source of its rows' open weights: the board, other snapshots of the same board, or none. */
      openness: codeCell(['licence-column', 'other-captures', 'none']),
      /** Way in which we obtained its scores. Empty if the operator states them. */
      scoreMade: madeCell,
      /** Meaning of a snapshot dated on the last day of a month, if not the state of that day. */
      monthEnd: optionalCodeCell(['monthly-list', 'own-cut']),
      note: optionalTextCell,
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
      boardId: textCell,
      from: dateCell,
      reason: textCell,
      /** Source of the break: operator, others, or our computation. */
      toldBy: codeCell(BreakSource.codes),
      ...evidenceCells,
    }),
    key: ['boardId', 'from'],
    references: { boardId: 'boards' },
  }),

  /** Models that an operator shows under another name from a day on, on all of its boards: our reading. */
  boardRenames: table({
    path: 'board-renames',
    title: 'Renamed models',
    rowText: 'A model that an operator of leaderboards shows under another name from a day on.',
    row: v.object({ modelBefore: textCell, modelAfter: textCell, since: dateCell, ...evidenceCells }),
    key: ['modelBefore', 'modelAfter'],
  }),

  /** Number of rows that a board had on the day of a snapshot, if known; for many boards only the top is kept. */
  boardSizes: table({
    path: 'board-sizes',
    title: 'Sizes of leaderboards',
    rowText: 'How many rows a board had on the day of a capture, of which the top may be all that is kept.',
    row: v.object({ boardId: textCell, snapshot: dateCell, boardRows: numberCell, ...evidenceCells }),
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
    row: v.object({ ...evidenceCells }),
    key: ['sourceId'],
  }),

  boardEntries: table({
    path: 'board-entries',
    title: 'Leaderboard entries',
    rowText: 'One line of one capture of a leaderboard.',
    row: v.object({
      boardId: textCell,
      snapshot: dateCell,
      rank: numberCell,
      model: textCell,
      developer: textCell,
      refArea: refAreaCell,
      score: numberCell,
      scoreLow: optionalNumberCell,
      scoreHigh: optionalNumberCell,
      votes: optionalNumberCell,
      openWeights: optionalFlagCell,
      ...evidenceCells,
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
      boardId: textCell,
      model: textCell,
      refArea: refAreaCell,
      releasedOn: dateCell,
      score: numberCell,
      /** Day of the board that the score was read from. */
      snapshot: dateCell,
      ...evidenceCells,
    }),
    key: ['boardId', 'model', 'snapshot'],
    references: { boardId: 'boards' },
  }),

  developers: table({
    path: 'developers',
    title: 'Developers of models',
    rowText: 'Who makes models, and where.',
    row: v.object({
      developer: textCell,
      refArea: refAreaCell,
      sourceId: textCell,
      note: optionalTextCell,
    }),
    key: ['developer'],
  }),

  /** Spellings of a developer in sources that differ from its id here. */
  developerAliases: table({
    path: 'developer-aliases',
    title: 'Spellings of developers',
    rowText: 'How a source spells a developer.',
    row: v.object({ alias: textCell, developer: textCell, ...spellingCells }),
    key: ['alias'],
    references: { developer: 'developers' },
  }),

  /** One whole text board without and with style control. */
  styleControl: table({
    path: 'style-control',
    title: 'Style control',
    rowText: 'A model on the text board, without and with style control.',
    row: v.object({
      snapshot: dateCell,
      model: textCell,
      developer: optionalTextCell,
      refArea: refAreaCell,
      rankPlain: numberCell,
      rankStyleControl: numberCell,
      positionPlain: numberCell,
      positionStyleControl: numberCell,
      scorePlain: numberCell,
      scorePlainLow: optionalNumberCell,
      scorePlainHigh: optionalNumberCell,
      votes: optionalNumberCell,
      scoreStyleControl: numberCell,
      scoreStyleControlLow: optionalNumberCell,
      scoreStyleControlHigh: optionalNumberCell,
      licence: optionalTextCell,
      ...evidenceCells,
    }),
    key: ['snapshot', 'model'],
  }),

  mlperfSubmitters: table({
    path: 'mlperf-submitters',
    title: 'MLPerf submitters',
    rowText: 'A submitter of one round of MLPerf.',
    row: v.object({
      benchmark: textCell,
      round: textCell,
      roundDate: periodCell,
      submitter: textCell,
      organization: optionalTextCell,
      divisions: textListCell,
      /** Filled only for submitters established as mainland Chinese. */
      refArea: optionalRefAreaCell,
      refAreaSourceId: optionalTextCell,
      sourceId: textCell,
      sourceLocator: textCell,
    }),
    key: ['benchmark', 'round', 'submitter'],
  }),
};
