import { formatValue, signed, type ValueFormat } from '../domain/values.ts';

const decimalsOf = (text: string): number => (/\.(\d+)/.exec(text)?.[1] ?? '').length;

/**
 * Returns a function that formats the numbers of one column with equal decimals, so that the longer number is the
 * larger one. It uses as many decimals as the values have, but no more than the smallest needs for two digits; money
 * has two if it has any.
 */
export function columnWriter(
  values: readonly (number | null)[],
  format: ValueFormat,
): (value: number | null) => string {
  const sizes = values.flatMap((value) => (value === null || value === 0 ? [] : [Math.abs(value)]));
  const own = Math.max(0, ...sizes.map((size) => decimalsOf(formatValue(size, format))));
  if (own === 0) return (value) => formatValue(value, format);
  const least = format === 'usd' || format === 'cny' ? 2 : 1;
  const needed = Math.max(least, 1 - Math.floor(Math.log10(Math.min(...sizes))));
  const decimals = Math.min(Math.max(own, least), needed);
  const digits = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return (value) =>
    value === null ? formatValue(value, format) : signed(digits.format(Math.abs(value)), value, format);
}
