import { describe, expect, it } from 'vitest';
import type { PriceSegment } from '../contract/priceHistory.ts';
import { sampleEvidence } from '../../tests/support/sampleFigures.ts';
import { builtPricing } from '../../tests/support/builtFigures.ts';
import { datasetDay } from './periods.ts';
import {
  sampleCnyList,
  sampleModel,
  sampleSegment,
  sampleTables,
  tokens,
} from '../../tests/support/sampleRows.ts';
import { exchangeRate } from './priceOn.ts';
import { heldDollars } from './heldPrices.ts';
import { pricesOn } from './prices.ts';

const first = sampleSegment('a', '2026-01-10', '2026-04-01', { usd: tokens(4, 0.4, 16), basis: 'promo' });
const second = sampleSegment('a', '2026-04-01', null, {
  usd: tokens(2, 0.2, 8),
  offPeakUsd: tokens(1, 0.1, 4),
});
const withHistory = sampleModel('a', { hasHistory: true });
const onDay = (day: string | null) => pricesOn(sampleTables([withHistory], [first, second]), day)[0];

describe('pricesOn, with dated segments', () => {
  it('takes the segment that covers the day: its first day is in, its last is the next one’s', () => {
    expect(onDay('2026-01-10')?.usd.output).toBe(16);
    expect(onDay('2026-03-31')?.usd.output).toBe(16);
    expect(onDay('2026-04-01')?.usd.output).toBe(8);
    expect(onDay('2030-01-01')?.usd.output).toBe(8);
  });

  it('has no price before the first segment', () => {
    expect(onDay('2026-01-09')).toBeUndefined();
  });

  it('has no price in a gap between segments, even though the model was out', () => {
    const later = sampleSegment('a', '2026-05-01', null);
    expect(pricesOn(sampleTables([withHistory], [first, later]), '2026-04-15')).toEqual([]);
  });

  it('takes basis, off-peak price, start and evidence from the segment, not from the model', () => {
    const evidence = { ...sampleEvidence, locator: 'the segment' };
    const price = pricesOn(sampleTables([withHistory], [{ ...second, evidence }]), '2026-05-01')[0];
    expect(price).toMatchObject({ basis: 'list', since: '2026-04-01', evidence: { locator: 'the segment' } });
    expect(price?.offPeakUsd).toEqual(tokens(1, 0.1, 4));
  });

  it('cites for the first day the source that states it, if that of the amounts does not', () => {
    const sinceEvidence = { ...sampleEvidence, locator: 'the announcement' };
    const price = pricesOn(sampleTables([withHistory], [{ ...second, sinceEvidence }]), '2026-05-01')[0];
    expect(price?.evidence).toEqual(second.evidence);
    expect(price?.sinceEvidence).toEqual(sinceEvidence);
  });

  it('does not price a model by the segments of another', () => {
    const other = sampleModel('b', { usd: tokens(7, null, 7) });
    const prices = pricesOn(sampleTables([withHistory, other], [first, second]), '2026-05-01');
    expect(prices.map((price) => [price.model.id, price.usd.output])).toEqual([
      ['a', 8],
      ['b', 7],
    ]);
  });
});

describe('pricesOn, without dated segments', () => {
  it('takes the one known price from the release on', () => {
    const model = sampleModel('a');
    expect(pricesOn(sampleTables([model]), '2026-01-09')).toEqual([]);
    expect(pricesOn(sampleTables([model]), '2026-01-10')[0]).toMatchObject({
      usd: model.usd,
      since: '2026-01-10',
    });
  });

  it('starts a model of unknown release on the day its price was seen, and not before', () => {
    const model = sampleModel('a', { releasedOn: null, priceAsOf: '2026-06-01', since: '2026-06-01' });
    expect(pricesOn(sampleTables([model]), '2026-05-31')).toEqual([]);
    expect(pricesOn(sampleTables([model]), '2026-06-01')[0]).toMatchObject({
      usd: model.usd,
      since: '2026-06-01',
      sinceBy: 'seen',
    });
  });
});

