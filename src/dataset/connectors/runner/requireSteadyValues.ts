import { compareText } from '../../derive/compareText.ts';
import { groupBy } from '../../derive/groupBy.ts';
import type { RowOf } from '../../tables/records.ts';
import { UpstreamError, type ProposedObservation, type Reading } from '../connector.ts';
import { observationKey, seriesKey } from '../../derive/observationKey.ts';

const FACTOR = 10;

interface Valued {
  readonly timePeriod: string;
  readonly value: number;
}

/** From nothing to something is no multiple; from something to nothing, or below it, is more than any. */
function isJump(before: number, now: number): boolean {
  if (before === 0 || before === now) return false;
  const ratio = now / before;
  return ratio > FACTOR || ratio < 1 / FACTOR;
}

function requireSteady(proposed: ProposedObservation, before: Valued | undefined): void {
  if (before === undefined || !isJump(before.value, proposed.value)) return;
  const change = `from ${before.value} (${before.timePeriod}) to ${proposed.value}`;
  const advice = 'More than tenfold: a unit may have changed.';
  throw new UpstreamError('value-jump', `${observationKey(proposed)} changes ${change}. ${advice}`);
}

/** What would be added: younger than all that the records hold of the series. Gaps are left alone anyway. */
function additions(proposals: readonly ProposedObservation[], known: readonly Valued[]) {
  const newest = known.reduce((last, { timePeriod }) => (timePeriod > last ? timePeriod : last), '');
  return newest === '' ? [] : proposals.filter(({ timePeriod }) => timePeriod > newest);
}

/**
 * The canary for values that changed more than tenfold: against the same key of the records, or, for a key
 * that would be added, against the period before it.
 *
 * @throws UpstreamError `value-jump`.
 */
export function requireSteadyValues(
  { observations }: Reading,
  known: readonly RowOf<'observations'>[],
): void {
  const knownByKey = new Map(known.map((row) => [observationKey(row), row]));
  const knownSeries = groupBy(known, seriesKey);
  for (const [series, proposals] of groupBy(observations, seriesKey)) {
    const ofSeries = knownSeries.get(series) ?? [];
    const fresh = additions(proposals, ofSeries);
    for (const row of proposals) requireSteady(row, knownByKey.get(observationKey(row)));
    const line: Valued[] = [...ofSeries, ...fresh];
    line.sort((a, b) => compareText(a.timePeriod, b.timePeriod));
    for (const row of fresh) requireSteady(row, line[line.indexOf(row) - 1]);
  }
}
