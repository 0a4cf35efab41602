import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { requestFitsRegister } from './requestFitsRegister.ts';

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
