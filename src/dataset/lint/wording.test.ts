import { describe, expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import {
  sampleBoard,
  sampleIndicator,
  sampleSource,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import { textCitesNoSource, wordingIsAmerican, wordingIsPlain, wordingNamesNoFile } from './wording.ts';
import { sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';

describe('wording-is-american', () => {
  const records = ownRecords();
  const found = (definition: string) =>
    textsOf(wordingIsAmerican({ ...records, indicators: [sampleIndicator({ definition })] }));

  it('finds British spellings in our own words', () => {
    expect(found('Projects of the programme.')).toEqual([
      '[wording-is-american] definition: "programme" in "Projects of the programme.". Write "program".',
    ]);
  });

  it('leaves names, paths and what others wrote alone', () => {
    expect(found('Under the Open Government Licence; see data/catalogue/a.json.')).toEqual([]);
    expect(records.sources.some(({ title }) => /standardisation/i.test(title))).toBe(true);
  });
});

describe('wording-is-plain', () => {
  const records = ownRecords();
  const found = (changes: Parameters<typeof sampleIndicator>[0]) =>
    textsOf(wordingIsPlain({ ...records, indicators: [sampleIndicator(changes)] }));

  it('finds words that puzzle readers in our own texts', () => {
    expect(found({ definition: 'The newest list.' })).toEqual([
      '[wording-is-plain] definition: "newest" in "The newest list.". Say latest.',
    ]);
    expect(found({ title: 'Models in the first capture' })).toHaveLength(1);
  });

  it('leaves plain words, titles of others and places in sources alone', () => {
    expect(found({ definition: 'The latest list of cached input prices.' })).toEqual([]);
    expect(records.register.some(({ title }) => /\bcapture\b/i.test(title ?? ''))).toBe(true);
    expect(records.standards.some(({ sourceLocator }) => sourceLocator.includes('front matter'))).toBe(true);
  });
});

describe('wording-names-no-file', () => {
  it('finds a definition or a remark that names a file or a column', () => {
    const indicators = [
      sampleIndicator({ definition: 'The highest score in board-entries/aider.csv.' }),
      sampleIndicator({ definition: 'Models with a release_date in the year.' }),
    ];
    const boards = [sampleBoard({ note: 'Re-anchored (see board-breaks.csv).' })];
    expect(textsOf(wordingNamesNoFile({ indicators, boards }))).toEqual([
      '[wording-names-no-file] i: "board-entries/aider.csv" is a name of ours. Say in words what it holds.',
      '[wording-names-no-file] i: "release_date" is a name of ours. Say in words what it holds.',
      '[wording-names-no-file] b: "board-breaks.csv" is a name of ours. Say in words what it holds.',
    ]);
  });

  it('leaves plain words alone', () => {
    const indicators = [sampleIndicator({ definition: 'The best score on the board, e.g. 1,500.' })];
    expect(wordingNamesNoFile({ indicators, boards: [sampleBoard()] })).toEqual([]);
  });
});

describe('text-cites-no-source', () => {
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

  it('finds them in titles of sources', () => {
    const title = 'Notice; abstract, as policy-a.b-2026 has it';
    const cited = [...sources, sampleSource({ sourceId: 'b', title })];
    expect(textsOf(textCitesNoSource({ ...records, sources: cited }))).toHaveLength(1);
  });

  it('leaves notes and other names with hyphens alone', () => {
    expect(found({ summary: 'Two-wheelers, 0.5 CNY .', note: 'Day from policy-a.b-2026.' })).toHaveLength(1);
    expect(found({ summary: 'Two-wheelers, 0.5 CNY.', note: 'Day from policy-a.b-2026.' })).toEqual([]);
  });
});
