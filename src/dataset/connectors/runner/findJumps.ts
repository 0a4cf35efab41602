import { compareText } from '../../derive/compareText.ts';
import { groupBy } from '../../derive/groupBy.ts';
import type { RowOf } from '../../tables/records.ts';
import type { ProposedObservation, Reading } from '../connector.ts';
import type { Finding } from './finding.ts';
import { isJump } from './isJump.ts';
import { observationKey, seriesKey } from '../../derive/observationKey.ts';
import { proposedObservations } from './proposedRows.ts';

interface Valued {
  readonly timePeriod: string;
  readonly value: number;
}

function findJump(proposed: ProposedObservation, before: Valued | undefined): Finding[] {
  if (before === undefined || !isJump(before.value, proposed.value)) return [];
  const change = `from ${before.value} (${before.timePeriod}) to ${proposed.value}`;
  const advice = 'More than tenfold: a unit may have changed.';
  return [{ alarm: 'value-jump', sentence: `${observationKey(proposed)} changes ${change}. ${advice}` }];
}

/** What would be added: younger than all that the records hold of the series. Gaps are left alone anyway. */
function additions(proposals: readonly ProposedObservation[], known: readonly Valued[]) {
  const newest = known.reduce((last, { timePeriod }) => (timePeriod > last ? timePeriod : last), '');
  return newest === '' ? [] : proposals.filter(({ timePeriod }) => timePeriod > newest);
}

/**
 * The canary for values that changed more than tenfold: against the same key of the records, or, for a key
 * that would be added, against the period before it.
 */
export function findJumps(reading: Reading, known: readonly RowOf<'observations'>[]): Finding[] {
  const knownByKey = new Map(known.map((row) => [observationKey(row), row]));
  const knownSeries = groupBy(known, seriesKey);
  return [...groupBy(proposedObservations(reading), seriesKey)].flatMap(([series, proposals]) => {
    const ofSeries = knownSeries.get(series) ?? [];
    const fresh = additions(proposals, ofSeries);
    const line: Valued[] = [...ofSeries, ...fresh];
    line.sort((a, b) => compareText(a.timePeriod, b.timePeriod));
    return [
      ...proposals.flatMap((row) => findJump(row, knownByKey.get(observationKey(row)))),
      ...fresh.flatMap((row) => findJump(row, line[line.indexOf(row) - 1])),
    ];
  });
}
