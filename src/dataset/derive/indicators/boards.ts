import * as v from 'valibot';
import { RefArea } from '../../../contract/codelists.ts';
import { weakest } from '../../../contract/confidence.ts';
import { daysBehind as behindOf, type DaysBehind } from '../../../domain/daysBehind.ts';
import { placesHeld, rankByScore, tieNote, tieOf, uncountedOf } from '../../../domain/boardRows.ts';
import { rivalPair, rivals } from '../../../domain/rivals.ts';
import { usLead } from '../../../domain/gap.ts';
import { amountWithUnit, roundedTo } from '../numbers.ts';
import type { ComparableCapture, NamedEntry } from '../boards.ts';
import { citationOf, derivationMethod, type ComputedInput, type ComputedValue } from './derivationMethod.ts';

function scoreInterval({ scoreLow, scoreHigh }: NamedEntry): string {
  if (scoreLow === null || scoreHigh === null) return '';
  return `, interval ${String(scoreLow)} to ${String(scoreHigh)}`;
}

/** Returns the board's own spelling of the name, if users see another. */
const spelledText = ({ model, displayName }: NamedEntry): string =>
  model === displayName ? '' : `; listed as ${model}`;

/** Returns a line of a board as an input by its score. */
function scoreInput(row: NamedEntry, unitLabel: string): ComputedInput {
  return {
    label: `${RefArea.label(row.refArea)}: ${row.displayName}, ${row.snapshot}`,
    value: row.score,
    text: `${amountWithUnit(row.score, unitLabel)}${scoreInterval(row)}${spelledText(row)}`,
    ...citationOf(row),
    made: row.made,
  };
}

/** Returns a line of a board as an input by its place. */
function rankInput(row: NamedEntry): ComputedInput {
  return {
    label: `${RefArea.label(row.refArea)}: ${row.displayName}`,
    value: row.rank,
    text: `rank ${String(row.rank)}${spelledText(row)}`,
    ...citationOf(row),
    made: row.rankMade,
  };
}

/**
 * Returns a value computed from one snapshot. It is known from the day of the snapshot and cites the source of its
 * first input, or of the snapshot's first line if nothing was counted.
 *
 * @param among rows that it is the best of, or a count of.
 */
function captureValue(
  { snapshot, rows }: ComparableCapture,
  given: Pick<ComputedValue, 'refArea' | 'value' | 'note' | 'inputs'>,
  among: readonly NamedEntry[] = rows,
): ComputedValue[] {
  const cited = given.inputs[0] ?? rows[0];
  if (cited === undefined) return [];
  return [
    {
      ...given,
      timePeriod: snapshot,
      obsStatus: 'A',
      sourceId: cited.sourceId,
      sourceLocator: cited.sourceLocator,
      confidence: weakest((given.inputs.length > 0 ? given.inputs : rows).map((row) => row.confidence)),
      publishedOn: snapshot,
      ...uncountedOf(among),
    },
  ];
}

/** Score of each country's best-placed line in each snapshot. */
export const bestScore = derivationMethod({
  parameters: v.strictObject({ board: v.string() }),
  formula: () => 'The score of the best-placed line of the country in one capture of the board.',
  compute: ({ board: boardId }, context) => {
    const { board, captures } = context.board(boardId);
    const unit = context.unitLabel(board.unit);
    return captures.flatMap((capture) =>
      rivals.flatMap((refArea) => {
        const best = capture[refArea];
        if (best === null) return [];
        const inputs = [scoreInput(best, unit)];
        return captureValue(capture, { refArea, value: best.score, note: best.displayName, inputs });
      }),
    );
  },
});

/** Place of each country's best-placed line in each snapshot. */
export const bestRank = derivationMethod({
  parameters: v.strictObject({ board: v.string() }),
  formula: () =>
    'The smallest rank among the lines of the country in one capture of the board. Lines of one score share the first of their ranks, unless the source states ranks.',
  compute: ({ board }, context) =>
    context.board(board).captures.flatMap((capture) =>
      rivals.flatMap((refArea) => {
        const best = capture[refArea];
        if (best === null) return [];
        const rank = rankByScore({ ...best, ...tieOf(best, capture.rows) });
        const inputs = [rankInput({ ...best, rank })];
        return captureValue(capture, { refArea, value: rank, note: best.displayName, inputs });
      }),
    ),
});