describe('pricesOn, without a day', () => {
  it('gives the newest price of each model, segments or not', () => {
    const price = onDay(null);
    expect(price).toMatchObject({ usd: withHistory.usd, basis: withHistory.basis });
  });
});

describe('pricesOn, of a model with two lists', () => {
  const rates = [
    { timePeriod: '2026-03', value: 8, evidence: sampleEvidence },
    { timePeriod: '2026-04', value: 4, evidence: sampleEvidence },
  ];
  const model = sampleModel('a', {
    hasHistory: true,
    basis: 'listed-usd',
    priceAsOf: '2026-05-10',
    cnyList: sampleCnyList('2026-02-01', { lastListed: '2026-05-01' }),
  });
  const mainland = sampleSegment('a', '2026-02-01', null, {
    basis: 'cny-converted',
    cny: tokens(8, null, 16),
    cnyList: sampleCnyList('2026-02-01'),
  });
  const at = (day: string) => pricesOn(sampleTables([model], [mainland], rates), day)[0];

  it('takes the list in USD from the day on which it was seen, and the converted one before', () => {
    expect(at('2026-05-09')).toMatchObject({ basis: 'cny-converted', since: '2026-02-01' });
    expect(at('2026-05-10')).toMatchObject({ usd: model.usd, since: '2026-05-10', sinceBy: 'seen' });
  });

  it('converts at the newest month that had ended by the day', () => {
    expect(at('2026-03-31')?.usd.output).toBe(2);
    expect(at('2026-04-29')?.usd.output).toBe(2);
    expect(at('2026-04-30')?.usd.output).toBe(4);
  });
});

describe('pricesOn, of a price that the row of its model states', () => {
  const model = sampleModel('a', { hasHistory: true, basis: 'listed-usd', priceAsOf: '2026-05-10' });
  const shown = (basis: PriceSegment['basis'], from = '2026-05-01') =>
    pricesOn(sampleTables([model], [sampleSegment('a', from, null, { basis })]), '2026-05-20')[0]?.basis;

  it('takes the basis of the dated price, and of a plain list that of the row', () => {
    expect(shown('peak')).toBe('peak');
    expect(shown('promo')).toBe('promo');
    expect(shown('list')).toBe('listed-usd');
    expect(shown('peak', '2026-05-15')).toBe('peak');
  });
});

describe('pricesOn, of a model with a list in CNY beside the one in USD', () => {
  const list = sampleCnyList('2026-03-01', { lastListed: '2026-04-20' });
  const model = sampleModel('a', { cny: tokens(8, null, 16), cnyList: list });
  const at = (day: string, known = day) => pricesOn(sampleTables([model]), day, known)[0];

  it('shows that list from its own first day on, and never a sighting after the day', () => {
    expect(at('2026-02-28')).toMatchObject({ cny: null, cnyList: null });
    expect(at('2026-03-15')?.cnyList).toMatchObject({ since: '2026-03-01', lastListed: '2026-03-15' });
    expect(at('2026-06-01')?.cnyList).toMatchObject({ lastListed: '2026-04-20' });
  });

  it('says of a price on an earlier day of a view when it was seen last as that view knows it', () => {
    expect(at('2026-02-01')?.lastListed).toBe('2026-02-01');
    expect(at('2026-02-01', '2026-06-01')?.lastListed).toBe('2026-06-01');
  });
});

describe('pricesOn, when a price was seen last', () => {
  const listed = (priceAsOf: string, day: string) =>
    pricesOn(sampleTables([sampleModel('a', { priceAsOf })]), day)[0]?.isListed;

  it('calls it that of the day for 90 days, and of every day before', () => {
    expect(listed('2026-03-01', '2026-05-30')).toBe(true);
    expect(listed('2026-03-01', '2026-05-31')).toBe(false);
    expect(listed('2026-06-01', '2026-01-10')).toBe(true);
  });
});

