import { expect, it } from 'vitest';
import {
  sampleDeveloper,
  sampleEntry,
  sampleModel,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { areaFitsDeveloper } from './areaFitsDeveloper.ts';

it('finds a model that counts for another area than its developer', () => {
  const problems = areaFitsDeveloper({
    developers: [sampleDeveloper({ refArea: 'HK' })],
    boardEntries: [sampleEntry({ refArea: 'HK' }), sampleEntry({ developer: 'unknown' })],
    models: [sampleModel({ modelId: 'sense', refArea: 'CN' })],
  });
  expect(textsOf(problems)).toEqual([
    '[area-fits-developer] sense: The row says CN, but D is HK in developers.csv. Mend one of the two.',
  ]);
});
