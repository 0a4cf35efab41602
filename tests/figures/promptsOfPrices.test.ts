import { expect, it } from 'vitest';
import { pricesOn } from '../../src/domain/prices.ts';
import { promptTerm } from '../../src/figures/priceFacts.ts';
import { builtFigures, builtPricing, viewOf } from '../support/builtFigures.ts';

it('the rows of a computed number name the prompts up to which a price holds', () => {
  const limits = new Map(
    pricesOn(builtPricing(), null).map((price) => [price.model.name, { price, limit: promptTerm(price) }]),
  );
  const rows = builtFigures(viewOf(null)).flatMap(({ points, findings }) =>
    [...points, ...findings.map(({ point }) => point)].flatMap((point) =>
      [point.derivation, point.x?.derivation ?? null].flatMap((one) => one?.inputs ?? []),
    ),
  );
  const limited = rows.flatMap(({ label, value, text }) => {
    const of = limits.get(/^(.+?), (?:cached input|input|output)\b/.exec(label)?.[1] ?? '');
    const isBase = of !== undefined && Object.values(of.price.usd).includes(value) && text.startsWith('$');
    return isBase && of.limit !== null ? [{ label, limit: of.limit }] : [];
  });
  expect(limited.length).toBeGreaterThan(10);
  expect(limited.filter(({ label, limit }) => !label.includes(/\d[\d,]+/.exec(limit)?.[0] ?? limit))).toEqual(
    [],
  );
});
