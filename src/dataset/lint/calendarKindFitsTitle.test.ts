import { expect, it } from 'vitest';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleCalendar } from '../../../tests/support/records/sampleTopicRows.ts';
import { calendarKindFitsTitle } from './calendarKindFitsTitle.ts';

const found = (changes: Parameters<typeof sampleCalendar>[0]) =>
  textsOf(calendarKindFitsTitle({ calendar: [sampleCalendar(changes)] }));

it('finds an end that is said to take effect, and an end that ends nothing', () => {
  expect(found({ title: 'Half relief of the tax ends' })).toEqual([
    '[calendar-kind-fits-title] c: The kind is takes-effect, the title "Half relief of the tax ends". Write "ends".',
  ]);
  expect(found({ kind: 'ends' })).toEqual([
    '[calendar-kind-fits-title] c: The kind is ends, the title "Standard". Say in it what ends, or mend the kind.',
  ]);
});

it('leaves alone what fits, and rounds of comments', () => {
  expect(found({})).toEqual([]);
  expect(found({ kind: 'ends', title: 'The duty: five years end' })).toEqual([]);
  expect(found({ kind: 'comment-closes', title: 'Consultation ends' })).toEqual([]);
});
