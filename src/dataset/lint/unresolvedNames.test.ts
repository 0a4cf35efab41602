import { expect, it } from 'vitest';
import { sampleEntry, sampleModel } from '../../../tests/support/records/sampleRows.ts';
import { unresolvedNames } from './unresolvedNames.ts';

it('counts each name once', () => {
  const [models] = unresolvedNames({
    bodies: [],
    bodyAliases: [],
    events: [],
    modelAliases: [],
    organizations: [],
    models: [sampleModel({ modelId: 'm', developer: 'D' })],
    boardEntries: [sampleEntry(), sampleEntry({ model: 'other' }), sampleEntry({ model: 'other' })],
  });
  expect(models).toBe('1 of 2 names of models on boards resolve to no model of models.csv.');
});
