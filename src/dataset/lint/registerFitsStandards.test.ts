import { expect, it } from 'vitest';
import { sampleRegistered, sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { registerFitsStandards } from './registerFitsStandards.ts';

const standards = [sampleStandard({ designation: 'GB/T 1-2026', publishedOn: '2026-04-30' })];

it('finds a document that came out on two days', () => {
  const register = [sampleRegistered({ publishedOn: '2026-05' })];
  expect(textsOf(registerFitsStandards({ register, standards }))).toEqual([
    '[register-fits-standards] GB/T 1-2026: It came out on 2026-05 by the register, on 2026-04-30 by standards.csv. Mend one of the two.',
  ]);
});

it('lets a coarser day pass, one that is not known, and a document of the register alone', () => {
  const register = [
    sampleRegistered({ publishedOn: '2026' }),
    sampleRegistered(),
    sampleRegistered({ designation: 'GB/T 2-2026', publishedOn: '2020' }),
  ];
  expect(registerFitsStandards({ register, standards })).toEqual([]);
});
