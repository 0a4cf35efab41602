import { describe, expect, it } from 'vitest';
import { peakHoursDocument } from '../contract/peakHours.ts';
import { priceModesDocument } from '../contract/priceModes.ts';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { builtPricing } from '../../tests/support/builtFigures.ts';
import { sampleModel, sampleTables, tokens } from '../../tests/support/sampleRows.ts';
import { peakHoursOn } from './peakHours.ts';
import { pricesOn } from './prices.ts';
import { requestsCost, workloadCost, type Workload } from './workloadCost.ts';

const usual: Workload = {
  requests: 10_000,
  inputTokens: 7_500,
  cacheShare: 0,
  outputTokens: 2_500,
  peakShare: null,
};
/** Returns a request of this many input tokens, with a third as many of output. */
const ofLength = (inputTokens: number) => ({ inputTokens, outputTokens: inputTokens / 3 });
const pricing = builtPricing();
const { modes } = builtDocument(priceModesDocument);
const { hours } = builtDocument(peakHoursDocument);

/** Returns the cost of a job with a recorded model on a day. */
function costOn(id: string, day: string, changes: Partial<Workload> = {}) {
  const price = pricesOn(pricing, day).find(({ model }) => model.id === id);
  if (price === undefined) throw new Error(`No price of ${id} on ${day}`);
  const billing = {
    modes: modes.filter((one) => one.modelId === id && one.mode === 'standard'),
    windows: peakHoursOn(hours, day).filter((one) => one.modelId === id),
  };
  return workloadCost(price, billing, { ...usual, ...changes }, day);
}

describe('workloadCost, as recorded', () => {
  it.each([
    [0, 11.25, 0.54375, 20.7],
    [0.5, 9.5625, 0.382_0, 25.0],
    [0.9, 8.2125, 0.252_6, 32.5],
  ])('at 3 to 1 with %s from the cache sets %s against %s on 2026-05-26', (cacheShare, gpt, pro, ratio) => {
    const a = costOn('gpt-5.5', '2026-05-26', { cacheShare }).perMillion ?? NaN;
    const b = costOn('deepseek-v4-pro', '2026-05-26', { cacheShare }).perMillion ?? NaN;
    expect(a).toBeCloseTo(gpt, 10);
    expect(b).toBeCloseTo(pro, 4);
    expect(Math.round((a / b) * 10) / 10).toBe(ratio);
  });

  it('bills 3 million requests of 2,000 tokens in, 70 % cached, and 400 out, as computed by hand', () => {
    const job = { requests: 3_000_000, inputTokens: 2_000, cacheShare: 0.7, outputTokens: 400 };
    const perMonth = (id: string) => costOn(id, '2026-11-30', job).perMonth;
    // Millions of tokens a month: 4,200 cached at $0.50, 1,800 at $5 and 1,200 of output at $30.
    expect(perMonth('gpt-5.5')).toBeCloseTo(4200 * 0.5 + 1800 * 5 + 1200 * 30, 6);
    expect(perMonth('gpt-5.5')).toBeCloseTo(47_100, 6);
    // 35 of 168 hours at the peak price, the others at half of it.
    const mean = (peak: number) => (35 * peak + 133 * (peak / 2)) / 168;
    const pro = 4200 * mean(0.044) + 1800 * mean(1.32) + 1200 * mean(3.96);
    expect(perMonth('deepseek-v4-pro')).toBeCloseTo(pro, 6);
    expect(Math.round(pro)).toBe(4418);
  });

  it('bills GPT-5.5 at its base price up to 272,000 tokens, and every token at the tier beyond', () => {
    const at = (length: number) => costOn('gpt-5.5', '2026-11-24', ofLength(length));
    expect(at(272_000)).toMatchObject({ tier: null, rates: tokens(5, 0.5, 30) });
    expect(at(272_001)).toMatchObject({ rates: tokens(10, 1, 45), perMillion: (3 * 10 + 45) / 4 });
  });

  it('means the two prices of V4 Pro over the 35 peak hours of 168', () => {
    const { peak, rates } = costOn('deepseek-v4-pro', '2026-09-01');
    expect(peak).toMatchObject({ hours: 35, share: 35 / 168 });
    expect(rates.input).toBeCloseTo(0.7975, 10);
    expect(rates.output).toBeCloseTo(2.3925, 10);
    expect(rates.cachedInput).toBeCloseTo(0.0266, 4);
  });

  it.each([
    ['2026-08-15', undefined],
    ['2026-08-16', 49],
    ['2026-08-22', 49],
    ['2026-08-23', 35],
  ])('counts peak hours as they were on %s', (day, expected) => {
    expect(costOn('deepseek-v4-pro', day).peak?.hours).toBe(expected);
  });

  it('bills the night discount of 2025 by its hours, and the standard price once it had ended', () => {
    expect(costOn('deepseek-v3', '2025-03-01').peak).toMatchObject({ hours: 112, share: 112 / 168 });
    expect(costOn('deepseek-v3', '2025-10-01')).toMatchObject({
      peak: { hours: null },
      rates: { input: 0.27 },
    });
  });

  it('follows the reader’s own share of peak hours', () => {
    expect(costOn('deepseek-v4-pro', '2026-09-01', { peakShare: 1 }).rates.input).toBe(1.32);
    expect(costOn('deepseek-v4-pro', '2026-09-01', { peakShare: 0 }).rates.input).toBe(0.66);
  });

  it('takes no tier that belongs to another base price', () => {
    const { perMillion, missing } = costOn('qwen3.7-plus', '2026-11-24', ofLength(300_000));
    expect([perMillion, missing]).toEqual([null, 'tier']);
  });

  it('takes no price beyond the length for which it is on record', () => {
    const at = (length: number) => costOn('gemini-1.5-pro', '2026-11-24', ofLength(length)).missing;
    expect([at(128_000), at(128_001)]).toEqual([null, 'tier']);
  });
});

