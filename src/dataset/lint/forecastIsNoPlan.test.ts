import { expect, it } from 'vitest';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleTarget } from '../../../tests/support/records/sampleTopicRows.ts';
import { forecastIsNoPlan } from './forecastIsNoPlan.ts';

it('finds a forecast among the plans, and a plan among the forecasts', () => {
  const targets = [
    sampleTarget({ title: 'Forecast (not a plan): share of 2032' }),
    sampleTarget({ kind: 'forecast', title: 'Share of 2030' }),
    sampleTarget({ kind: 'forecast', status: 'open; analyst forecast' }),
    sampleTarget({ status: "no count found; an official's estimate" }),
    sampleTarget(),
  ];
  expect(textsOf(forecastIsNoPlan({ targets }))).toEqual([
    '[forecast-is-no-plan] t: Title and status speak of a forecast, but the row says plan. Mend one of the two.',
    '[forecast-is-no-plan] t: Title and status speak of a plan, but the row says forecast. Mend one of the two.',
    '[forecast-is-no-plan] t: Title and status speak of a forecast, but the row says plan. Mend one of the two.',
  ]);
});
