import { describe, expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { actorSpotter, aliasesOf } from './actors.ts';

const records = ownRecords();
const spot = actorSpotter(records);
const namedIn = (text: string) => [...spot(text)].sort();

describe('who a text names', () => {
  it('finds one by a spelling on record that is neither its name nor a part of it', () => {
    expect(namedIn('China Railway chairs the region')).toEqual(['cn-china-railway']);
    expect(aliasesOf(records)('cn-china-railway')).toContain('China Railway');
  });

  it('finds a committee, and not the body whose name its own begins with', () => {
    expect(namedIn('SAC/TC260')).toEqual(['cn-tc260']);
    expect(namedIn('ISO/IEC JTC 1')).toEqual(['iso-iec-jtc1']);
  });

  it('finds one that is both a body and an organization as both', () => {
    const [nist] = records.organizations.filter(({ sameBodyId }) => sameBodyId === 'nist');
    expect(namedIn('NIST publishes a framework')).toEqual(['nist', nist?.organizationId].sort());
  });

  it('finds nobody in a word that only sounds alike', () => {
    expect(namedIn('an isolated grid, a mighty gooseberry')).toEqual([]);
  });
});