describe('workloadCost, where answers have tiers by their length', () => {
  const perMillion = (id: string) => costOn(id, '2026-11-24', ofLength(10_000)).perMillion;

  it('bills an answer of 3,333 tokens at the price of long ones', () => {
    expect(perMillion('doubao-seed-1.6-lite')?.toFixed(4)).toBe('0.1218');
    expect(perMillion('doubao-seed-1.6')?.toFixed(4)).toBe('0.3837');
    expect(perMillion('doubao-seed-1.8')?.toFixed(4)).toBe('0.3837');
  });

  it('bills an answer up to the threshold at its own price, and one token more at the other', () => {
    const at = (length: number) => costOn('doubao-seed-1.8', '2026-11-24', ofLength(length));
    expect(at(600).rates.output).toBeCloseTo(2 / 6.7758, 6);
    expect(at(600).shortAnswer?.outputTokensUpTo).toBe(200);
    expect(at(603).rates.output).toBeCloseTo(8 / 6.7758, 6);
  });

  it('has for every price of short answers a dearer one of all others on record', () => {
    for (const { modelId, outputTokensUpTo, cny } of modes) {
      if (outputTokensUpTo === null) continue;
      const model = pricing.models.find(({ id }) => id === modelId);
      expect(model?.cny?.output).toBeGreaterThan(cny?.output ?? Infinity);
    }
  });
});

describe('workloadCost', () => {
  const priceOf = (usd: ReturnType<typeof tokens>, contextTokens: number | null = null) => {
    const price = pricesOn(sampleTables([sampleModel('m', { usd, contextTokens })]), null)[0];
    if (price === undefined) throw new Error('No price');
    return price;
  };
  const nothing = { modes: [], windows: [] };
  const half = { ...usual, cacheShare: 0.5 };

  it('bills the cached part as uncached where no hit has a price, and says so', () => {
    const cost = workloadCost(priceOf(tokens(1, null, 5)), nothing, half, '2026-06-01');
    expect(cost).toMatchObject({ perMillion: 2, perMonth: 200, cacheUnpriced: true, missing: null });
  });

  it.each([
    ['input', tokens(null, 0.1, 5)],
    ['output', tokens(1, 0.1, null)],
  ])('has no cost where the %s price is missing', (_, usd) => {
    expect(workloadCost(priceOf(usd), nothing, half, '2026-06-01')).toMatchObject({
      perMillion: null,
      perMonth: null,
      missing: 'price',
    });
  });

  it('has no cost for a request that is longer than the model takes', () => {
    const price = priceOf(tokens(1, 0.1, 5), 8000);
    expect(workloadCost(price, nothing, { ...usual, ...ofLength(8001) }, '2026-06-01').missing).toBe(
      'length',
    );
    expect(workloadCost(price, nothing, { ...usual, ...ofLength(8000) }, '2026-06-01').missing).toBeNull();
  });

  it('needs no price of what the job does not use', () => {
    expect(requestsCost(tokens(null, null, 5), { ...usual, inputTokens: 0 })).toBe(2_500 * 5);
    expect(requestsCost(tokens(null, 1, 5), { ...usual, cacheShare: 1 })).toBe(7_500 + 2_500 * 5);
  });
});
