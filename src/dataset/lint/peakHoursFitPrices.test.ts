import { expect, it } from 'vitest';
import { sampleSegment, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { samplePeakHours } from '../../../tests/support/records/sampleTopicRows.ts';
import { peakHoursFitPrices } from './peakHoursFitPrices.ts';

const priceSegments = [sampleSegment({ effectiveFrom: '2026-01-01', offPeakOutputUsdPerMtok: 1 })];

it('lets two windows of a day stand, and others take their place', () => {
  const peakHours = [
    samplePeakHours({ effectiveTo: '2026-02-01' }),
    samplePeakHours({ effectiveTo: '2026-02-01', startUtc: '04:00', endUtc: '06:00' }),
    samplePeakHours({ effectiveFrom: '2026-02-01', startUtc: '03:00', endUtc: '05:00' }),
  ];
  expect(peakHoursFitPrices({ peakHours, priceSegments })).toEqual([]);
});

it('finds windows that end before they begin, share hours, or belong to a model with one price', () => {
  const peakHours = [
    samplePeakHours(),
    samplePeakHours({ startUtc: '03:00', endUtc: '05:00' }),
    samplePeakHours({ modelId: 'other', startUtc: '22:00', endUtc: '02:00' }),
  ];
  expect(textsOf(peakHoursFitPrices({ peakHours, priceSegments }))).toEqual([
    '[peak-hours-fit-prices] m: It shares hours with the window from 03:00. Join them, or end one.',
    '[peak-hours-fit-prices] m: It shares hours with the window from 01:00. Join them, or end one.',
    '[peak-hours-fit-prices] other: It ends at 02:00, before it begins. Split a window at midnight UTC into two rows.',
    '[peak-hours-fit-prices] other: No price in force on its first day has an off-peak part. Add it to price-segments.',
  ]);
});
