import { expect, it } from 'vitest';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { newestValuesDocument } from '../../contract/newestValues.ts';
import { viewDay } from '../../domain/periods.ts';
import { gapOrder, newestGap } from './newestGap.ts';

const { indicators, datasetVersion } = builtDocument(newestValuesDocument);
const day = viewDay({ asOf: null }, datasetVersion);
const listed = (id: string) => {
  const one = indicators.find((other) => other.id === id);
  if (one === undefined) throw new Error(`${id} is not listed.`);
  return one;
};

it('says how many times the lesser the greater value is, and points for shares', () => {
  const one = listed('ev-car-sales');
  const [cn, us] = one.newest.map(({ value }) => value);
  expect(newestGap(one, day)?.who).toBe('China leads');
  expect(newestGap(one, day)?.item?.text).toBe(`${((cn ?? NaN) / (us ?? NaN)).toFixed(1)}×`);
  expect(newestGap(listed('ev-car-sales-share'), day)?.item?.text).toMatch(/^\d+(\.\d)? points$/);
});

it('names nobody where neither direction leads, and calls tied what intervals do not tell apart', () => {
  for (const one of indicators) {
    const gap = newestGap(one, day);
    if (one.leadDirection === 'none' || one.newest.length < 2) expect(gap, one.id).toBeNull();
    if (gap !== null && one.comparison?.decided === false) expect(gap.who, one.id).toBe('tied');
    if (gap?.item != null) expect(gap.item.derivation?.inputs, one.id).toHaveLength(2);
  }
});

it('names nobody below the floor of verdicts, and says why', () => {
  const thin = indicators.filter(
    ({ comparison }) => comparison?.few === true || comparison?.isBound === true,
  );
  const gaps = thin.flatMap((one) => newestGap(one, day) ?? []);
  expect(gaps.filter(({ item }) => item !== null).length).toBeGreaterThan(0);
  for (const { who, item } of gaps) {
    if (item === null) continue;
    expect(who).toBe('no verdict');
    expect(item.facts[0]?.value).toMatch(
      /^(fewer than ten on either side|from fewer than ten committees|a share of fewer than ten|the values are only bounds)/,
    );
    expect(item.subject).not.toMatch(/leads/);
  }
  const old = newestGap(listed('ev-car-sales'), '2036-01-01');
  expect(old?.item?.facts).toEqual([{ label: 'No verdict', value: 'too old' }]);
});

it('sorts from China furthest ahead to the United States furthest ahead', () => {
  expect(gapOrder(listed('ev-car-sales'))).toBeLessThan(0);
  expect(gapOrder(listed('policy-ai-private-investment')) ?? 1).toBeGreaterThan(0);
});
