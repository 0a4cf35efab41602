import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { complianceHoldsRules } from './complianceHoldsRules.ts';

const { applicability, standardDays, lawStandards } = ownRecords();

it('finds a day of a standard or of an item of a law that the rules do not have', () => {
  const without = applicability.filter(
    ({ ruleId, document, phase }) =>
      (ruleId !== 'eu-2019-2144-c9' && document !== 'GB 48001-2026') || phase === 'new-types',
  );
  expect(textsOf(complianceHoldsRules({ applicability: without, standardDays, lawStandards }))).toEqual([
    '[compliance-holds-rules] GB 48001-2026: applicability.csv has no all from 2029-01-01. Add it there, or mend the day.',
    '[compliance-holds-rules] Regulation (EU) 2019/2144: applicability.csv has no all from 2024-07-07. Add it there, or mend the day.',
  ]);
  expect(textsOf(complianceHoldsRules({ applicability, standardDays, lawStandards }))).toEqual([]);
});
