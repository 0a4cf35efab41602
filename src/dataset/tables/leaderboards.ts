import * as v from 'valibot';
import { boardKinds, breakSources } from '../../contract/codelists.ts';
import {
  codeCell,
  dateCell,
  evidenceCells,
  flagCell,
  industryListCell,
  numberCell,
  optionalFlagCell,
  optionalNumberCell,
  optionalRefAreaCell,
  optionalTextCell,
  periodCell,
  refAreaCell,
  textCell,
  textListCell,
} from './cells.ts';
import { table } from './table.ts';

export const boardsTable = table({
  path: 'boards',
  row: v.object({
    boardId: textCell,
    kind: codeCell(boardKinds),
    title: textCell,
    operator: textCell,
    metric: textCell,
    unit: textCell,
    higherIsBetter: flagCell,
    url: optionalTextCell,
    licence: textCell,
    industries: industryListCell,
    /** Where its rows have open weights from: the board, other captures of the same board, or nowhere. */
    openness: codeCell(['licence-column', 'other-captures', 'none']),
    note: optionalTextCell,
  }),
  key: ['boardId'],
  references: { unit: 'units' },
});

/** From this day on a board's scores do not compare with earlier ones. */
export const boardBreaksTable = table({
  path: 'board-breaks',
  row: v.object({
    boardId: textCell,
    from: dateCell,
    reason: textCell,
    /** How the break is known. */
    toldBy: codeCell(breakSources),
    ...evidenceCells,
  }),
  key: ['boardId', 'from'],
  references: { boardId: 'boards' },
});

/** How many rows a board had on the day of a capture, where that is known; of many boards only the top is kept. */
export const boardSizesTable = table({
  path: 'board-sizes',
  row: v.object({ boardId: textCell, snapshot: dateCell, boardRows: numberCell, ...evidenceCells }),
  key: ['boardId', 'snapshot'],
  references: { boardId: 'boards' },
});

export const boardEntriesTable = table({
  path: 'board-entries',
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
});

/** A model that an operator shows under another name from a day on, on all of its boards: our reading. */
export const boardRenamesTable = table({
  path: 'board-renames',
  row: v.object({ modelBefore: textCell, modelAfter: textCell, since: dateCell, ...evidenceCells }),
  key: ['modelBefore', 'modelAfter'],
});

/**
 * A model's release with its score on one board of one day: those that were the best of their area when they
 * came out, and the U.S. models that first reached a Chinese best.
 */
export const boardReleasesTable = table({
  path: 'board-releases',
  row: v.object({
    boardId: textCell,
    model: textCell,
    refArea: refAreaCell,
    releasedOn: dateCell,
    score: numberCell,
    /** The day of the board that the score was read from. */
    snapshot: dateCell,
    ...evidenceCells,
  }),
  key: ['boardId', 'model', 'snapshot'],
  references: { boardId: 'boards' },
});

export const developersTable = table({
  path: 'developers',
  row: v.object({
    developer: textCell,
    refArea: refAreaCell,
    sourceId: textCell,
    note: optionalTextCell,
  }),
  key: ['developer'],
});

/** One whole text board without and with style control. */
export const styleControlTable = table({
  path: 'style-control',
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
});

export const mlperfSubmittersTable = table({
  path: 'mlperf-submitters',
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
});
