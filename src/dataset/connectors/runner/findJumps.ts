import { compareText, groupBy } from '../../../domain/sorting.ts';
import { observationKey, seriesKey } from '../../derive/rows.ts';
import type { RowOf } from '../../tables/records.ts';
import type { Canary, ProposedObservation, Reading } from '../connector.ts';
import { recordedValues } from './comparePrices.ts';
import type { ProposedPrice, SegmentPlan } from './planPriceSegments.ts';
import { proposedRows } from './proposals.ts';

/** Finding of a canary. It stops the run unless a person has accepted that alarm for this run. */
export interface CanaryFinding {
  readonly alarm: Canary;
  readonly sentence: string;
}

const JUMP_FACTOR = 10;

/**
 * True if a change is more than tenfold, up or down. From zero there is no multiple; to zero or below counts as more
 * than tenfold.
 */
function isTenfold(before: number, now: number): boolean {
  if (before === 0 || before === now) return false;
  const ratio = now / before;
  return ratio > JUMP_FACTOR || ratio < 1 / JUMP_FACTOR;
}

interface PeriodValue {
  readonly timePeriod: string;
  readonly value: number;
}

function findJump(proposed: ProposedObservation, before: PeriodValue | undefined): CanaryFinding[] {
  if (before === undefined || !isTenfold(before.value, proposed.value)) return [];
  const change = `from ${before.value} (${before.timePeriod}) to ${proposed.value}`;
  const advice = 'More than tenfold: a unit may have changed.';
  return [{ alarm: 'value-jump', sentence: `${observationKey(proposed)} changes ${change}. ${advice}` }];
}

/** Returns the rows that would be added: newer than all recorded values of the series. Gaps are never filled. */
function additions(proposals: readonly ProposedObservation[], known: readonly PeriodValue[]) {
  const newest = known.reduce((last, { timePeriod }) => (timePeriod > last ? timePeriod : last), '');
  return newest === '' ? [] : proposals.filter(({ timePeriod }) => timePeriod > newest);
}

/**
 * Canary for values that changed more than tenfold: compared with the same key of the records, or for a new key with
 * the period before it.
 */
export function findJumps(reading: Reading, known: readonly RowOf<'observations'>[]): CanaryFinding[] {
  const knownByKey = new Map(known.map((row) => [observationKey(row), row]));
  const knownSeries = groupBy(known, seriesKey);
  return [...groupBy(proposedRows(reading, 'observations'), seriesKey)].flatMap(([series, proposals]) => {
    const ofSeries = knownSeries.get(series) ?? [];
    const fresh = additions(proposals, ofSeries);
    const line: PeriodValue[] = [...ofSeries, ...fresh];
    line.sort((a, b) => compareText(a.timePeriod, b.timePeriod));
    return [
      ...proposals.flatMap((row) => findJump(row, knownByKey.get(observationKey(row)))),
      ...fresh.flatMap((row) => findJump(row, line[line.indexOf(row) - 1])),
    ];
  });
}

function priceFindings(
  { proposed, changes, inForce, recorded }: ProposedPrice,
  isOfAll: boolean,
): CanaryFinding[] {
  const { modelId, sourceLocator } = proposed;
  const far = changes.filter(({ what, before, now }) => {
    const values = isOfAll ? recordedValues([inForce, ...recorded], what) : [before];
    return values.every((value) => isTenfold(value, now));
  });
  return far.map(({ what, before, now }) => {
    const change = `${modelId}: ${what} from ${before} to ${now}`;
    const sentence = `${change} (${sourceLocator}). More than tenfold: a unit may have changed.`;
    return { alarm: 'price-jump', sentence };
  });
}

/**
 * Canary for prices that changed more than tenfold. A price that would not be added, as the records know its day, can
 * also indicate another unit; but it may be of another day, so it must be far from all recorded prices of the model.
 */
export function findPriceJumps({ changed, disputed, undecided }: SegmentPlan): CanaryFinding[] {
  return [
    ...changed.flatMap((change) => priceFindings(change, false)),
    ...[...disputed, ...undecided].flatMap((change) => priceFindings(change, true)),
  ];
}
