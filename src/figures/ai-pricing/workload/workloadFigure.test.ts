import { describe, expect, it } from 'vitest';
import { builtWorkload, viewOf } from '../../../../tests/support/builtFigures.ts';
import { jobCosts, readWorkload } from './jobCosts.ts';
import { workloadFigure } from './workloadFigure.ts';
import { costItem, monthItem, workloadPoint } from './workloadPoint.ts';

const data = builtWorkload();
const figureOn = (day: string | null, options = {}) =>
  workloadFigure(data, readWorkload(options), viewOf(day));
type Built = ReturnType<typeof figureOn>;
type Priced = (typeof data.models)[number] | (typeof data.segments)[number];
const costOf = (figure: Built, id: string) => figure.points.find(({ at }) => at === id);

describe('workloadFigure, as recorded', () => {
  it.each([
    [0, '20.7', '(7,500 × 5 + 2,500 × 30) ÷ 10,000 = 11.25'],
    [50, '25', '(7,500 × (50% × 0.5 + 50% × 5) + 2,500 × 30) ÷ 10,000 = 9.5625'],
    [90, '32.5', '(7,500 × (90% × 0.5 + 10% × 5) + 2,500 × 30) ÷ 10,000 = 8.2125'],
  ])('at 3 to 1 and %s %% from the cache the pair stands at %s', (cache, ratio, sum) => {
    const figure = figureOn('2026-05-26', { cached: cache });
    expect(figure.title).toBe(`This workload costs ${ratio} times as much on GPT-5.5 as on DeepSeek-V4-Pro`);
    expect(figure.findings[0]?.text).toBe(ratio);
    expect(costOf(figure, 'gpt-5.5')?.derivation?.formula).toContain(sum);
    expect(figure.notes.join(' ')).toContain(sum);
  });

  it('dates the ratio of two costs by the readings of their prices', () => {
    const [finding] = figureOn('2026-11-30').findings;
    expect(finding?.point.readOn).toBe('2026-10-17/2026-11-10');
  });

  it('names the terms of both costs of the ratio', () => {
    const [finding] = figureOn('2026-11-30').findings;
    expect(finding?.point.facts).toEqual([
      { label: 'Price terms, GPT-5.5', value: 'list price, prompts up to 272,000 tokens' },
      {
        label: 'Price terms, DeepSeek-V4-Pro',
        value: 'list price, mean of peak and off-peak hours',
      },
    ]);
  });

  it('leads a cost of a list in CNY down to its amounts and its one rate', () => {
    const rows = costOf(figureOn('2026-09-01'), 'ernie-5.1')?.derivation?.inputs ?? [];
    expect(rows.map(({ label }) => label.replace(/^.*?, /, ''))).toEqual([
      'input, lowest tier by prompt length, list in CNY',
      'output, lowest tier by prompt length, list in CNY',
      'Federal Reserve',
    ]);
  });

  it('keeps the raw prices of a cost, at peak and off-peak, with the windows of the week', () => {
    const pro = costOf(figureOn('2026-09-01'), 'deepseek-v4-pro');
    expect(pro?.derivation?.inputs.map(({ text }) => text)).toEqual([
      '$1.32',
      '$0.66',
      '$3.96',
      '$1.98',
      '01:00 to 04:00 UTC on 5 days a week',
      '06:00 to 10:00 UTC on 5 days a week',
    ]);
    expect(pro?.derivation?.formula).toContain('input 35/168 × 1.32 + 133/168 × 0.66 = 0.7975');
    expect(pro?.facts).toContainEqual({
      label: 'Hours',
      value: 'use spread evenly over the week (35 of 168 hours are peak)',
    });
  });

  it.each([
    [undefined, 'list price, mean of peak and off-peak hours'],
    [100, 'list price, peak hours'],
    [0, 'list price, off-peak hours'],
  ])('names the hours whose prices a cost is made of: %s%% at peak', (peakUse, words) => {
    const job = readWorkload(peakUse === undefined ? {} : { peakUse });
    const hourly = jobCosts(data, job, '2026-11-30').filter(({ peak }) => (peak?.hours ?? null) !== null);
    expect(hourly.length).toBeGreaterThan(1);
    for (const cost of hourly) {
      const { facts } = workloadPoint(cost, job, '2026-11-30');
      expect(facts.find(({ label }) => label === 'Price terms')?.value).toBe(words);
    }
  });

  it('says of an introductory price until when it holds and what follows', () => {
    const figure = figureOn('2026-11-24');
    const carbon = costOf(figure, 'gemini-4-carbon');
    const later =
      'introductory price until December 1, 2026, then $4 / $20 for input / output: $8 per million, $800 per month';
    expect(carbon?.value).toBe(4);
    expect(carbon?.facts).toContainEqual({ label: 'Announced', value: later });
    expect(figure.notes).toContain(`Gemini 4 Carbon: ${later}.`);
    expect(figure.rows.find(({ id }) => id === 'gemini-4-carbon')?.label).toBe(
      'Gemini 4 Carbon (introductory)',
    );
  });

  it('says the reader’s own share of peak hours', () => {
    const figure = figureOn('2026-09-01', { peakUse: 80 });
    expect(costOf(figure, 'deepseek-v4-pro')?.derivation?.formula).toContain('80% × 1.32 + 20% × 0.66');
    expect(figure.notes).toContain('DeepSeek-V4-Pro: 80% of use in peak hours.');
  });

  it('cites the tier once a request exceeds it, and names whom it reprices', () => {
    const gpt = costOf(figureOn(null, { input: 272_001, output: 90_667 }), 'gpt-5.5');
    expect(gpt?.value).toBe((3 * 10 + 45) / 4);
    expect(gpt?.evidence.locator).toContain('cost tiers');
    expect(costOf(figureOn(null, { input: 272_000, output: 272_000 / 3 }), 'gpt-5.5')?.value).toBe(11.25);
    expect(figureOn(null, { input: 272_001, output: 90_667 }).notes.join(' ')).toMatch(
      /prompt-length tier: .*GPT-5\.5/,
    );
  });

  it('says whose cached part is billed in full, and only where something is cached', () => {
    const said = /No cached-input price on record, so the cached 50% is charged at the input price/;
    expect(figureOn(null, { cached: 50 }).notes.join(' ')).toMatch(said);
    expect(figureOn(null).notes.join(' ')).not.toContain('cached-input');
  });

  it('lists the dearest first and what has no cost last, as no data', () => {
    const figure = figureOn(null, { input: 900_000, output: 300_000 });
    const values = figure.points.map(({ value }) => value ?? -1);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(figure.rows.at(-1)?.detail).toBe('no data');
    expect(figure.points.at(-1)?.facts).toContainEqual({
      label: 'No number',
      value: 'the request is longer than the model accepts',
    });
  });

  it('says of which models the range is, and how it was billed', () => {
    const figure = figureOn('2025-01-01', { input: 300_000, output: 100_000, cached: 50, peakUse: 80 });
    expect(figure.title).toMatch(
      /^On the flagships this workload costs \$[\d.]+ to \$[\d.]+ per million tokens$/,
    );
    expect(figure.subtitle).toContain('80% of use in peak hours. Flagships at the prices of January 1, 2025');
    expect(figure.notes).toContain(
      'No maximum length on record, so we assume that the request fits: Llama 3.1 405B Instruct Turbo.',
    );
    // Nothing is billed if there is no cost.
    const costless = figure.points.filter(({ value }) => value === null).map(({ at }) => at);
    const names = data.models.filter(({ id }) => costless.includes(id)).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(figure.notes.join(' ')).not.toContain(name);
  });

  it('says of a tier that was seen after the day when that was', () => {
    expect(figureOn('2026-05-26', { input: 300_000, output: 100_000 }).notes.join(' ')).toContain(
      'prompt-length tier: GPT-5.5 (first seen July 2, 2026)',
    );
  });

  it('says what a month comes to', () => {
    const gpt = costOf(figureOn('2026-05-26', { requests: 25_000 }), 'gpt-5.5');
    expect(gpt?.facts).toContainEqual({ label: 'Per month', value: '$2,812.50' });
  });

  it('leads the card of a month from a million tokens to its requests', () => {
    const job = readWorkload({ requests: 25_000, cached: 50 });
    const cost = jobCosts(data, job, '2026-05-26').find(({ price }) => price.model.id === 'gpt-5.5');
    if (cost === undefined) throw new Error('The model is not on record.');
    const point = workloadPoint(cost, job, '2026-05-26');
    const [million, month] = [costItem(point), monthItem(point, cost, job)];
    expect(month).toMatchObject({ text: '$2,390.63', unit: 'USD a month, 25,000 requests' });
    expect(month.definition).toMatch(/^What the requests of a month of your workload cost at list prices/);
    expect(month.derivation?.formula).toBe(
      `${million.derivation?.formula ?? ''}; 9.5625 × 25,000 requests × 10,000 tokens ÷ 1,000,000 = $2,390.63`,
    );
    expect(million.definition).toMatch(/^What a million tokens of your workload cost/);
  });

  it('tells the lowest of several tiers by the column, whatever names and notes say', () => {
    const lowest = ({ points }: Built) =>
      points.filter(({ facts }) => facts.some(({ value }) => value.startsWith('the lowest of several')));
    const silent = <Row extends Priced>(row: Row) => ({ ...row, evidence: { ...row.evidence, note: null } });
    const { models, segments } = data;
    const wordless = {
      ...data,
      models: models.map((model) => ({ ...silent(model), name: model.id })),
      segments: segments.map(silent),
    };
    for (const [day, id] of [
      ['2025-10-01', 'qwen3-max'],
      ['2026-08-04', 'ernie-5.1'],
    ] as const) {
      const told = lowest(figureOn(day)).map(({ at }) => at);
      expect(told).toContain(id);
      const without = lowest(workloadFigure(wordless, readWorkload({}), viewOf(day)));
      expect(new Set(without.map(({ at }) => at))).toEqual(new Set(told));
    }
  });

  it('has nothing to show before the first price', () => {
    expect(figureOn('2019-01-01')).toMatchObject({
      points: [],
      findings: [],
      title: 'No model on record can be priced for this workload',
    });
  });

  it('compares the two models of the link, the dearer first, with the job of the link', () => {
    const options = { requests: 3_000_000, input: 2_000, cached: 70, output: 400 };
    const compared = (pair: readonly [string, string]) =>
      workloadFigure(data, readWorkload(options), viewOf(null), pair);
    const figure = compared(['kimi-k2-0711', 'gpt-5.5']);
    expect(figure.title).toMatch(/^This workload costs [\d.]+ times as much on GPT-5\.5 as (?:on )?Kimi K2/);
    expect(costOf(figure, 'kimi-k2-0711')).toBeDefined();
    expect(costOf(compared(['kimi-k2-0711', 'deepseek-v4-pro']), 'gpt-5.5')).toBeUndefined();
    expect(costOf(figure, 'gpt-5.5')?.facts).toContainEqual({ label: 'Per month', value: '$47,100' });
    expect(figure.notes.join(' ')).toContain('and the two models chosen');
    // The same model twice has no ratio.
    expect(compared(['gpt-5.5', 'gpt-5.5']).title).toMatch(/^On the flagships/);
  });
});
