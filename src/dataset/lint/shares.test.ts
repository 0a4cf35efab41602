import { describe, expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { partIsWithinTotal, shareIsAtMostWhole, shareIsRoundedOnce, sharesAddUpToWhole } from './shares.ts';
import {
  sampleBatteryCompany,
  sampleCompanyShare,
  sampleMembership,
} from '../../../tests/support/records/sampleTopicRows.ts';

describe('share-is-rounded-once', () => {
  it('finds a share that was rounded before it is shown, by the counts in its note', () => {
    const share = (value: number, note: string | null, unit: 'percent' | 'members' = 'percent') =>
      sampleObservation({ refArea: 'US', timePeriod: '2022', unit, value, note });
    const observations = [
      share(44.85, '87 of 194 RFCs'),
      share(44.8454, '87 of 194 RFCs'),
      share(45.4, '87 of 194 RFCs'),
      share(44.85, null),
      share(44.85, '87 of 194 RFCs', 'members'),
      share(50, '1 of 2'),
      share(0, '3 of 0'),
    ];
    expect(textsOf(shareIsRoundedOnce({ observations }))).toEqual([
      '[share-is-rounded-once] US 2022: 44.85 is rounded from 87 of 194. Write 44.8454.',
    ]);
  });
});

describe('share-is-at-most-whole', () => {
  it('finds a share above 100 or below zero', () => {
    const values = [100, 100.1, 0, -2];
    const observations = values.map((value) => sampleObservation({ value }));
    const problems = shareIsAtMostWhole({ indicators: [sampleIndicator()], observations });
    expect(textsOf(problems)).toEqual([
      '[share-is-at-most-whole] US 2025: 100.1 percent is no share. Read the value and its unit again at the source, or let the definition say what may pass 100.',
      '[share-is-at-most-whole] US 2025: -2 percent is no share. Read the value and its unit again at the source, or let the definition say what may pass 100.',
    ]);
  });

  it('lets a difference pass zero, and counts pass a hundred', () => {
    const indicators = [sampleIndicator({ definition: 'Best U.S. minus best Chinese score.' })];
    const observations = [
      sampleObservation({ value: -2 }),
      sampleObservation({ indicatorId: 'j', unit: 'vehicles', value: 120 }),
    ];
    expect(shareIsAtMostWhole({ indicators, observations })).toEqual([]);
  });
});

describe('shares-add-up-to-whole', () => {
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
});

describe('part-is-within-total', () => {
  it('finds more roles than there are', () => {
    const memberships = [
      sampleMembership({ value: 8, total: 7 }),
      sampleMembership({ value: 7, total: 7 }),
      sampleMembership({ value: null, total: 7 }),
      sampleMembership(),
    ];
    expect(textsOf(partIsWithinTotal({ memberships }))).toEqual([
      '[part-is-within-total] iso GB 2022 secretariat: 8 is more than the total, 7. Read both again at the source.',
    ]);
  });
});
