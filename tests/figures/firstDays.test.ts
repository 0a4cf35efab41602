import { expect, it } from 'vitest';
import { modelDocument } from '../../src/contract/models.ts';
import { formatPeriod } from '../../src/domain/periods.ts';
import { pricesOn } from '../../src/domain/prices.ts';
import { priceOriginFacts } from '../../src/figures/priceFacts.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { builtPricing } from '../support/builtFigures.ts';

const newest = pricesOn(builtPricing(), null);

it('denies no first day that a run of the same list and price has, and gives none that no row holds', () => {
  const undated = newest.filter(({ model }) => !model.hasHistory);
  const told = undated.map((price) => {
    const { id, basis, usd, cny, cnyList, priceAsOf } = price.model;
    const isYuan = basis === 'cny-converted';
    const own = isYuan ? cny : usd;
    const runs = builtDocument(modelDocument(id)).priceRuns.filter(
      ({ currency, firstSeen }) => currency === (isYuan ? 'CNY' : 'USD') && firstSeen <= priceAsOf,
    );
    const equal = runs.filter(
      (run) =>
        run.tiered === (isYuan && cnyList?.lowestTier === true) &&
        run.input === own?.input &&
        run.output === own.output &&
        [null, run.cachedInput].includes(own.cachedInput),
    );
    const last = runs.toSorted((a, b) => a.firstSeen.localeCompare(b.firstSeen)).at(-1);
    const isRun = last !== undefined && equal.includes(last);
    const [since] = priceOriginFacts(price, isYuan ? 'cny' : 'usd');
    const days = [priceAsOf, ...equal.map(({ firstSeen }) => firstSeen)].map(formatPeriod);
    return { id, isRun, days, says: `${since?.label ?? ''}: ${since?.value ?? ''}` };
  });
  const runs = told.filter(({ isRun }) => isRun);
  expect(runs.length).toBeGreaterThan(40);
  expect(runs.filter(({ says }) => says.includes('not known'))).toEqual([]);
  const seen = told.filter(({ says }) => says.startsWith('List seen unchanged since: '));
  expect(seen.filter(({ days, says }) => !days.some((day) => says.endsWith(day)))).toEqual([]);
  const sayOf = (model: string) => told.find(({ id }) => id === model)?.says;
  expect(sayOf('yi-medium')).toBe('List seen unchanged since: October 17, 2024');
  expect(sayOf('hunyuan-2.0-thinking')).toBe('List seen unchanged since: February 28, 2026');
  // Its only runs have the price of short answers.
  expect(sayOf('doubao-seed-1.8')).toBe(
    'List unchanged since: not known: December 18, 2025, the release, or later',
  );
});
