import { nounAfter } from '../../../domain/words.ts';
import { PriceBasis } from '../../../contract/codelists.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import type { TokenPrices } from '../../../contract/aiPricing.ts';
import { formatValue } from '../../../domain/values.ts';
import { WEEK_HOURS } from '../../../domain/peakHours.ts';
import type { JobCost, NoCost, PeakSplit, Workload } from '../../../domain/workloadCost.ts';

const count = (value: number) => formatValue(value, 'count');
export const percent = (share: number) => formatValue(share * 100, 'percent');

/** Formats a number of a formula to six digits, so that users who recalculate get the same. */
const sixDigits = (value: number): string => String(Number(value.toPrecision(6)));

const tokens = (value: number, kind: string) => `${count(value)} ${nounAfter(count(value), `${kind} token`)}`;

/** Returns the job as text: "3 input tokens for each output token, 50% of input from cache, …". */
export function recipeText({ mix, cacheShare, contextTokens, peakShare, volume }: Workload): string {
  return [
    `${tokens(mix, 'input')} for each output token`,
    `${percent(cacheShare)} of input from cache`,
    `${count(contextTokens)} input tokens per request`,
    `${count(volume)} million tokens per month`,
    ...(peakShare === null ? [] : [`${percent(peakShare)} of use in peak hours`]),
  ].join(', ');
}

/** Returns the share of the use in peak hours, if a model is billed by the hour. */
export function peakText({ share, hours }: PeakSplit, asked: boolean): string {
  if (hours === null) return 'no peak hours on record for this date, so its main price applies at all hours';
  if (asked) return `${percent(share)} of use in peak hours`;
  return `use spread evenly over the week (${count(hours)} of ${String(WEEK_HOURS)} hours are peak)`;
}

function inputTerm(rates: TokenPrices, { mix, cacheShare }: Workload): string {
  const price = (value: number | null) => (value === null ? 'no data' : sixDigits(value));
  const hit = price(rates.cachedInput ?? rates.input);
  if (cacheShare === 0) return `${sixDigits(mix)} × ${price(rates.input)}`;
  if (cacheShare === 1) return `${sixDigits(mix)} × ${hit}`;
  return `${sixDigits(mix)} × (${percent(cacheShare)} × ${hit} + ${percent(1 - cacheShare)} × ${price(rates.input)})`;
}

/** Returns the sum (USD per million tokens): "(3 × (50% × 0.5 + 50% × 5) + 30) ÷ 4". */
export function sumText({ rates }: JobCost, workload: Workload): string {
  const output = rates.output === null ? 'no data' : sixDigits(rates.output);
  return `(${inputTerm(rates, workload)} + ${output}) ÷ ${sixDigits(workload.mix + 1)}`;
}

/** Returns the sum and its result. */
export const formulaText = (cost: JobCost, workload: Workload): string =>
  cost.perMillion === null
    ? sumText(cost, workload)
    : `${sumText(cost, workload)} = ${sixDigits(cost.perMillion)}`;

/** Returns the computation of a week's mean price: "20.8% × 1.32 + 79.2% × 0.66 = 0.7975 input, …". */
export function meanText({ price, peak, rates }: JobCost): string | null {
  if (peak === null || price.offPeakUsd === null || peak.hours === null) return null;
  const off = price.offPeakUsd;
  const even = peak.share === peak.hours / WEEK_HOURS;
  const [high, low] = even
    ? [
        `${sixDigits(peak.hours)}/${String(WEEK_HOURS)}`,
        `${sixDigits(WEEK_HOURS - peak.hours)}/${String(WEEK_HOURS)}`,
      ]
    : [percent(peak.share), percent(1 - peak.share)];
  const kinds = [
    ['input', 'input'],
    ['cached input', 'cachedInput'],
    ['output', 'output'],
  ] as const;
  return kinds
    .flatMap(([label, kind]) => {
      const [atPeak, atRest, mean] = [price.usd[kind], off[kind], rates[kind]];
      if (atPeak === null || atRest === null || mean === null) return [];
      return [`${label} ${high} × ${sixDigits(atPeak)} + ${low} × ${sixDigits(atRest)} = ${sixDigits(mean)}`];
    })
    .join('; ');
}

/**
 * Returns the announced change: "introductory price until December 1, 2026, then $12 per million, $48,000 per
 * month"; `null` if there is none.
 */
export function announcedText({ price, next }: JobCost): string | null {
  if (next === null) return null;
  const [perMillion, perMonth] = [next.cost.perMillion, next.cost.perMonth].map((one) =>
    formatValue(one, 'usd'),
  );
  return `${PriceBasis.label(price.basis)} price until ${formatPeriod(next.day)}, then ${perMillion ?? ''} per million, ${perMonth ?? ''} per month`;
}

/** Reason why a job has no cost with a model. */
export const noCostTexts: Readonly<Record<NoCost, string>> = {
  price: 'a price that this workload needs is not on record',
  length: 'the request is longer than the model accepts',
  tier: 'no price on record for a request this long',
};