describe('pricesOn, over all models on record', () => {
  const tables = builtPricing();
  const today = datasetDay(tables.datasetVersion);
  const usual = pricesOn(tables, null);
  const shown = ({
    usd,
    offPeakUsd,
    cny,
    basis,
    since,
    sinceBy,
    lastListed,
    evidence,
    ...further
  }: (typeof usual)[number]) => ({
    ...{ usd, offPeakUsd, cny, basis, since, sinceBy, lastListed, evidence },
    cnyList: further.cnyList,
    promptTokensUpTo: further.promptTokensUpTo,
    sinceEvidence: further.sinceEvidence,
    lastListedEvidence: further.lastListedEvidence,
  });

  it('gives the same price, basis, days and source without a day and on the dataset’s day', () => {
    const dated = new Map(pricesOn(tables, today).map((price) => [price.model.id, shown(price)]));
    expect(dated.size).toBe(usual.length);
    for (const price of usual)
      expect([price.model.id, dated.get(price.model.id)]).toEqual([price.model.id, shown(price)]);
  });

  it('never had another price between the day since which it holds and today', () => {
    const amountOf = ({ usd, cny, conversion }: (typeof usual)[number]) => (conversion === null ? usd : cny);
    for (const price of usual) {
      const { model, since } = price;
      const own = tables.segments.filter(({ modelId }) => modelId === model.id);
      const days = own.map(({ effectiveFrom }) => effectiveFrom).filter((day) => day > since && day <= today);
      for (const day of days) {
        const then = pricesOn({ ...tables, models: [model] }, day)[0];
        expect([model.id, day, then === undefined ? null : amountOf(then)]).toEqual([
          model.id,
          day,
          amountOf(price),
        ]);
      }
    }
  });

  it('says since when DeepSeek-V4-Pro costs what it costs, not since when it is out', () => {
    const price = usual.find(({ model }) => model.id === 'deepseek-v4-pro');
    expect(price).toMatchObject({ since: '2026-08-16', sinceBy: 'effective' });
    expect(price?.usd).toEqual({ input: 1.32, cachedInput: 0.044, output: 3.96 });
  });

  it('cites for every list in CNY who says so, and beside a list in USD another place than that', () => {
    for (const { model, cny, cnyList, evidence, basis } of usual) {
      expect([model.id, cnyList === null]).toEqual([model.id, cny === null]);
      if (cnyList !== null && basis !== 'cny-converted')
        expect([model.id, cnyList.evidence.locator]).not.toEqual([model.id, evidence.locator]);
    }
  });

  it('converts on 30 June 2024 at the rate of June, or of the day on which the list was seen last', () => {
    const converted = pricesOn(tables, '2024-06-30').filter(({ conversion }) => conversion !== null);
    expect(converted.length).toBeGreaterThan(3);
    for (const { model, conversion, lastListed } of converted)
      expect([model.id, conversion?.timePeriod]).toEqual([
        model.id,
        exchangeRate(tables.rates, lastListed)?.timePeriod,
      ]);
    expect(converted.some(({ conversion }) => conversion?.timePeriod === '2024-06')).toBe(true);
  });

  it('is of no day after that on which it was seen last, in lists and over time alike', () => {
    let ended = 0;
    for (const price of usual) {
      const { model, day, lastListed } = price;
      const segments = tables.segments.filter(({ modelId }) => modelId === model.id);
      const held = heldDollars({ model, segments, cnyRates: tables.rates }, today);
      if (lastListed < today) ended += 1;
      expect([model.id, day, held.at(-1)?.to]).toEqual([model.id, lastListed, lastListed]);
      for (const { price: then, to } of held) expect(to <= then.lastListed).toBe(true);
    }
    expect(ended).toBeGreaterThan(100);
  });
});

it('says since when a catalog lists a price once a view knows of it, and counts it from the release', () => {
  const evidence = { ...sampleEvidence, locator: 'the run' };
  const listed = sampleModel('a', { releasedOn: '2026-01-10', firstListed: { day: '2026-03-01', evidence } });
  const on = (day: string, known = day) => pricesOn(sampleTables([listed], []), day, known)[0];
  expect(on('2026-01-09')).toBeUndefined();
  expect(on('2026-02-01')).toMatchObject({ since: '2026-01-10', sinceBy: 'release' });
  for (const price of [on('2026-02-01', '2026-03-01'), on('2026-03-01')])
    expect(price).toMatchObject({ since: '2026-03-01', sinceBy: 'seen', sinceEvidence: evidence });
});
