import { describe, expect, it } from 'vitest';
import {
  amountInWords,
  amountText,
  formatInterval,
  formatValue,
  plusMinus,
  type ValueFormat,
} from './values.ts';

const formats: readonly ValueFormat[] = [
  'count',
  'decimal',
  'score',
  'percent',
  'usd',
  'cny',
  'ratio',
  'date',
  'hours',
  'magnitude',
];

describe('formatValue', () => {
  it.each(formats)('writes a missing %s as no data, never as 0', (format) => {
    expect(formatValue(null, format)).toBe('no data');
  });

  it.each<[number, ValueFormat, string]>([
    [0, 'count', '0'],
    [1522, 'count', '1,522'],
    [12.34, 'count', '12.3'],
    [5.01e26, 'magnitude', '5.0 × 10²⁶'],
    [9.97e3, 'magnitude', '1.0 × 10⁴'],
    [1e27, 'magnitude', '10²⁷'],
    [0.002, 'magnitude', '2.0 × 10⁻³'],
    [1541, 'score', '1,541'],
    [0.04, 'score', '0.04'],
    [0.04, 'percent', '0.04%'],
    [0.435, 'decimal', '0.435'],
    [1234.5, 'decimal', '1,235'],
    [12.345, 'percent', '12.3%'],
    [12.45, 'percent', '12.45%'],
    [7.1499999999999995, 'percent', '7.15%'],
    [30.2485, 'percent', '30.2%'],
    [12.5, 'percent', '12.5%'],
    [1541.45, 'score', '1,541.45'],
    [21.935, 'decimal', '21.935'],
    [21.934, 'decimal', '21.93'],
    [0.003625, 'usd', '$0.003625'],
    [1.2505, 'usd', '$1.2505'],
    [1.250_54, 'usd', '$1.251'],
    [30, 'usd', '$30'],
    [0.43275, 'usd', '$0.43275'],
    [4.7925, 'cny', 'CNY 4.7925'],
    [102.663, 'usd', '$102.66'],
    [119.625, 'usd', '$119.63'],
    [999.994, 'usd', '$999.99'],
    [0.5, 'usd', '$0.50'],
    [2.4, 'cny', 'CNY 2.40'],
    [0.025, 'cny', 'CNY 0.025'],
    [31165, 'eur', 'EUR 31,165'],
    [1234.5, 'usd', '$1,234.50'],
    [13069938163.36, 'usd', '$13,069,938,163'],
    [11.49, 'ratio', '11.5×'],
    [1388.9, 'ratio', '1,389×'],
    [0, 'date', '1970-01-01'],
    [-1, 'date', '1969-12-31'],
    [1, 'hours', '1 hour'],
    [6.75, 'hours', '6.75 hours'],
  ])('writes %s as a %s', (value, format, text) => {
    expect(formatValue(value, format)).toBe(text);
  });

  it('gives a negative number a true minus sign', () => {
    expect(formatValue(-48, 'score')).toBe('−48');
    expect(formatValue(-0.5, 'percent')).toBe('−0.5%');
    expect(formatValue(-0.5, 'usd')).toBe('−$0.50');
  });

  it('rounds half a cent of a computed amount up, as decimals would', () => {
    const job = ((3 * 0.435 + 0.87) / 4) * 100;
    expect(job).toBeLessThan((75 * 435 + 25 * 870) / 1000);
    expect(formatValue(job, 'usd')).toBe('$54.38');
  });

  it('keeps apart prices that differ in their fourth digit', () => {
    expect(formatValue(0.003625, 'usd')).not.toBe(formatValue(0.0036, 'usd'));
  });
});

describe('plusMinus', () => {
  it('rounds a half width to whole numbers from 10 on, else to two significant digits', () => {
    expect(plusMinus(1541, 16.4, 'score')).toBe('1,541 ± 16');
    expect(plusMinus(1541, 9.96, 'score')).toBe('1,541 ± 10');
    expect(plusMinus(70.4, 2.345, 'percent')).toBe('70.4% ± 2.3%');
    expect(plusMinus(0.5, 0.0123, 'score')).toBe('0.5 ± 0.012');
  });

  it('never invents a half width', () => {
    expect(plusMinus(1541, null, 'score')).toBe('1,541');
  });
});

describe('formatInterval', () => {
  it('writes a symmetric interval with its half width', () => {
    expect(formatInterval(1541, 1525, 1557, 'score')).toBe('1,541 ± 16');
  });

  it('takes a difference of half a unit for rounding', () => {
    expect(formatInterval(1541, 1525, 1556.5, 'score')).toBe('1,541 ± 16');
  });

  it('writes both ends of an asymmetric interval', () => {
    expect(formatInterval(1541, 1527, 1560, 'score')).toBe('1,541 (1,527 to 1,560)');
  });

  it('keeps a decimal of a narrow interval', () => {
    expect(formatInterval(70.4, 68.1, 72.7, 'percent')).toBe('70.4% ± 2.3%');
  });

  it('never invents an interval', () => {
    expect(formatInterval(1541, null, 1557, 'score')).toBe('1,541');
    expect(formatInterval(1541, 1525, null, 'score')).toBe('1,541');
    expect(formatInterval(null, 1525, 1557, 'score')).toBe('no data');
  });

  it('does not take half a unit for rounding where values are as small', () => {
    expect(formatInterval(0.04, 0, 0.13, 'score')).toBe('0.04 (0 to 0.13)');
    expect(formatInterval(0.5, 0.4, 0.9, 'decimal')).toBe('0.5 (0.4 to 0.9)');
  });
});

describe('amountInWords', () => {
  it('names billions and trillions, and leaves what can be read to figures', () => {
    expect(amountInWords(856_764_726_389, 'usd')).toBe('$856.8 billion');
    expect(amountInWords(-1.25e12, 'cny')).toBe('−CNY 1.25 trillion');
    expect(amountInWords(999_999_999, 'usd')).toBeNull();
    expect(amountInWords(856_764_726_389, 'decimal')).toBeNull();
    expect(amountInWords(null, 'usd')).toBeNull();
  });
});

describe('amountText', () => {
  it('writes dollars before a number and what they are for after it', () => {
    expect(amountText(2.4, 'USD per 1M output tokens')).toBe('$2.40 per 1M output tokens');
    expect(amountText(108, 'USD per kWh')).toBe('$108 per kWh');
    expect(amountText(27_900, 'USD')).toBe('$27,900');
    expect(amountText(1, 'million USD')).toBe('1 million USD');
  });

  it('writes a percent sign without a blank, and a unit in its right number', () => {
    expect(amountText(26.04, '%')).toBe('26%');
    expect(amountText(2.5, '% of GDP')).toBe('2.5% of GDP');
    expect(amountText(1, 'seats')).toBe('1 seat');
  });
});
