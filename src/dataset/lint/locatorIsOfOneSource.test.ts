import { expect, it } from 'vitest';
import { sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleAdoption } from '../../../tests/support/records/sampleTopicRows.ts';
import { locatorIsOfOneSource } from './locatorIsOfOneSource.ts';

const found = (changes: Parameters<typeof sampleStandard>[0]) =>
  textsOf(locatorIsOfOneSource({ standards: [sampleStandard(changes)], adoptions: [] }));

it('finds a place that leans on a source that is not cited', () => {
  expect(found({ sourceLocator: 'release date; month of effect from the policy database' })).toEqual([
    '[locator-is-of-one-source] GB 1-2026: The place names another source for the day of effect. Cite it in effective_source_id.',
  ]);
});

it('asks for day, source and place together', () => {
  const whole = {
    effectiveOn: '2016-01',
    effectiveSourceId: 'iea',
    effectiveSourceLocator: 'first paragraph',
  };
  expect(found({})).toEqual([]);
  expect(found(whole)).toEqual([]);
  expect(found({ ...whole, effectiveOn: null })).toHaveLength(1);
  expect(found({ ...whole, effectiveSourceLocator: null })).toHaveLength(1);
});

it.each([
  [{}, 0],
  [{ issuedOn: '2025-12-31' }, 0],
  [{ issuedOn: '2025-12-31', issuedSourceId: 'catalog', issuedSourceLocator: 'title page' }, 0],
  [{ issuedOn: '2025-12-31', issuedSourceId: 'catalog' }, 1],
  [{ issuedSourceId: 'catalog', issuedSourceLocator: 'title page' }, 1],
])('asks the same of the day of issue of an adoption: %j', (changes, problems) => {
  const adoptions = [sampleAdoption(changes)];
  expect(locatorIsOfOneSource({ standards: [], adoptions })).toHaveLength(problems);
});
