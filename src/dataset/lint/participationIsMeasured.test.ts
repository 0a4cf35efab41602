import { expect, it } from 'vitest';
import { sampleIndicator, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { participationIsMeasured } from './participationIsMeasured.ts';

const found = (
  changes: Parameters<typeof sampleIndicator>[0],
  participationMeasures: Parameters<typeof participationIsMeasured>[0]['participationMeasures'] = [],
) =>
  textsOf(
    participationIsMeasured({
      indicators: [sampleIndicator({ panel: 'participation', ...changes })],
      participationMeasures,
    }),
  );

it('asks what an indicator of participation counts', () => {
  expect(found({})).toEqual([
    '[participation-is-measured] i: No row of participation-measures.csv says what it counts. Add one, with none and the reason if it says nothing of who leads.',
  ]);
  const measure = {
    indicatorId: 'i',
    measure: 'chairs',
    bodyId: null,
    seatsIndicatorId: null,
    note: null,
  } as const;
  expect(found({}, [{ ...measure, at: { file: 'sample.csv', line: 2 } }])).toEqual([]);
});

it('leaves out other panels, indicators without a leader and superseded ones', () => {
  expect(found({ panel: 'policy' })).toEqual([]);
  expect(found({ leadDirection: 'none' })).toEqual([]);
  expect(found({ supersededBy: 'j' })).toEqual([]);
});
