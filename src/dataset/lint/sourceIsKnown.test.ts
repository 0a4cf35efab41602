import { expect, it } from 'vitest';
import {
  sampleModel,
  sampleObservation,
  sampleSource,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { sourceIsKnown } from './sourceIsKnown.ts';

const sources = [sampleSource({ sourceId: 's' })];

it('finds an undescribed source in any citing column', () => {
  const problems = sourceIsKnown({
    sources,
    observations: [sampleObservation({ sourceId: 'typo' }), sampleObservation()],
    models: [sampleModel({ secondSourceId: 'other', releaseSourceId: 's' })],
  });
  expect(textsOf(problems)).toEqual([
    '[source-is-known] No source "typo" is described. Add it to a file of sources/, or mend the id.',
    '[source-is-known] No source "other" is described. Add it to a file of sources/, or mend the id.',
  ]);
});

it('reads lists of sources too', () => {
  const at = { file: 'secretariat-changes.csv', line: 2 };
  const rows = [Object.assign({ at }, { sourceIds: ['s', 'lost'] })];
  expect(sourceIsKnown({ sources, secretariatChanges: rows })).toHaveLength(1);
});
