import type { BoardMove, BreakShift, MovedModel } from '../../contract/boardBreaks.ts';
import type { BreakSource } from '../../contract/codelists.ts';
import { noSurerThan, weakest } from '../../contract/confidence.ts';
import type { Derivation, Evidence } from '../../contract/primitives.ts';
import { valueRow } from '../../domain/derivationRows.ts';
import type { EvidenceItem } from '../../figure/evidenceItem.ts';
import type { Fact } from '../../figure/parts.ts';
import { numberId } from '../../figure/numberId.ts';
import { quartiles } from '../../domain/quartiles.ts';
import { gapUnit, exact } from './boardText.ts';
import { BREAKS, type KnownBreak } from './boardBreaks.ts';
import { formatPeriod, spanOf as spanOfPeriods } from '../../domain/periods.ts';
import { formatValue } from '../../domain/values.ts';

export const toldByWords: Readonly<Record<BreakSource, string>> = {
  operator: 'announced by the operator',
  others: 'reported elsewhere',
  computation: 'detected by us',
};

/** Formats a move as "+1.5", "−3.09", "0". */
export const signedMove = (move: number): string =>
  `${move > 0 ? '+' : ''}${formatValue(exact(move), 'decimal')}`;

const itemOf = (one: KnownBreak, key: string) => ({
  id: numberId(BREAKS, `${one.board}|${one.from}|${key}`),
  actor: one.operator,
});

const spanOf = ({ before, after }: Pick<BreakShift, 'before' | 'after'>): string =>
  `${formatPeriod(before)} to ${formatPeriod(after)}`;

/** Returns the card of the break itself: why scores do not compare, and the source of that. */
export function breakItem(one: KnownBreak): EvidenceItem {
  return {
    ...itemOf(one, 'break'),
    subject: `${one.title}: scores cannot be compared with earlier ones`,
    text: formatPeriod(one.from),
    period: one.from,
    definition:
      'The first date on record from which the leaderboard’s scores are on another scale; the change itself may lie between it and the snapshot before.',
    facts: [
      { label: 'What changed', value: one.reason },
      { label: 'How we know', value: toldByWords[one.toldBy] },
    ],
    evidence: one.evidence,
  };
}

const scoreInputs = (before: number, after: number) =>
  `${formatValue(before, 'decimal')} → ${formatValue(after, 'decimal')} (${signedMove(after - before)})`;

/** Returns both rows of a model; the first has its move. */
function shiftRows(shift: BreakShift, one: MovedModel): Derivation['inputs'] {
  const { model, displayName, before, after } = one;
  const spelled = model === displayName ? '' : `; listed as ${model}`;
  const [now, then] = [scoreInputs(before, after), formatValue(before, 'decimal')];
  return [
    valueRow(`${displayName}, ${shift.after}`, after, `${now}${spelled}`, one.evidenceAfter),
    valueRow(`${displayName}, ${shift.before}`, before, `${then}${spelled}`, one.evidenceBefore),
  ];
}

type Kept = Pick<BreakShift, 'recorded' | 'boardRows'>;

/** True if the rows on record are not known to be the whole leaderboard: the others may have moved otherwise. */
const isCut = ({ recorded, boardRows }: Kept): boolean => boardRows === null || recorded < boardRows;

const keptFact = ({ recorded, boardRows, after }: BreakShift): Fact => ({
  label: 'Rows on record',
  value: `the first ${String(recorded)} of ${boardRows === null ? 'a number that is not on record' : String(boardRows)} on ${formatPeriod(after)}`,
});

/** Says in a formula that the rows on record of some snapshot are not known to be all of them. */
const cutFormula = (formula: string, cut: boolean): string =>
  cut ? `${formula}; the rows that are not on record may have moved otherwise` : formula;

interface Computed {
  readonly evidence: Evidence;
  readonly derivation: Derivation;
}

/** Of a cut leaderboard, low confidence at most. */
function fromModels(shift: BreakShift, formula: string, otherwise: Evidence): Computed {
  const inputs = shift.models.flatMap((one) => shiftRows(shift, one));
  const cut = isCut(shift);
  const least = cut ? [{ confidence: 'low' } as const] : [];
  return {
    evidence: noSurerThan(inputs[0]?.evidence ?? otherwise, [
      ...inputs.map(({ evidence }) => evidence),
      ...least,
    ]),
    derivation: {
      method: 'levelShifts',
      formula: cutFormula(formula, cut),
      inputs,
    },
  };
}

/** Returns the side to which more of the common models moved: "47 of 50 rose", "all 47 rose". */
export function movedText({ common, rose, fell }: BreakShift): string {
  const most = Math.max(rose, fell);
  if (most === 0) return `0 of ${String(common)} moved`;
  const which = most === common ? `all ${String(common)}` : `${String(most)} of ${String(common)}`;
  return `${which} ${rose >= fell ? 'rose' : 'fell'}`;
}

