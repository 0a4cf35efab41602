import { describe, expect, it } from 'vitest';
import { sampleModel, sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleCalendar } from '../../../tests/support/records/sampleTopicRows.ts';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { calendarKindFitsTitle, calendarReferenceResolves } from './calendar.ts';

describe('calendar-kind-fits-title', () => {
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
});

describe('calendar-reference-resolves', () => {
  const standards = [sampleStandard({ designation: 'UN Regulation on ADS' })];
  const models = [sampleModel({ modelId: 'a-model' })];
  const { plans, planTasks } = ownRecords();
  const found = (reference: string | null, kind: 'takes-effect' | 'meeting' = 'takes-effect') =>
    textsOf(
      calendarReferenceResolves({
        calendar: [sampleCalendar({ reference, kind })],
        ...{ models, standards, plans, planTasks },
      }),
    );

  it('finds a day of a document that its page would not show', () => {
    expect(found('UN ADS regulation')).toEqual([
      '[calendar-reference-resolves] c: No document on record is called "UN ADS regulation". Write its designation, or add the document.',
    ]);
  });

  it('finds the id of a plan or a task, whatever the kind of the day', () => {
    for (const id of ['miit-auto-2026', 'ev-miit-auto-2026-56']) {
      expect(found(id, 'meeting')).toEqual([
        `[calendar-reference-resolves] c: No document on record is called "${id}". Write its designation, or add the document.`,
      ]);
    }
  });

  it('accepts a document, a model, no reference, and what is no day of a document', () => {
    expect(found('UN Regulation on ADS')).toEqual([]);
    expect(found('a-model')).toEqual([]);
    expect(found(null)).toEqual([]);
    expect(found('A working group', 'meeting')).toEqual([]);
  });
});
