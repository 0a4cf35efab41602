import { expect, it } from 'vitest';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import {
  sampleBatteryCompany,
  sampleCompanyShare,
  sampleHeadquarters,
} from '../../../tests/support/records/sampleTopicRows.ts';
import { companyHasHeadquarters } from './companyHasHeadquarters.ts';

it('finds a counted company without headquarters, or with others', () => {
  const problems = companyHasHeadquarters({
    companyHeadquarters: [sampleHeadquarters(), sampleHeadquarters({ company: 'E', refArea: 'FI' })],
    companyShares: [sampleCompanyShare(), sampleCompanyShare({ company: 'E' })],
    batteryCompanies: [sampleBatteryCompany(), sampleBatteryCompany({ company: 'B' })],
  });
  expect(textsOf(problems)).toEqual([
    '[company-has-headquarters] E: It counts for CN here. company-headquarters.csv says FI. Add it there, or mend one of the two.',
    '[company-has-headquarters] B: It counts for CN here. It is missing in company-headquarters.csv. Add it there, or mend one of the two.',
  ]);
});
