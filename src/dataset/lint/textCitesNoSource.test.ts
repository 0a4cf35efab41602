import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';
import { textCitesNoSource } from './textCitesNoSource.ts';

const records = ownRecords();
const sources = [...records.sources, sampleSource({ sourceId: 'policy-a.b-2026' })];
const found = (changes: Parameters<typeof sampleEvent>[0]) =>
  textsOf(textCitesNoSource({ ...records, sources, events: [sampleEvent(changes)] }));

it('finds ids of sources, instructions and loose stops in sentences for readers', () => {
  expect(found({ summary: 'Adopted by vote (policy-a.b-2026).' })).toEqual([
    '[text-cites-no-source] "policy-a.b-2026" in "Adopted by vote (policy-a.b-2026).": Readers see this. Move what is about the sources to the note, and write a sentence.',
  ]);
  expect(found({ summary: 'note adds: The pilots.' })).toHaveLength(1);
  expect(found({ title: 'Price cut ; nine models' })).toHaveLength(1);
});

it('leaves notes and other names with hyphens alone', () => {
  expect(found({ summary: 'Two-wheelers, 0.5 CNY .', note: 'Day from policy-a.b-2026.' })).toHaveLength(1);
  expect(found({ summary: 'Two-wheelers, 0.5 CNY.', note: 'Day from policy-a.b-2026.' })).toEqual([]);
});
