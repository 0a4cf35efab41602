import { describe, expect, it } from 'vitest';
import { sampleRegistered, sampleStandard, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleAdoption, sampleRelation } from '../../../tests/support/records/sampleTopicRows.ts';
import type { RowOf } from '../tables/records.ts';
import {
  adoptionIsCounterpart,
  relationIsSourced,
  topicHoldsItsLaw,
  topicHoldsItsRules,
} from './relations.ts';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';

describe('relation-is-sourced', () => {
  const standards = ['GB 18384-2020', 'ISO 34503:2023'].map((designation) => sampleStandard({ designation }));
  const register = [sampleRegistered({ designation: 'prEN 1' })];

  const found = (changes: Partial<RowOf<'relations'>>) =>
    textsOf(relationIsSourced({ standards, register, relations: [sampleRelation(changes)], adoptions: [] }));

  describe('relation-is-sourced', () => {
    it('lets pass what a source states, and a reading that is low and says so', () => {
      expect(found({ basis: 'stated', confidence: 'medium', note: null })).toEqual([]);
      expect(found({ basis: 'reading', confidence: 'low', note: 'That is our reading.' })).toEqual([]);
    });

    it.each([
      [{ basis: 'reading', confidence: 'medium', note: 'our reading' }, 'It is our reading and not low'],
      [{ basis: 'reading', confidence: 'low', note: null }, 'does not say that it is our reading'],
      [{ basis: 'stated', confidence: 'low', note: 'our reading' }, 'its note calls it our reading'],
      [{ basis: 'stated', note: 'By the draft for approval.' }, 'Name the draft in the column compared'],
    ] as const)('finds %o', (row, sentence) => {
      expect(found(row)).toEqual([expect.stringContaining(sentence)]);
    });

    it('finds an adoption that no source states', () => {
      const adoptions = [sampleAdoption(), sampleAdoption({ note: 'the same title, our reading' })];
      expect(textsOf(relationIsSourced({ standards, register, relations: [], adoptions }))).toEqual([
        expect.stringContaining('That one adopts the other is our reading'),
      ]);
    });

    it('finds a second name of one document, and a pair of which neither is on record', () => {
      expect(found({ to: 'ISO 34503', basis: 'stated', note: null })).toEqual([
        expect.stringContaining('is on record as ISO 34503:2023'),
      ]);
      expect(found({ from: 'prEN 1', basis: 'stated', note: null })).toEqual([]);
      expect(found({ from: 'GB 1', basis: 'stated', note: null })).toEqual([
        expect.stringContaining('Neither is on record'),
      ]);
    });
  });
});

describe('topic-holds-its-law', () => {
  const { lawStandards, topicDocuments, topics } = ownRecords();
  const found = (documents: typeof topicDocuments) =>
    textsOf(topicHoldsItsLaw({ lawStandards, topics, topicDocuments: documents }));

  it('finds a standard that a law names for the subject of a topic, which does not hold it', () => {
    const without = topicDocuments.filter(
      ({ topicId, document }) => topicId !== 'driver-monitoring' || document !== 'UN R157',
    );
    expect(found(without)).toEqual([
      '[topic-holds-its-law] driver-monitoring: Regulation (EU) 2019/2144, annex II names UN R157 for "Driver availability monitoring of automated vehicles". Put UN R157 to the topic.',
    ]);
    expect(found(topicDocuments)).toEqual([]);
  });
});

describe('topic-holds-its-rules', () => {
  it('finds an area that has a rule on a topic, a state included, and no document there', () => {
    const { applicability, topicDocuments } = ownRecords();
    const without = topicDocuments.filter(
      ({ topicId, issuer }) => topicId !== 'ai-labels' || issuer !== 'US',
    );
    const found = textsOf(topicHoldsItsRules({ applicability, topicDocuments: without }));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(
      new Set([
        '[topic-holds-its-rules] ai-labels: It has no document of the area of California SB 942 (AI Transparency Act), a rule on it. Add one.',
      ]),
    );
    expect(topicHoldsItsRules({ applicability, topicDocuments })).toEqual([]);
  });
});

describe('adoption-is-counterpart', () => {
  it('finds an adoption of vehicles that no count of counterparts knows', () => {
    const adoptions = [
      sampleAdoption({ national: 'GB/T 1-2023', industries: ['ev'], adoptionStage: 'in-force' }),
    ];
    const none = { adoptions, standards: [], relations: [] };
    expect(textsOf(adoptionIsCounterpart(none))).toEqual([
      '[adoption-is-counterpart] GB/T 1-2023: It adopts another text and is not among the standards with counterparts. Enter it in standards.csv and relations.csv.',
    ]);
    const standards = [sampleStandard({ designation: 'GB/T 1-2023' })];
    const relations = [sampleRelation({ from: 'GB/T 1-2023' })];
    expect(adoptionIsCounterpart({ adoptions, standards, relations })).toEqual([]);
  });
});
