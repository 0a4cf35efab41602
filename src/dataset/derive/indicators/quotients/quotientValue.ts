import { refAreaLabels, type ObsStatus } from '../../../../contract/codelists.ts';
import type { RowOf } from '../../../tables/records.ts';
import { amountText } from '../../amountText.ts';
import { weakest } from '../../../../contract/confidence.ts';
import { newestPeriod } from '../../../../domain/periods.ts';
import { roundedTo } from '../../roundedTo.ts';
import { citationOf, type ComputedInput, type ComputedValue } from '../computedValue.ts';
import type { DerivationContext } from '../derivationContext.ts';

type Observation = RowOf<'observations'>;

/** From the strongest reservation to none: a quotient has that of the row that needs it more. */
const RESERVATIONS: readonly ObsStatus[] = ['F', 'O', 'B', 'P', 'E', 'A'];

function statusOf(rows: readonly Observation[]): ObsStatus {
  return RESERVATIONS.find((status) => rows.some(({ obsStatus }) => obsStatus === status)) ?? 'A';
}

/** A stored observation as an input. */
function observationInput(row: Observation, { unitLabel, titleOf }: DerivationContext): ComputedInput {
  return {
    label: `${titleOf(row.indicatorId)}: ${refAreaLabels[row.refArea]}, ${row.timePeriod}`,
    value: row.value,
    text: amountText(row.value, unitLabel(row.unit)),
    ...citationOf(row),
  };
}

/** One observation divided by another. `null` where the divisor is zero. */
export function quotientValue(
  over: Observation,
  under: Observation,
  scale: { readonly times: number; readonly decimals: number },
  context: DerivationContext,
): ComputedValue | null {
  if (under.value === 0) return null;
  const rows = [over, under];
  const { refArea, timePeriod, industry, sourceId, note } = over;
  const names = [...new Set(rows.map(({ indicatorId }) => indicatorId))].join(' and ');
  const areas = [...new Set(rows.map((row) => row.refArea))].join(' and ');
  return {
    ...{ refArea, timePeriod, industry, sourceId, note },
    value: roundedTo((scale.times * over.value) / under.value, scale.decimals),
    obsStatus: statusOf(rows),
    sourceLocator: `computed from ${names}, ${areas}, ${timePeriod}`,
    confidence: weakest(rows.map((row) => row.confidence)),
    publishedOn: newestPeriod(rows.map((row) => context.sources.get(row.sourceId)?.publishedOn ?? null)),
    inputs: rows.map((row) => observationInput(row, context)),
  };
}
