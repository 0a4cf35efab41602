import type { Finding } from '../../../figure/parts.ts';
import { formatValue } from '../../../domain/values.ts';
import { makePoint } from '../../../figure/point.ts';
import { WEEK_HOURS, weeklyHours } from '../../../domain/peakHours.ts';
import { meanPrices } from '../../../domain/workloadCost.ts';
import { priceKindIds, priceKindLabels, priceKinds } from '../../priceFacts.ts';
import type { ClockPrice } from './clockPrice.ts';
import { priceRows, weakestEvidence, windowRows } from './clockPoints.ts';

/** "35 of 168": the hours of a week at the peak price. */
export function hoursFinding(clock: ClockPrice, day: string): Finding {
  const { price, windows } = clock;
  const hours = weeklyHours(windows);
  const text = `${formatValue(hours, 'decimal')} of ${String(WEEK_HOURS)}`;
  const inputs = windowRows(clock);
  const point = makePoint({
    key: `${price.model.id}|peak-hours`,
    seriesId: 'peak-1',
    at: day,
    subject: `${price.model.name}, hours of a week at the peak price`,
    actor: price.model.name,
    period: day,
    value: hours,
    text: `${text} hours`,
    unit: 'hours a week',
    comparableAs: null,
    evidence: weakestEvidence(inputs, price.evidence),
    derivation: {
      method: 'weeklyHours',
      formula: windows
        .map(({ weekdays, startUtc, endUtc }) => `${String(weekdays.length)} days × ${startUtc} to ${endUtc}`)
        .join(' + '),
      inputs,
    },
  });
  return { text, point };
}

/** What a million tokens cost over a week of even load, one finding a kind of token. */
export function meanFindings({ price, windows }: ClockPrice, day: string): Finding[] {
  const { model, usd, offPeakUsd } = price;
  if (offPeakUsd === null) return [];
  const hours = weeklyHours(windows);
  const means = meanPrices(usd, offPeakUsd, hours / WEEK_HOURS);
  return priceKinds.flatMap((kind): Finding[] => {
    const [mean, peak, off] = [means[kind], usd[kind], offPeakUsd[kind]];
    if (mean === null || peak === null || off === null) return [];
    const inputs = [
      ...priceRows(price, true, [kind]),
      ...priceRows(price, false, [kind]),
      ...windowRows({ windows }),
    ];
    const text = formatValue(mean, 'usd');
    const point = makePoint({
      key: `${model.id}|mean-${priceKindIds[kind]}`,
      seriesId: 'peak-1',
      at: day,
      subject: `${model.name}, ${priceKindLabels[kind]}, mean of a week`,
      actor: model.name,
      period: day,
      value: mean,
      text,
      unit: 'USD per million tokens',
      comparableAs: `${priceKindIds[kind]}|mean-of-week|usd`,
      evidence: weakestEvidence(inputs, price.evidence),
      derivation: {
        method: 'meanPrices',
        formula: `${String(hours)}/${String(WEEK_HOURS)} × ${formatValue(peak, 'usd')} + ${String(WEEK_HOURS - hours)}/${String(WEEK_HOURS)} × ${formatValue(off, 'usd')}: the use is even over the week`,
        inputs,
      },
    });
    return [{ text, point }];
  });
}
