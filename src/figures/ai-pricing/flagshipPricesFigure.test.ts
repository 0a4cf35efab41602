import { describe, expect, it } from 'vitest';
import { overviewDocument } from '../../contract/overview.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { builtPricing, viewOf } from '../../../tests/support/builtFigures.ts';
import { altText } from '../../figure/altText.ts';
import { longDescription } from '../../figure/longDescription.ts';
import { sampleModel, tokens } from '../../../tests/support/sampleRows.ts';
import { builtBook } from '../../../tests/support/builtQuotes.ts';
import { pairChoice } from './ratios/pairChoice.ts';
import { priceRatiosFigure } from './ratios/priceRatiosFigure.ts';
import { flagshipPricesFigure } from './flagshipPricesFigure.ts';

const pricing = builtPricing();
const onDay = (day: string | null) => flagshipPricesFigure(pricing, viewOf(day));
const valueIn = (figure: ReturnType<typeof onDay>, key: string) =>
  figure.points.find((point) => point.key === key);

describe('flagshipPricesFigure, as recorded', () => {
  it.each([
    ['deepseek-v4-pro|input', 0.435],
    ['deepseek-v4-pro|cached-input', 0.003625],
    ['deepseek-v4-pro|output', 0.87],
    ['gpt-5.5|input', 5],
    ['gpt-5.5|cached-input', 0.5],
    ['gpt-5.5|output', 30],
  ])('has %s at USD %s on 2026-05-26', (key, usd) => {
    expect(valueIn(onDay('2026-05-26'), key)?.value).toBe(usd);
  });

  it('sets only like against like: 11.5 to 138 times on that day, never 1,389', () => {
    const figure = onDay('2026-05-26');
    expect(figure.title).toContain('11.5 to 138 times');
    expect(JSON.stringify(figure)).not.toMatch(/1,?389/);
  });

  it.each([
    ['deepseek-v4-pro|input', 1.32, '$0.66'],
    ['deepseek-v4-pro|cached-input', 0.044, '$0.022'],
    ['deepseek-v4-pro|output', 3.96, '$1.98'],
  ])(
    'shows %s at its peak price of USD %s once it is billed by the hour, with the off-peak one',
    (key, peak, off) => {
      const point = valueIn(onDay('2026-09-01'), key);
      expect(point?.value).toBe(peak);
      expect(point?.facts).toContainEqual({ label: 'Off-peak', value: off });
      expect(point?.facts.find((fact) => fact.label === 'Price terms')?.value).toContain('peak hours');
    },
  );

  it('changes on the day on which peak prices start, and not a day before', () => {
    expect(valueIn(onDay('2026-08-15'), 'deepseek-v4-pro|output')?.value).toBe(0.87);
    expect(valueIn(onDay('2026-08-17'), 'deepseek-v4-pro|output')?.value).toBe(3.96);
  });

  it('keeps basis and day with each price', () => {
    const point = valueIn(onDay('2026-05-26'), 'gpt-5.5|cached-input');
    expect(point?.subject).toBe('GPT-5.5, cached input');
    expect(point?.facts.find((fact) => fact.label === 'Price terms')?.value).toMatch(
      /^cached input, list.* USD per million tokens$/,
    );
  });

  it('is drawn on a logarithmic scale and says so', () => {
    const figure = onDay(null);
    expect(figure.scale).toBe('log');
    expect(figure.subtitle).toContain('log scale');
  });

  it('has nothing to show before the first price', () => {
    expect(onDay('2019-01-01')).toMatchObject({ points: [], rows: [], sources: [] });
  });
});

