import { describe, expect, it } from 'vitest';
import { sampleRegistered, sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { registerFitsStandards, registerIsTitled, requestFitsRegister } from './registered.ts';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';

describe('register-fits-standards', () => {
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
});

describe('register-is-titled', () => {
  it('asks for a title in one language or the other', () => {
    const register = [
      sampleRegistered({ title: null, titleOriginal: '电动汽车安全要求' }),
      sampleRegistered({ titleOriginal: null }),
      sampleRegistered({ designation: 'X 1', title: null, titleOriginal: null }),
    ];
    expect(textsOf(registerIsTitled({ register }))).toEqual([
      '[register-is-titled] X 1: It has no title. Write title, or title_original as the source gives it.',
    ]);
  });
});

describe('request-fits-register', () => {
  const { lawStandards, register } = ownRecords();

  it('finds a standard that a law is said to ask for after it came out', () => {
    const asked = lawStandards.map((row) =>
      row.designation === 'EN 18286:2026' ? { ...row, force: 'requested' as const } : row,
    );
    expect(textsOf(requestFitsRegister({ lawStandards: asked, register }))).toEqual([
      '[request-fits-register] EN 18286:2026: Regulation (EU) 2024/1689 (AI Act) only asks for it, but the register has it as published. Write "delivered", without a day on which it is due.',
    ]);
    expect(requestFitsRegister({ lawStandards, register })).toEqual([]);
  });
});
