import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import type { Records } from '../tables/records.ts';
import { likeDutiesAreAlike } from './likeDutiesAreAlike.ts';

const records = ownRecords();
const found = (change: Partial<Records>) => textsOf(likeDutiesAreAlike({ ...records, ...change }));

it('finds nothing in the own records', () => {
  expect(found({})).toEqual([]);
});

it('finds a rule that shares no object with the others, or is on no record', () => {
  const put = (ruleId: string) =>
    found({
      comparableRules: records.comparableRules.map((row) =>
        row.ruleId === 'california-sb-942' ? { ...row, ruleId } : row,
      ),
    });
  expect(put('california-acc-ii')).toEqual([
    '[like-duties-are-alike] ai-labels: california-acc-ii: It has no vehicle class or object of another rule of the duty. Mend the row, or take it out.',
  ]);
  expect(put('nothing')).toEqual([
    '[like-duties-are-alike] ai-labels: nothing: There is no such requirement in applicability.csv. Mend the row, or take it out.',
  ]);
});

it('finds a duty of one market without a word on the others, one without rules, and a market not searched', () => {
  const quiet = records.comparableDuties.map((row) => ({ ...row, leftOut: null }));
  expect(found({ comparableDuties: quiet })).toEqual([
    '[like-duties-are-alike] event-recorder: Only EU has a rule. Say what is left out.',
  ]);
  const emptied = records.comparableRules.filter(({ dutyId }) => dutyId !== 'event-recorder');
  expect(found({ comparableRules: emptied })).toEqual([
    '[like-duties-are-alike] event-recorder: No rule is put to it. Add one, or take it out.',
  ]);
  const dropped = records.comparableDuties.filter(({ dutyId }) => dutyId !== 'event-recorder');
  expect(found({ comparableDuties: dropped })[0]).toBe(
    '[like-duties-are-alike] event-recorder: There is no such duty in comparable-duties.csv.',
  );
  const unsearched = records.coverage.filter(({ list, area }) => list !== 'rules' || area !== 'US');
  expect(found({ coverage: unsearched })[0]).toBe(
    '[like-duties-are-alike] emergency-braking: coverage.csv does not say that rules of US were searched.',
  );
});