describe('flagshipPricesFigure', () => {
  const data = (...models: ReturnType<typeof sampleModel>[]) => ({ ...pricing, models, segments: [] });
  const seen = { priceAsOf: '2026-11-10' };
  const gpt = sampleModel('gpt-5.5', {
    ...seen,
    developer: 'OpenAI',
    refArea: 'US',
    usd: tokens(10, null, 30),
  });
  const v4 = sampleModel('deepseek-v4-pro', { ...seen, developer: 'DeepSeek', usd: tokens(2, 0.1, 3) });

  it('leaves a basis that a vendor does not offer missing, not free', () => {
    const figure = flagshipPricesFigure(data(gpt), viewOf());
    expect(valueIn(figure, 'gpt-5.5|cached-input')?.value).toBeNull();
  });

  it('takes no ratio of a basis that one of the two does not offer', () => {
    expect(flagshipPricesFigure(data(gpt, v4), viewOf()).title).toContain('5 to 10 times');
  });

  it('leaves out a price that was last listed more than 90 days before', () => {
    const old = sampleModel('old', { priceAsOf: '2026-08-25' });
    const kept = sampleModel('kept', { priceAsOf: '2026-08-26', developer: 'Other Lab' });
    const rows = flagshipPricesFigure(data(old, kept), viewOf('2026-11-24')).rows.map(({ id }) => id);
    expect(rows).toEqual(['kept']);
  });

  it('says in its title that a range holds at peak hours, and has one range with the compare box', () => {
    const { title } = flagshipPricesFigure(pricing, viewOf());
    expect(title).toBe('GPT-5.5 costs 3.8 to 11.4 times as much as DeepSeek-V4-Pro at peak hours');
    expect(flagshipPricesFigure(pricing, viewOf('2026-05-26')).title).not.toContain('peak');
    for (const day of [null, '2026-05-10', '2026-05-26', '2026-07-01', '2026-08-20']) {
      const pair = priceRatiosFigure(builtBook(), pairChoice(builtBook(), {}, day), viewOf(day));
      expect(flagshipPricesFigure(pricing, viewOf(day)).title).toBe(pair.title);
    }
  });

  it('says in its title that a price is none of a list', () => {
    expect(flagshipPricesFigure(pricing, viewOf('2026-05-10')).title).toMatch(
      / times as much as DeepSeek-V4-Pro \(promotion price\)$/,
    );
  });

  it('says in words of which models one is the highest', () => {
    expect(longDescription(flagshipPricesFigure(pricing, viewOf()))).toContain(
      'Highest cached input of flagships: ',
    );
    expect(altText(flagshipPricesFigure(data(gpt, v4), viewOf(), 5))).toContain('of 2 flagships: ');
  });

  it('says why the title keeps its pair, and names what is newer', () => {
    const newer = sampleModel('gpt-6', { ...seen, developer: 'OpenAI', releasedOn: '2026-04-01' });
    const { subtitle } = flagshipPricesFigure(data(gpt, v4, newer), viewOf());
    expect(subtitle).toContain('The title is about GPT-5.5 and DEEPSEEK-V4-PRO; newer: GPT-6');
    expect(flagshipPricesFigure(data(gpt, v4), viewOf()).subtitle).not.toContain('newer');
  });

  it('marks a price that is offered for a time as no list price', () => {
    const offered = sampleModel('offered', { ...seen, developer: 'DeepSeek', basis: 'introductory' });
    const others = ['A', 'B', 'C'].map((developer) => sampleModel(developer, { ...seen, developer }));
    const { rows, notes } = flagshipPricesFigure(data(offered, ...others), viewOf());
    expect(rows.find(({ id }) => id === 'offered')?.footnote).toBe('¹');
    expect(notes[0]).toContain('¹ introductory price');
  });

  it('says of how many models it shows some', () => {
    expect(flagshipPricesFigure(data(gpt, v4), viewOf(), 5).subtitle).toContain('2 of 5 models');
    expect(flagshipPricesFigure(data(gpt, v4), viewOf(), 2).subtitle).not.toContain('models');
    const { models, shownOnPage } = builtDocument(overviewDocument).aiPricing;
    expect(shownOnPage).toBe(flagshipPricesFigure(pricing, viewOf()).rows.length);
    expect(models.length).toBeLessThan(shownOnPage);
  });

  it('claims no ratio where one of the pair is absent or free', () => {
    const free = sampleModel('deepseek-v4-pro', { ...seen, usd: tokens(0, 0, 0) });
    for (const models of [[gpt], [gpt, free]]) {
      expect(flagshipPricesFigure(data(...models), viewOf()).title).toMatch(/^Flagships[:’].* output price/);
    }
  });
});
