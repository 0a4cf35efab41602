import { expect, it } from 'vitest';
import { sampleObservation, sampleSource, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';
import { highIsFirstHand } from './highIsFirstHand.ts';

const sources = [
  sampleSource({ kind: 'dataset' }),
  sampleSource({ sourceId: 't', kind: 'primary' }),
  sampleSource({ sourceId: 'u', kind: 'news' }),
];

it('finds rows of any table that are high on what somebody else reports', () => {
  const problems = highIsFirstHand({
    sources,
    observations: [sampleObservation(), sampleObservation({ sourceId: 'u' })],
    events: [sampleEvent({ sourceId: 't' }), sampleEvent({ sourceId: 'u', confidence: 'medium' })],
  });
  expect(textsOf(problems)).toEqual([
    '[high-is-first-hand] u: It is news, neither a dataset nor a primary text, but this row has high confidence. Lower it to medium, or cite the text itself.',
  ]);
});

it('finds rows that are high on texts of an issuer as a collection of somebody else has them', () => {
  const collected = [
    sampleSource({ sourceId: 'radar', kind: 'dataset' }),
    sampleSource({ sourceId: 'rule', kind: 'primary', title: 'Final rule; abstract, as radar has it' }),
  ];
  const events = [sampleEvent({ sourceId: 'rule' }), sampleEvent({ sourceId: 'radar' })];
  const sentence =
    'It was read in a collection of somebody else, but this row has high confidence. Lower it to medium, or cite the text itself.';
  expect(textsOf(highIsFirstHand({ sources: collected, events }))).toEqual([
    `[high-is-first-hand] rule: ${sentence}`,
    `[high-is-first-hand] radar: ${sentence}`,
  ]);
});

it('leaves unknown sources to the rule that looks for them', () => {
  const observations = [sampleObservation({ sourceId: 'nowhere' })];
  expect(highIsFirstHand({ sources, observations })).toEqual([]);
});
