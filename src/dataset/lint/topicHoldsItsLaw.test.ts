import { expect, it } from 'vitest';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { textsOf } from '../../../tests/support/records/sampleRows.ts';
import { topicHoldsItsLaw } from './topicHoldsItsLaw.ts';

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
