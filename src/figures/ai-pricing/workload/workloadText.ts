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

/** Returns the job as text: "3,000,000 requests per month, each of 2,000 input tokens (70% from cache) and …". */
export function recipeText({ requests, inputTokens, cacheShare, outputTokens, peakShare }: Workload): string {
  const asked = `${count(requests)} ${nounAfter(count(requests), 'request')} per month`;
  const cached = cacheShare === 0 ? '' : ` (${percent(cacheShare)} from cache)`;
  return [
    `${asked}, each of ${tokens(inputTokens, 'input')}${cached} and ${tokens(outputTokens, 'output')}`,
    ...(peakShare === null ? [] : [`${percent(peakShare)} of use in peak hours`]),
  ].join(', ');
}

/** Returns the share of the use in peak hours, if a model is billed by the hour. */
export function peakText({ share, hours }: PeakSplit, asked: boolean): string {
  if (hours === null) return 'no peak hours on record for this date, so its main price applies at all hours';
  if (asked) return `${percent(share)} of use in peak hours`;
  return `use spread evenly over the week (${count(hours)} of ${String(WEEK_HOURS)} hours are peak)`;
}

function inputTerm(rates: TokenPrices, { inputTokens, cacheShare }: Workload): string {
  const price = (value: number | null) => (value === null ? 'no data' : sixDigits(value));
  const hit = price(rates.cachedInput ?? rates.input);
  const length = count(inputTokens);
  if (cacheShare === 0) return `${length} × ${price(rates.input)}`;
  if (cacheShare === 1) return `${length} × ${hit}`;
  return `${length} × (${percent(cacheShare)} × ${hit} + ${percent(1 - cacheShare)} × ${price(rates.input)})`;
}

/** Returns the sum (USD per million tokens): "(7,500 × (50% × 0.5 + 50% × 5) + 2,500 × 30) ÷ 10,000". */
export function sumText({ rates }: JobCost, workload: Workload): string {
  const { inputTokens, outputTokens } = workload;
  const output = rates.output === null ? 'no data' : sixDigits(rates.output);
  return `(${inputTerm(rates, workload)} + ${count(outputTokens)} × ${output}) ÷ ${count(inputTokens + outputTokens)}`;
}

/** Returns the sum and its result. */
export const formulaText = (cost: JobCost, workload: Workload): string =>
  cost.perMillion === null
    ? sumText(cost, workload)
    : `${sumText(cost, workload)} = ${sixDigits(cost.perMillion)}`;

/** Returns the step to the month: "9.5625 × 10,000 requests × 10,000 tokens ÷ 1,000,000 = $956.25"; `null` without a cost. */
export function monthText(
  { perMillion, perMonth }: JobCost,
  { requests, inputTokens, outputTokens }: Workload,
): string | null {
  if (perMillion === null || perMonth === null) return null;
  const [asked, length] = [count(requests), count(inputTokens + outputTokens)];
  return `${sixDigits(perMillion)} × ${asked} ${nounAfter(asked, 'request')} × ${length} ${nounAfter(length, 'token')} ÷ 1,000,000 = ${formatValue(perMonth, 'usd')}`;
}

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
 * Returns the announced change: "introductory price until December 1, 2026, then $4 / $20 for input / output: $8 per
 * million, $800 per month"; `null` if there is none.
 */
export function announcedText({ price, next }: JobCost): string | null {
  if (next === null) return null;
  const { rates, perMillion, perMonth } = next.cost;
  const usd = (value: number | null) => formatValue(value, 'usd');
  return `${PriceBasis.label(price.basis)} price until ${formatPeriod(next.day)}, then ${usd(rates.input)} / ${usd(rates.output)} for input / output: ${usd(perMillion)} per million, ${usd(perMonth)} per month`;
}

/** Reason why a job has no cost with a model. */
export const noCostTexts: Readonly<Record<NoCost, string>> = {
  price: 'a price that this workload needs is not on record',
  length: 'the request is longer than the model accepts',
  tier: 'no price on record for a request this long',
};
