import { expect, it } from 'vitest';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { withoutAcknowledged } from './lintRecords.ts';

const at = { file: 'src/dataset/records/lint-acknowledged.csv', line: 2 };
const known = { rule: 'area-fits-developer', file: 'models.csv', subject: 'm', reason: 'Both stand.', at };
const finding = {
  at: { file: 'src/dataset/records/models.csv', line: 96 },
  text: '[area-fits-developer] m: The row says CN.',
};

it('takes away what is acknowledged, and only that', () => {
  const other = { ...finding, text: '[area-fits-developer] m2: The row says CN.' };
  const elsewhere = { ...finding, at: { file: 'src/dataset/records/old-models.csv', line: 1 } };
  expect(withoutAcknowledged([finding, other, elsewhere], [known])).toEqual([other, elsewhere]);
});

it('makes an acknowledgement that no finding answers to a problem', () => {
  expect(textsOf(withoutAcknowledged([], [known]))).toEqual([
    '[acknowledgement-is-needed] area-fits-developer no longer finds m. Take this line out.',
  ]);
});
