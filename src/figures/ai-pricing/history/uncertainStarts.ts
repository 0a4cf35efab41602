import type { PricedModel } from '../../../contract/aiPricing.ts';
import type { PriceSegment } from '../../../contract/priceHistory.ts';
import type { UncertainSpan } from '../../../figure/parts.ts';
import { formatPeriod, periodEnd } from '../../../domain/periods.ts';
import { formatValue } from '../../../domain/values.ts';
import type { PriceLine } from './priceLines.ts';

/**
 * The day before which a price cannot have begun, where the start is known only between two days: the last
 * sighting of the price before, or the release of a model whose first price was seen later.
 */
function earliestStart(segment: PriceSegment, model: PricedModel, isFirst: boolean): string | null {
  const { oldPriceLastSeen, datePrecision, effectiveFrom } = segment;
  if (oldPriceLastSeen !== null) return oldPriceLastSeen < effectiveFrom ? oldPriceLastSeen : null;
  if (datePrecision !== 'first-seen' || !isFirst || model.releasedOn === null) return null;
  const released = formatValue(periodEnd(model.releasedOn), 'date');
  return released < effectiveFrom ? released : null;
}

const between = (from: string, until: string) =>
  `start unknown between ${formatPeriod(from)} and ${formatPeriod(until)}`;

/** "exact", "between … and …", "first seen …": how well the first day of a dated price is known. */
export function startText(segment: PriceSegment, model: PricedModel): string {
  const { effectiveFrom, datePrecision, oldPriceLastSeen } = segment;
  const day = formatPeriod(effectiveFrom);
  if (oldPriceLastSeen !== null) {
    return `seen on ${day}; the price before was last seen on ${formatPeriod(oldPriceLastSeen)}`;
  }
  switch (datePrecision) {
    case 'exact':
      return `in force from ${day}`;
    case 'first-seen': {
      const released = model.releasedOn === null ? '' : `; released ${formatPeriod(model.releasedOn)}`;
      return `first seen on ${day}, start not known${released}`;
    }
    case 'snapshot-name':
      return `${day}, the date in the name of the model’s snapshot`;
    default:
      return `${day} (${datePrecision})`;
  }
}

/** The days between which prices of a line began, where the line shows their start. */
export function uncertainStarts(line: PriceLine, days: ReadonlySet<string>): UncertainSpan[] {
  return line.steps.flatMap(({ day, price }, index) => {
    const { segment, model } = price;
    if (segment?.effectiveFrom !== day || !days.has(day)) return [];
    const isFirst = line.model !== null && index === 0;
    const from = earliestStart(segment, model, isFirst);
    return from === null ? [] : [{ seriesId: line.series.id, from, until: day, text: between(from, day) }];
  });
}