/**
 * Number of each country's lines among a board's first n, in each snapshot. A snapshot without all n of them gives no
 * count: the missing lines could be anyone's.
 */
export const countInTop = derivationMethod({
  parameters: v.strictObject({ board: v.string(), n: v.pipe(v.string(), v.digits('is no whole number')) }),
  formula: ({ n }) =>
    `The number of lines of the country among those ranked 1 to ${n} in one capture of the board: by the ranks by score that its source states, else by score as counted here, whatever other ranks the source prints. Variants of one model count separately, as the board lists them.`,
  compute: ({ board, n }, context) =>
    context.board(board).captures.flatMap((capture) => {
      const top = capture.rows.filter(({ rank }) => rank <= Number(n));
      if (top.length < Number(n)) return [];
      return rivals.flatMap((refArea) => {
        const inputs = top.filter((row) => row.refArea === refArea).map(rankInput);
        const held = placesHeld(capture.rows, Number(n), (row) => row.refArea === refArea);
        const given = { refArea, value: inputs.length, note: tieNote(held, Number(n)), inputs };
        return captureValue(capture, given, top);
      });
    }),
});

const AHEAD_OF_ALL = 'China ahead of every US score so far in this segment';

function valueOf(
  { own, reached, days, isBound }: DaysBehind<NamedEntry>,
  capture: ComparableCapture,
  unit: string,
): ComputedValue[] {
  if (reached === null) {
    const inputs = [capture.CN, capture.US].flatMap((row) => (row === null ? [] : [scoreInput(row, unit)]));
    return captureValue(capture, { refArea: 'CN', value: days, note: AHEAD_OF_ALL, inputs });
  }
  const bound = isBound ? 'lower bound, first snapshot of the segment; ' : '';
  const values = captureValue(capture, {
    refArea: 'CN',
    value: days,
    note: `US reached it by ${reached.snapshot}; ${bound}CN ${own.displayName}`,
    inputs: [scoreInput(own, unit), scoreInput(reached.row, unit)],
  });
  if (!isBound) return values;
  return values.map((value) => ({ ...value, isLowerBound: true as const, confidence: 'low' as const }));
}

/** Number of days that a U.S. score at least as good as today's best Chinese one has been on the board. */
export const daysBehindMethod = derivationMethod({
  parameters: v.strictObject({ board: v.string() }),
  formula: () =>
    'Days from the first capture on the same scale in which the best U.S. score was at least as good as the best Chinese score of this capture, to this capture; 0 where no U.S. model had reached it. A lower bound where the first capture on the scale had reached it already; none on that first capture itself.',
  compute: ({ board: boardId }, context) => {
    const { board, captures } = context.board(boardId);
    const unit = context.unitLabel(board.unit);
    const behind = behindOf(captures, board.higherIsBetter).filter(({ area }) => area === 'CN');
    const byDay = new Map(behind.map((one) => [one.snapshot, one]));
    return captures.flatMap((capture) => {
      const one = byDay.get(capture.snapshot);
      return one === undefined ? [] : valueOf(one, capture, unit);
    });
  },
});

/** Best U.S. score minus the best Chinese one in each snapshot; positive if the U.S. leads. */
export const signedGapMethod = derivationMethod({
  parameters: v.strictObject({ board: v.string() }),
  formula: () =>
    'The best U.S. score minus the best Chinese score in one capture of the board, with the sign reversed where a lower score is better: positive where the United States leads.',
  compute: ({ board: boardId }, context) => {
    const { board, captures } = context.board(boardId);
    const unit = context.unitLabel(board.unit);
    return captures.flatMap((capture) => {
      const { US, CN, segment } = capture;
      if (US === null || CN === null) return [];
      return captureValue(capture, {
        refArea: rivalPair,
        value: roundedTo(usLead(US, CN, board).points, 6),
        note: `US ${US.displayName}; CN ${CN.displayName}; scale segment ${String(segment)}`,
        inputs: [scoreInput(US, unit), scoreInput(CN, unit)],
      });
    });
  },
});
