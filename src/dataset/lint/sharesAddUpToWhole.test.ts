import { expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleBatteryCompany, sampleCompanyShare } from '../../../tests/support/records/sampleTopicRows.ts';
import { sharesAddUpToWhole } from './sharesAddUpToWhole.ts';

const none = { companyShares: [], batteryCompanies: [], indicators: [], observations: [] };

it('finds companies that together have more than there is', () => {
  const companyShares = ['A', 'B', 'C'].map((company) => sampleCompanyShare({ company }));
  expect(textsOf(sharesAddUpToWhole({ ...none, companyShares }))).toEqual([
    '[shares-add-up-to-whole] 3gpp 2025 share: The shares add up to 120.0 percent. Look for one that stands twice or has another whole.',
  ]);
});

it('keeps wholes apart, forgives rounding and takes a missing share as none', () => {
  const batteryCompanies = [
    sampleBatteryCompany({ company: 'A', sharePercent: 60.3 }),
    sampleBatteryCompany({ company: 'B' }),
    sampleBatteryCompany({ company: 'C', sharePercent: null }),
    sampleBatteryCompany({ company: 'A', scope: 'outside China', sharePercent: 90 }),
  ];
  expect(sharesAddUpToWhole({ ...none, batteryCompanies })).toEqual([]);
});

it('adds up areas only where the whole is the world, and leaves the world itself out', () => {
  const indicators = [
    sampleIndicator({ definition: 'Sales as a share of the world.' }),
    sampleIndicator({ indicatorId: 'own', definition: 'Share of electric cars in the area itself.' }),
  ];
  const values = { US: 30, CN: 71, WORLD: 100 } as const;
  const observations = (['US', 'CN', 'WORLD'] as const).flatMap((refArea) => [
    sampleObservation({ refArea, value: values[refArea] }),
    sampleObservation({ indicatorId: 'own', refArea, value: values[refArea] }),
  ]);
  expect(textsOf(sharesAddUpToWhole({ ...none, indicators, observations }))).toEqual([
    '[shares-add-up-to-whole] i 2025 ai: The shares add up to 101.0 percent. Look for one that stands twice or has another whole.',
  ]);
});
