import { expect, it } from 'vitest';
import { sampleRegistered, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { registerIsTitled } from './registerIsTitled.ts';

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
