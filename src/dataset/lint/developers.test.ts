import { describe, expect, it } from 'vitest';
import {
  sampleDeveloper,
  sampleEntry,
  sampleModel,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { areaFitsDeveloper, developerAreaIsSourced, modelHasOneDeveloper } from './developers.ts';
import { sampleStyleControl, sampleSubmitter } from '../../../tests/support/records/sampleTopicRows.ts';

describe('model-has-one-developer', () => {
  it('finds a name that two developers share, once for each', () => {
    const other = sampleEntry({ boardId: 'c', developer: 'E' });
    const boardEntries = [sampleEntry(), sampleEntry(), other, other];
    expect(textsOf(modelHasOneDeveloper({ boardEntries, styleControl: [] }))).toEqual([
      '[model-has-one-developer] m: Here its developer is E, on b of 2026-05-26 it is D. Mend one, or tell the two names apart.',
    ]);
  });

  it('finds a row of style control without the developer that boards name', () => {
    const styleControl = [sampleStyleControl(), sampleStyleControl({ developer: null, refArea: 'ZZ' })];
    expect(textsOf(modelHasOneDeveloper({ boardEntries: [sampleEntry()], styleControl }))).toEqual([
      '[model-has-one-developer] m: Here its developer is not named, on b of 2026-05-26 it is D. Mend one, or tell the two names apart.',
    ]);
  });
});

describe('area-fits-developer', () => {
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
});

describe('developer-area-is-sourced', () => {
  const none = { developers: [], mlperfSubmitters: [], styleControl: [] };

  it('finds an area without a source, and an open area without a reason', () => {
    const problems = developerAreaIsSourced({
      developers: [
        sampleDeveloper({ refArea: 'ZZ' }),
        sampleDeveloper({ refArea: 'ZZ', note: 'undisclosed' }),
      ],
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
});
