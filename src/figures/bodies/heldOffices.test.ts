import { expect, it } from 'vitest';
import { bodyDocument, bodyIndexDocument } from '../../contract/bodies.ts';
import { periodEnd } from '../../contract/periodDays.ts';
import { groupBy } from '../../domain/sorting.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { officeRows } from './heldOffices.ts';

const offices = builtDocument(bodyIndexDocument).bodies.flatMap(({ id }) =>
  builtDocument(bodyDocument(id)).offices.map((one) => ({ ...one, role: `${id} ${one.role}` })),
);

it('shows of each office one set of holders, the newest, and never more of them than there are places', () => {
  for (const { role, CN, US, others } of officeRows(offices)) {
    const shown = [...CN, ...US, ...others];
    const newest = Math.max(
      ...offices.filter((one) => one.role === role).map(({ timePeriod }) => periodEnd(timePeriod)),
    );
    expect(new Set(shown.map(({ timePeriod }) => periodEnd(timePeriod))), role).toEqual(new Set([newest]));
    const { total = null } = shown[0] ?? {};
    const bySource = groupBy(
      shown.filter(({ refArea }) => refArea !== 'EU'),
      ({ evidence }) => evidence.sourceId,
    );
    for (const [, own] of bySource) {
      const held = own.reduce((sum, { value }) => sum + (value ?? 0), 0);
      if (total !== null && !role.endsWith('member')) expect(held, role).toBeLessThanOrEqual(total);
    }
  }
});

it('names no country that no row names, and never fills in a 0', () => {
  const uic = officeRows(builtDocument(bodyDocument('uic')).offices);
  const chair = uic.find(({ role }) => role === 'chair');
  expect(chair?.CN).toEqual([]);
  expect(chair?.others.map(({ value }) => value)).not.toContain(0);
});
