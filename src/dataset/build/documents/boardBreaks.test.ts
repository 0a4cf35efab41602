import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readRecords } from '../readRecords.ts';
import { boardBreakDraft } from './boardBreaks.ts';

const { records } = readRecords(resolve(import.meta.dirname, '../../records'));

it('says how the Artificial Analysis index moved in August 2026, and every break on record', () => {
  const { body } = boardBreakDraft({ records });
  expect(body).toMatchObject({
    breaks: expect.arrayContaining([
      expect.objectContaining({
        board: 'aa-intelligence-index',
        from: '2026-08-13',
        toldBy: 'others',
        shift: expect.objectContaining({
          before: '2026-08-06',
          after: '2026-08-13',
          common: 47,
          rose: 47,
          noise: 0,
        }),
      }),
    ]),
  });
  expect(body).toHaveProperty('breaks.length', records.boardBreaks.length);
});
