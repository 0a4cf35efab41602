import * as v from 'valibot';
import { expect, it } from 'vitest';
import { foundBreak } from '../../../contract/boardBreaks.ts';
import { ownRecords } from '../../../../tests/support/records/ownRecords.ts';
import { boardBreakDraft } from './boardBreaks.ts';

const records = ownRecords();

it('says how the Artificial Analysis index moved in August 2026, and every break on record', () => {
  const { breaks } = v.parse(v.object({ breaks: v.array(foundBreak) }), boardBreakDraft({ records }).body);
  expect(breaks).toHaveLength(records.boardBreaks.length);
  const found = breaks.find(({ board, from }) => board === 'aa-intelligence-index' && from === '2026-08-13');
  expect(found).toMatchObject({
    toldBy: 'others',
    shift: {
      before: '2026-08-06',
      after: '2026-08-13',
      common: 47,
      rose: 47,
      fell: 0,
      median: 1.5,
      noise: 0,
    },
  });
  expect(found?.shift?.models).toHaveLength(47);
  expect(found?.shift?.models.every(({ before, after }) => after > before)).toBe(true);
});
