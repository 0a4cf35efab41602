import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { phaseWordIsOne } from './phaseWordIsOne.ts';

const { applicability } = ownRecords();
const heavy = applicability.filter(({ ruleId }) => ruleId === 'eu-2019-2144-e5-heavy');

it('finds a document with two words for the last to comply', () => {
  const renamed = heavy.flatMap((row) =>
    row.phase === 'all-new-vehicles'
      ? [row, { ...row, ruleId: 'eu-2019-2144-other', phase: 'production' as const }]
      : [row],
  );
  expect(textsOf(phaseWordIsOne({ applicability: renamed }))).toEqual([
    '[phase-word-is-one] Regulation (EU) 2019/2144: eu-2019-2144-other says production, and eu-2019-2144-e5-heavy all-new-vehicles. Use the word of the document in both.',
  ]);
  expect(textsOf(phaseWordIsOne({ applicability }))).toEqual([]);
});
