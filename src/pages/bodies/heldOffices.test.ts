import { expect, it } from 'vitest';
import { bodyDocument } from '../../contract/bodies.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { officeRows } from './heldOffices.ts';

it('shows the newest row of each country, and all rows where sources of one period differ', () => {
  const { offices } = builtDocument(bodyDocument('iso'));
  const row = officeRows(offices).find(({ role }) => role === 'secretariat');
  const newest = offices
    .filter(({ role, refArea }) => role === 'secretariat' && refArea === 'CN')
    .map(({ timePeriod }) => timePeriod)
    .sort()
    .at(-1);
  expect(row?.CN.length).toBeGreaterThan(0);
  expect(row?.CN.every(({ timePeriod }) => timePeriod === newest)).toBe(true);
});

it('names no country that no row names, and never fills in a 0', () => {
  const uic = officeRows(builtDocument(bodyDocument('uic')).offices);
  const chair = uic.find(({ role }) => role === 'chair');
  expect(chair?.CN).toEqual([]);
  expect(chair?.others.map(({ value }) => value)).not.toContain(0);
});
