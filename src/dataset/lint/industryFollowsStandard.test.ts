import { expect, it } from 'vitest';
import { sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleCalendar, sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';
import { industryFollowsStandard } from './industryFollowsStandard.ts';

const standards = [sampleStandard({ designation: 'GB 1-2026', industries: ['ev', 'batteries'] })];
const find = (rows: Partial<Parameters<typeof industryFollowsStandard>[0]>) =>
  textsOf(industryFollowsStandard({ events: [], calendar: [], standardMentions: [], standards, ...rows }));
const end =
  'It is about GB 1-2026, which counts for batteries too. Add that here, or take it from the standard.';

it('finds an event and a date that a filter by an industry of their standard would lose', () => {
  const events = [sampleEvent({ title: 'GB 1-2026 issued', industries: ['ev'] })];
  expect(find({ events })).toEqual([`[industry-follows-standard] e: ${end}`]);
  const calendar = [sampleCalendar({ reference: 'GB 1-2026', industries: ['ev'] })];
  expect(find({ calendar })).toEqual([`[industry-follows-standard] c: ${end}`]);
});

it('follows the rows that link an event to a standard which it does not spell', () => {
  const standardMentions = [
    { at: sampleEvent().at, designation: 'GB 1-2026', kind: 'event' as const, mentionId: 'e' },
  ];
  expect(find({ events: [sampleEvent({ industries: ['ev'] })], standardMentions })).toHaveLength(1);
});

it('accepts more industries than the standard has, and what is about no standard', () => {
  const events = [
    sampleEvent({ title: 'GB 1-2026 issued', industries: ['ev', 'batteries', 'ai'] }),
    sampleEvent({ industries: ['ai'] }),
  ];
  expect(find({ events, calendar: [sampleCalendar({ industries: ['ev'] })] })).toEqual([]);
});
