import { expect, it } from 'vitest';
import { sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';
import { eventHasDayOfStandard } from './eventHasDayOfStandard.ts';

const standards = [sampleStandard({ designation: 'GTR 20', publishedOn: '2018-03-14' })];
const find = (date: string, title = 'GTR 20 adopted') =>
  textsOf(eventHasDayOfStandard({ events: [sampleEvent({ date, title })], standards, standardMentions: [] }));

it('finds an event by month whose standard has the day', () => {
  expect(find('2018-03')).toEqual([
    '[event-has-day-of-standard] e: It has the month, and GTR 20 the day 2018-03-14. Give the event that day if it is the same, or name the other matter in its title.',
  ]);
});

it('accepts the day, another month, and an event on something else', () => {
  expect(find('2018-03-14')).toEqual([]);
  expect(find('2018-04')).toEqual([]);
  expect(find('2018-03', 'A working group meets')).toEqual([]);
});
