import { describe, expect, it } from 'vitest';
import { sampleEvidence } from '../../tests/support/sampleFigures.ts';
import { sampleModel, sampleSegment, tokens } from '../../tests/support/sampleRows.ts';
import { pricesOn } from './pricesOn.ts';

const first = sampleSegment('a', '2026-01-10', '2026-04-01', { usd: tokens(4, 0.4, 16), basis: 'promo' });
const second = sampleSegment('a', '2026-04-01', null, {
  usd: tokens(2, 0.2, 8),
  offPeakUsd: tokens(1, 0.1, 4),
});
const withHistory = sampleModel('a', { hasHistory: true });
const onDay = (day: string | null) => pricesOn([withHistory], [first, second], day)[0];

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
    expect(pricesOn([withHistory], [first, later], '2026-04-15')).toEqual([]);
  });

  it('takes basis, off-peak price, start and evidence from the segment, not from the model', () => {
    const evidence = { ...sampleEvidence, locator: 'the segment' };
    const price = pricesOn([withHistory], [{ ...second, evidence }], '2026-05-01')[0];
    expect(price).toMatchObject({ basis: 'list', since: '2026-04-01', evidence: { locator: 'the segment' } });
    expect(price?.offPeakUsd).toEqual(tokens(1, 0.1, 4));
  });

  it('does not price a model by the segments of another', () => {
    const other = sampleModel('b', { usd: tokens(7, null, 7) });
    const prices = pricesOn([withHistory, other], [first, second], '2026-05-01');
    expect(prices.map((price) => [price.model.id, price.usd.output])).toEqual([
      ['a', 8],
      ['b', 7],
    ]);
  });
});

describe('pricesOn, without dated segments', () => {
  it('takes the one known price from the release on', () => {
    const model = sampleModel('a');
    expect(pricesOn([model], [], '2026-01-09')).toEqual([]);
    expect(pricesOn([model], [], '2026-01-10')[0]).toMatchObject({ usd: model.usd, since: '2026-01-10' });
  });

  it('starts a model of unknown release on the day its price was seen, and not before', () => {
    const model = sampleModel('a', { releasedOn: null, priceAsOf: '2026-06-01' });
    expect(pricesOn([model], [], '2026-05-31')).toEqual([]);
    expect(pricesOn([model], [], '2026-06-01')[0]).toMatchObject({ usd: model.usd, since: null });
  });
});

describe('pricesOn, without a day', () => {
  it('gives the newest price of each model, segments or not', () => {
    const price = onDay(null);
    expect(price).toMatchObject({ usd: withHistory.usd, basis: withHistory.basis });
  });
});