/** Returns the card of how many models moved in which direction. */
export function movedItem(one: KnownBreak, shift: BreakShift): EvidenceItem {
  const { common, rose, fell, unchanged } = shift;
  return {
    ...itemOf(one, 'moved'),
    subject: `${one.title}: models that moved, ${spanOf(shift)}`,
    text: movedText(shift),
    period: spanOfPeriods([shift.before, shift.after]),
    unit: 'models',
    definition:
      'Models on record under the same name in the snapshots before and after the break, and how many of them have another score after it. Of many leaderboards only the top rows are kept: the others may have moved otherwise.',
    facts: [
      keptFact(shift),
      { label: 'On record in both snapshots', value: String(common) },
      { label: 'Rose', value: String(rose) },
      { label: 'Fell', value: String(fell) },
      { label: 'Unchanged', value: String(unchanged) },
    ],
    ...fromModels(
      shift,
      'Number of models that rose or fell, whichever is more, among those on record in both snapshots',
      one.evidence,
    ),
  };
}

/** Returns the median move of the board between its other snapshots; `null` if no others can be compared. */
export function usualMove({ otherMoves }: KnownBreak): number | null {
  const median = quartiles(otherMoves.map((move) => Math.abs(move.median)))?.median;
  return median === undefined ? null : exact(median);
}

const usualText = (one: KnownBreak): string => formatValue(usualMove(one), 'decimal');

/** Returns the card of the median move of the board across the break. */
export function shiftItem(one: KnownBreak, shift: BreakShift): EvidenceItem {
  return {
    ...itemOf(one, 'shift'),
    subject: `${one.title}: median move, ${spanOf(shift)}`,
    text: signedMove(shift.median),
    period: spanOfPeriods([shift.before, shift.after]),
    unit: gapUnit(one),
    definition:
      'Median change in score (after minus before) of the models on record in the snapshots before and after the break. Of many leaderboards only the top rows are kept: the whole board may have moved otherwise.',
    facts: [
      keptFact(shift),
      { label: 'On record in both snapshots', value: `${String(shift.common)} models` },
      { label: 'Usual move', value: usualText(one) },
    ],
    ...fromModels(
      shift,
      'Median of score after − score before, for the models on record in both snapshots',
      one.evidence,
    ),
  };
}

const moveRow = (move: BoardMove) =>
  valueRow(
    `${spanOf(move)}, ${String(move.common)} models`,
    move.median,
    signedMove(move.median),
    move.evidence,
  );

/** Returns the card of the usual move; `null` if there is none. Of a cut leaderboard, low confidence. */
export function usualItem(one: KnownBreak): EvidenceItem | null {
  const usual = usualMove(one);
  const [first] = one.otherMoves;
  if (usual === null || first === undefined) return null;
  const { otherMoves } = one;
  const cut = otherMoves.some(isCut);
  return {
    ...itemOf(one, 'usual'),
    subject: `${one.title}: usual move between snapshots`,
    text: usualText(one),
    period: spanOfPeriods(otherMoves.flatMap(({ before, after }) => [before, after])),
    unit: gapUnit(one),
    definition:
      'How much the leaderboard usually moves: the median move of its models on record between consecutive snapshots, without its sign.',
    facts: [{ label: 'Pairs of snapshots', value: String(otherMoves.length) }],
    evidence: {
      ...first.evidence,
      confidence: cut ? 'low' : weakest(otherMoves.map(({ evidence }) => evidence.confidence)),
    },
    derivation: {
      method: 'levelShifts',
      formula: cutFormula(
        'Median size of the median move between snapshots, over all other pairs with at least ten models on record in common',
        cut,
      ),
      inputs: otherMoves.map(moveRow),
    },
  };
}

/**
 * Returns the introduction above the list's rows, which does not apply the computed rule to rows reported by others.
 */
export function breaksIntro(breaks: readonly KnownBreak[]): string {
  const rule =
    'From each date below, a leaderboard’s scores cannot be compared with earlier ones, so its lines break there. We flag a date when at least nine in ten models move the same way between two consecutive snapshots, by more than is usual for that leaderboard (at least ten models must be in both; what fewer show has low confidence).';
  const told = breaks.some(({ toldBy }) => toldBy !== 'computation');
  const short = breaks.some(({ shift }) => shift === null);
  return [
    rule,
    ...(told ? ['Breaks announced by the operator or reported elsewhere are always listed.'] : []),
    ...(short
      ? [
          '“No data”: fewer than ten models on record appear both before and after the break, too few to judge; of many leaderboards we keep only the first twenty rows. The description then says how many models moved, some of them in full lists that we do not keep.',
        ]
      : []),
  ].join(' ');
}
