import { expect, it } from 'vitest';
import { sampleModel, sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleCalendar } from '../../../tests/support/records/sampleTopicRows.ts';
import { calendarReferenceResolves } from './calendarReferenceResolves.ts';

const standards = [sampleStandard({ designation: 'UN Regulation on ADS' })];
const models = [sampleModel({ modelId: 'a-model' })];
const found = (reference: string | null, kind: 'takes-effect' | 'meeting' = 'takes-effect') =>
  textsOf(calendarReferenceResolves({ calendar: [sampleCalendar({ reference, kind })], models, standards }));

it('finds a day of a document that its page would not show', () => {
  expect(found('UN ADS regulation')).toEqual([
    '[calendar-reference-resolves] c: No document on record is called "UN ADS regulation". Write its designation, or add the document.',
  ]);
});

it('accepts a document, a model, no reference, and what is no day of a document', () => {
  expect(found('UN Regulation on ADS')).toEqual([]);
  expect(found('a-model')).toEqual([]);
  expect(found(null)).toEqual([]);
  expect(found('A working group', 'meeting')).toEqual([]);
});
