import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { objectIsNamed } from './objectIsNamed.ts';

const { applicability } = ownRecords();
const named = (objects: string) =>
  textsOf(objectIsNamed({ applicability: applicability.slice(0, 1).map((row) => ({ ...row, objects })) }));

it('finds an object that leans on another row', () => {
  const { ruleId, phase } = applicability[0] ?? { ruleId: '', phase: '' };
  expect(named('The same with more data')).toEqual([
    `[object-is-named] ${ruleId}, ${phase}: "The same" leans on another row. Name the object itself.`,
  ]);
  expect(named('approved types of such vehicles (M, N)')).toHaveLength(1);
  expect(named('cars and vans (M1, N1)')).toEqual([]);
  expect(textsOf(objectIsNamed({ applicability }))).toEqual([]);
});
