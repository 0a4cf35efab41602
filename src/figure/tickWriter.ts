import { formatValue, power, signed, type ValueFormat } from '../domain/values.ts';

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 6 });

/** From here on an axis is written in thousands, millions and so on. */
const COMPACT_FROM = 100_000;
/** Beyond trillions no short word is common: "2500T" reads worse than a power of ten. */
const POWERS_FROM = 1e15;

/** The notation of an axis that ends at `largest`, or `null` where its numbers are written out. */
function shortDigits(largest: number): ((value: number) => string) | null {
  if (largest >= POWERS_FROM) return (value) => power(value, value.toExponential());
  return largest >= COMPACT_FROM ? (value) => compact.format(value) : null;
}

/**
 * How the ticks of one axis are written: all of them in one notation, which the largest decides, and as short as
 * can be without rounding two ticks into one.
 */
export function tickWriter(ticks: readonly number[], format: ValueFormat): (tick: number) => string {
  if (format === 'hours') return (tick) => `${String(tick).padStart(2, '0')}:00`;
  const short =
    format === 'magnitude' || format === 'date' ? null : shortDigits(Math.max(...ticks.map(Math.abs)));
  if (short === null) return (tick) => formatValue(tick, format);
  return (tick) => signed(short(Math.abs(tick)), tick, format);
}
