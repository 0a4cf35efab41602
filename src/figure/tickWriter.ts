import { formatValue, power, signed, type ValueFormat } from '../domain/values.ts';

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 6 });

/** From this value on an axis uses thousands, millions and so on. */
const COMPACT_FROM = 100_000;
/** Beyond trillions no short word is common: "2500T" reads worse than a power of ten. */
const POWERS_FROM = 1e15;

/** Returns the notation of an axis that ends at `largest`; `null` if its numbers are written in full. */
function shortDigits(largest: number): ((value: number) => string) | null {
  if (largest >= POWERS_FROM) return (value) => power(value, value.toExponential());
  return largest >= COMPACT_FROM ? (value) => compact.format(value) : null;
}

/**
 * Returns a function that formats the ticks of one axis: all in the notation of the largest, and as short as possible
 * without rounding two ticks to the same text.
 */
export function tickWriter(ticks: readonly number[], format: ValueFormat): (tick: number) => string {
  if (format === 'hours') return (tick) => `${String(tick).padStart(2, '0')}:00`;
  const short =
    format === 'magnitude' || format === 'date' ? null : shortDigits(Math.max(...ticks.map(Math.abs)));
  if (short === null) return (tick) => formatValue(tick, format);
  return (tick) => signed(short(Math.abs(tick)), tick, format);
}
