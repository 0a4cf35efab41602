import { lastDayOf } from '../../domain/periods.ts';
import { exchangeRate, inUsd } from '../../domain/priceOn.ts';
import { RATES } from '../derive/indicators/prices/priceBook.ts';
import type { Problem, Records, RowOf } from '../tables/records.ts';
import { problemAt } from './problems.ts';

type ConversionTables = Pick<Records, 'models' | 'priceSegments' | 'priceModes' | 'observations'>;
type ConvertedRow = RowOf<'models'> | RowOf<'priceSegments'> | RowOf<'priceModes'>;

/** USD amounts are written to a millionth. */
const RATE_ROUNDING = 0.000001;

const isOff = (left: number | null, right: number | null): boolean =>
  left === null || right === null ? left !== right : Math.abs(left - right) > RATE_ROUNDING;

/** Matches a rate in a note: pages convert again for each day, so the note would state another day's rate. */
const RATE_IN_NOTE = /\bCNY \/ \d|\bCNY per USD\b/;

const noteFault = (row: ConvertedRow): Problem[] =>
  RATE_IN_NOTE.test(row.note ?? '')
    ? [
        problemAt(
          row,
          'conversion-uses-its-month',
          `${row.modelId}: Its note names a rate, and each page converts at that of its day. Take the rate out: the build names it.`,
        ),
      ]
    : [];

/**
 * An amount converted from CNY is at the mean rate of its own month, or the newest before it: the month in which the
 * price began, or was seen. The record states no rate of its own.
 */
export function conversionUsesItsMonth(records: ConversionTables): Problem[] {
  const rates = records.observations.filter(({ indicatorId }) => indicatorId === RATES);
  const check = (row: ConvertedRow, day: string): Problem[] => {
    const rate = exchangeRate(rates, lastDayOf(day.slice(0, 7)));
    if (rate === null) return [];
    const { inputCnyPerMtok: input, cachedInputCnyPerMtok: cachedInput, outputCnyPerMtok: output } = row;
    const usd = inUsd({ input, cachedInput, output }, rate.value);
    const isFaulty =
      isOff(row.inputUsdPerMtok, usd.input) ||
      isOff(row.cachedInputUsdPerMtok, usd.cachedInput) ||
      isOff(row.outputUsdPerMtok, usd.output);
    if (!isFaulty) return [];
    const sentence = `${row.modelId}: Its prices in USD are not those in CNY at ${String(rate.value)} CNY per USD, the mean of ${rate.timePeriod}: ${String(usd.input)} / ${String(usd.cachedInput)} / ${String(usd.output)}. Write these.`;
    return [problemAt(row, 'conversion-uses-its-month', sentence)];
  };
  const isConverted = ({ priceBasis }: RowOf<'models'> | RowOf<'priceSegments'>) =>
    priceBasis === 'cny-converted';
  return [
    ...[...records.models, ...records.priceSegments, ...records.priceModes].flatMap(noteFault),
    ...records.models.filter(isConverted).flatMap((row) => check(row, row.priceAsOf)),
    ...records.priceSegments.filter(isConverted).flatMap((row) => check(row, row.effectiveFrom)),
    ...records.priceModes
      .filter(({ outputCnyPerMtok }) => outputCnyPerMtok !== null)
      .flatMap((row) => check(row, row.asOf)),
  ];
}
