import { describe, expect, it } from 'vitest';
import { builtPricing, viewOf } from '../../../../tests/support/builtFigures.ts';
import { pricesOn } from '../../../domain/prices.ts';
import { nativeFigure } from './nativeFigure.ts';
import { impliedRatePoint, type Currency } from './nativePrices.ts';

const data = builtPricing();
const figureIn = (currency: Currency, day: string | null = null) =>
  nativeFigure(data, 'output', currency, viewOf(day));
type Built = ReturnType<typeof figureIn>;
const pointOf = (figure: Built, key: string) => figure.points.find((point) => point.key === key);

describe('nativeFigure, as recorded', () => {
  it('shows the two lists of DeepSeek as two, each in its currency', () => {
    expect(pointOf(figureIn('usd'), 'deepseek-v4-pro|own')?.value).toBe(3.96);
    expect(pointOf(figureIn('cny'), 'deepseek-v4-pro|own')?.value).toBe(27);
    expect(pointOf(figureIn('usd'), 'deepseek-v4-pro|converted')?.value).toBeCloseTo(27 / 6.7758, 10);
    expect(pointOf(figureIn('usd'), 'deepseek-v4-pro|own')?.facts).toContainEqual({
      label: 'Implied rate',
      value: '6.818 CNY per USD',
    });
  });

  it('converts a list in one currency alone, with rate and month, and never passes it off as listed', () => {
    const ernie = figureIn('usd', '2026-08-04');
    expect(pointOf(ernie, 'ernie-5.1|own')).toBeUndefined();
    const point = pointOf(ernie, 'ernie-5.1|converted');
    const known = data.models.find(({ id }) => id === 'ernie-5.1');
    const recorded = known?.usd.output ?? NaN;
    expect(point?.value).toBeCloseTo(recorded, 4);
    const month: unknown = expect.stringMatching(/^2026-\d\d$/);
    const perUsd: unknown = expect.any(Number);
    expect(point?.rate).toEqual({ cnyPerUsd: perUsd, period: month });
    expect(point?.derivation?.inputs.map(({ evidence }) => evidence.sourceId)).toContain('pricing-fx');
    expect(known).toMatchObject({
      cny: { output: pointOf(figureIn('cny', '2026-08-04'), 'ernie-5.1|own')?.value },
    });
  });

  it('converts GPT-5.5 into yuan at the rate that was known on the day', () => {
    const point = pointOf(figureIn('cny', '2026-05-26'), 'gpt-5.5|converted');
    expect(point?.value).toBeCloseTo(30 * 6.8371, 6);
    expect(point?.rate).toEqual({ cnyPerUsd: 6.8371, period: '2026-04' });
  });

  it('cites for a list in CNY who says so', () => {
    const point = pointOf(figureIn('cny'), 'deepseek-v4-pro|own');
    expect(point?.evidence.sourceId).toBe('pricing-deepseek-page-2026-10-zh');
    expect(pointOf(figureIn('usd'), 'deepseek-v4-pro|own')?.evidence.sourceId).toBe(
      'pricing-deepseek-page-2026-10',
    );
  });

  it('keeps the list of a reseller apart from the vendor’s own', () => {
    const figure = figureIn('usd');
    const soldBy = new Map(data.models.map((model) => [model.id, model.soldBy]));
    const resold = figure.points.filter(({ seriesId }) => seriesId === 'reseller').map(({ at }) => at);
    expect(resold.length).toBeGreaterThan(0);
    expect(new Set(resold.map((id) => soldBy.get(id)))).toEqual(new Set(['reseller']));
    const own = figure.points.filter(({ seriesId }) => seriesId === 'own').map(({ at }) => soldBy.get(at));
    expect(new Set(own)).toEqual(new Set(['vendor']));
    expect(figure.findings.some(({ point }) => resold.includes(point.at))).toBe(false);
  });

  it('titles with the lowest and highest rate that two lists of one vendor imply', () => {
    const figure = figureIn('usd', '2026-11-10');
    const [low, high] = figure.findings;
    expect(figure.title).toBe(
      `Flagships’ dollar and yuan prices imply ${low?.text ?? ''} to ${high?.text ?? ''} yuan per dollar`,
    );
    expect(low?.point.value).toBeLessThan(high?.point.value ?? 0);
    expect(figureIn('cny', '2026-11-10').title).toBe(figure.title);
    expect(low?.point.derivation?.inputs).toHaveLength(2);
  });

  it('says in its title that one flagship has both lists, or that none has', () => {
    const of = (ids: readonly string[]) => {
      const models = data.models.filter(({ id }) => ids.includes(id));
      return nativeFigure({ ...data, models, segments: [] }, 'output', 'usd', viewOf()).title;
    };
    const both = figureIn('usd').findings[0]?.point;
    expect(of([both?.at ?? ''])).toBe(
      `One flagship’s dollar and yuan prices imply ${both?.text ?? ''} yuan per dollar`,
    );
    expect(of(['gpt-6.2-astra'])).toBe('No flagship has both a dollar and a yuan price on record');
  });

  it('implies no rate from a list that was not seen for 90 days, and dates a rate by both lists', () => {
    const rate = (day: string) => {
      const price = pricesOn(data, day).find(({ model }) => model.id === 'kimi-k3');
      return price === undefined ? null : impliedRatePoint(price, 'output', day);
    };
    const then = rate('2026-11-10');
    expect(then).toMatchObject({ value: 100 / 15, readOn: '2026-08-22/2026-11-10' });
    expect(then?.facts.map(({ value }) => value)).toEqual(['August 22, 2026', 'November 10, 2026']);
    expect(rate('2026-11-30')).toBeNull();
  });

  it('joins no two lists by a line and writes the currency', () => {
    expect(figureIn('cny')).toMatchObject({ joined: false, format: 'cny' });
    expect(figureIn('cny').series.map(({ label }) => label)).toEqual([
      'Developer’s yuan price',
      'Dollar price, converted',
    ]);
  });

  it('has nothing before the first price', () => {
    expect(figureIn('usd', '2019-01-01')).toMatchObject({ points: [], findings: [] });
  });
});
