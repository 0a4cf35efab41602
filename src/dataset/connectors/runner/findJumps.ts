import { compareText, groupBy } from '../../../domain/sorting.ts';
import { observationKey, seriesKey } from '../../derive/rows.ts';
import type { RowOf } from '../../tables/records.ts';
import type { Canary, ProposedObservation, Reading } from '../connector.ts';
import { recordedValues } from './comparePrices.ts';
import type { ProposedPrice, SegmentPlan } from './planPriceSegments.ts';
import { proposedRows } from './proposals.ts';

/** What a canary noticed. It stops the run unless a person has accepted that alarm for this run. */
export interface CanaryFinding {
  readonly alarm: Canary;
  readonly sentence: string;
}

const JUMP_FACTOR = 10;

/**
 * Whether a change is more than tenfold, up or down. From nothing to something is no multiple; from something
 * to nothing, or below it, is more than any.
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

/** What would be added: younger than all that the records hold of the series. Gaps are left alone anyway. */
function additions(proposals: readonly ProposedObservation[], known: readonly PeriodValue[]) {
  const newest = known.reduce((last, { timePeriod }) => (timePeriod > last ? timePeriod : last), '');
  return newest === '' ? [] : proposals.filter(({ timePeriod }) => timePeriod > newest);
}

/**
 * The canary for values that changed more than tenfold: against the same key of the records, or, for a key
 * that would be added, against the period before it.
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
 * The canary for prices that changed more than tenfold. A price that would not be added, as the records know
 * its day, is no less a sign of another unit; but it may be that of another day, and so it must be far from
 * all that the records hold of the model.
 */
export function findPriceJumps({ changed, disputed, undecided }: SegmentPlan): CanaryFinding[] {
  return [
    ...changed.flatMap((change) => priceFindings(change, false)),
    ...[...disputed, ...undecided].flatMap((change) => priceFindings(change, true)),
  ];
}
