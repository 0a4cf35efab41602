import { expect, it } from 'vitest';
import { sampleDeveloper, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleStyleControl, sampleSubmitter } from '../../../tests/support/records/sampleTopicRows.ts';
import { developerAreaIsSourced } from './developerAreaIsSourced.ts';

const none = { developers: [], mlperfSubmitters: [], styleControl: [] };

it('finds an area without a source, and an open area without a reason', () => {
  const problems = developerAreaIsSourced({
    developers: [sampleDeveloper({ refArea: 'ZZ' }), sampleDeveloper({ refArea: 'ZZ', note: 'undisclosed' })],
    mlperfSubmitters: [
      sampleSubmitter({ refArea: 'CN' }),
      sampleSubmitter({ refArea: 'CN', refAreaSourceId: 's' }),
      sampleSubmitter(),
    ],
    styleControl: [sampleStyleControl(), sampleStyleControl({ developer: 'E' })],
  });
  expect(textsOf(problems)).toEqual([
    '[developer-area-is-sourced] D: It is not attributed to an area, and no note says why. Say in the note what the sources leave open.',
    '[developer-area-is-sourced] S v1.0: No source says that it is CN. Cite one in ref_area_source_id, or empty the area.',
    '[developer-area-is-sourced] m 2026-08-19: It counts for US, but developers.csv does not say where E is. Add the developer with a source, or write ZZ.',
  ]);
});

it('lets a row without a developer be of no area', () => {
  const styleControl = [sampleStyleControl({ developer: null, refArea: 'ZZ' })];
  expect(developerAreaIsSourced({ ...none, styleControl })).toEqual([]);
});
