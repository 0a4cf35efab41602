import { expect, it } from 'vitest';
import { sampleIndicator, sampleObservation, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { quantityHasOneIndicator } from './quantityHasOneIndicator.ts';

const first = sampleIndicator({ indicatorId: 'top500-systems', title: 'Systems in the TOP500' });
const again = sampleIndicator({ indicatorId: 'policy-top500', title: 'TOP500: number of systems' });
const observations = [
  sampleObservation({ indicatorId: 'top500-systems' }),
  sampleObservation({ indicatorId: 'policy-top500' }),
];

it('finds one title, area and period under two ids', () => {
  expect(textsOf(quantityHasOneIndicator({ indicators: [first, again], observations }))).toEqual([
    '[quantity-has-one-indicator] policy-top500: It has the title, unit, areas and periods of top500-systems. Let one name the other in superseded_by, or say in the titles how they differ.',
  ]);
});

it('says nothing where one is superseded, or the periods or units differ', () => {
  const superseded = { ...again, supersededBy: 'top500-systems' };
  expect(quantityHasOneIndicator({ indicators: [first, superseded], observations })).toEqual([]);
  const inPoints = { ...again, unit: 'points' };
  expect(quantityHasOneIndicator({ indicators: [first, inPoints], observations })).toEqual([]);
  const later = observations.map((row, index) => ({ ...row, timePeriod: String(2020 + index) }));
  expect(quantityHasOneIndicator({ indicators: [first, again], observations: later })).toEqual([]);
});
