import { describe, expect, it } from 'vitest';
import { modelDocument, modelIndexDocument } from '../../contract/models.ts';
import { dayBefore, formatPeriod, datasetDay } from '../../domain/periods.ts';
import { listedFacts } from '../priceFacts.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { priceRows, type PriceRow } from './priceRows.ts';

const { models, datasetVersion } = builtDocument(modelIndexDocument);
const today = datasetDay(datasetVersion);
const rowsOf = (id: string, day = today) => priceRows(builtDocument(modelDocument(id)), day);
const shown = ({ list, from, until, price }: PriceRow) => [list.id, from, until, price.cny?.output ?? null];

describe('the prices of a model, a row a list', () => {
  const all = models.map(({ id }) => ({ id, rows: rowsOf(id) }));

  it('give each list the days of its own cards', () => {
    const yuan = all.flatMap(({ rows }) => rows.filter(({ list }) => list.id === 'cny'));
    expect(yuan.length).toBeGreaterThan(100);
    for (const { price, from, until } of yuan) {
      const [since, last] = listedFacts(price, 'cny');
      expect(since?.value).toContain(formatPeriod(from));
      if (until.startsWith('last listed') && price.end === null)
        expect(until).toBe(`last listed ${last?.value ?? ''}`);
    }
  });

  it('begin in yuan on the day of their own list, not on that of the one in dollars or later', () => {
    const own = all
      .flatMap(({ rows }) => rows)
      .filter(
        ({ list, price }) =>
          list.id === 'cny' && price.sinceBy === 'release' && price.basis !== 'cny-converted',
      )
      .filter(
        ({ price }) => price.cnyList?.sinceBy === 'seen' && price.cnyList.since !== price.model.releasedOn,
      );
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter(({ isOwnDay }) => !isOwnDay).map(({ price }) => price.model.id)).toEqual([]);
  });

  it('have no row that ends on another day than its card says', () => {
    const dollars = all.flatMap(({ rows }) => rows.filter(({ list }) => list.id !== 'cny'));
    const ended = dollars.filter(({ until }) => /^(last listed )?[A-Z][a-z]+ \d+, \d{4}$/.test(until));
    expect(ended.length).toBeGreaterThan(100);
    const apart = ended.filter(({ price, until }) => {
      const [, last] = listedFacts(price, 'usd');
      // A list in CNY continues after the one in USD was seen, which then determines the price of the model.
      const goesOn = price.basis === 'cny-converted' && price.model.basis !== 'cny-converted';
      const told = price.end === null ? last?.value : formatPeriod(dayBefore(price.end.day));
      return !goesOn && until.replace('last listed ', '') !== told;
    });
    expect(apart.map(({ price, until }) => [price.model.id, until, price.lastListed])).toEqual([]);
  });

  it('have one row a list and first day, and no list in CNY twice over', () => {
    for (const { id, rows } of all) {
      const keys = rows.map(({ list, from }) => `${list.id}|${from}`);
      expect([id, keys.length]).toEqual([id, new Set(keys).size]);
    }
  });

  it('end a list in CNY on its own last day, not on that of the list in USD', () => {
    expect(rowsOf('minimax-text-01').map(shown)).toEqual([
      ['cny', '2025-02-18', 'last listed August 22, 2026', 8],
      ['usd', '2025-01-15', 'last listed August 1, 2026', 8],
    ]);
  });

  it('go on with the list in CNY after the one in USD was seen', () => {
    const yuan = rowsOf('moonshot-v1-8k').filter(({ list }) => list.id === 'cny');
    expect(yuan.map(shown)).toEqual([
      ['cny', '2025-04-16', 'last listed August 22, 2026', 10],
      ['cny', '2025-01-22', 'April 15, 2025', 12],
    ]);
  });

  it('know nothing of a list that was seen first after the day', () => {
    expect(rowsOf('minimax-text-01', '2025-02-17').map(({ list }) => list.id)).toEqual(['usd']);
  });
});
