import { expect, it } from 'vitest';
import { sampleIndicator, textsOf } from '../../../tests/support/records/sampleRows.ts';
import { sampleCommittee } from '../../../tests/support/records/sampleBodyRows.ts';
import { sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';
import { industryIsInScope } from './industryIsInScope.ts';

const at = { file: 'sample.csv', line: 2 };
const rest = { events: [], indicators: [], standards: [], calendar: [], planTasks: [], committees: [] };
const industryTerms = [
  { industry: 'power-grid' as const, term: 'grid', at },
  { industry: 'high-speed-rail' as const, term: 'rail', at },
];

it('finds what counts for an industry that none of its words names', () => {
  const problems = industryIsInScope({
    ...rest,
    industryTerms,
    committees: [
      sampleCommittee({
        committee: 'ISO/TC 1',
        title: 'Small hydropower plants',
        industries: ['power-grid'],
      }),
      sampleCommittee({
        committee: 'IEC PC 1',
        title: 'Smart grid user interface',
        industries: ['power-grid'],
      }),
    ],
    events: [
      sampleEvent({
        eventId: 'chargers',
        title: 'Charger standards published',
        industries: ['ev', 'power-grid'],
      }),
    ],
    indicators: [sampleIndicator({ indicatorId: 'servers', title: 'Secure servers', industries: ['ai'] })],
  });
  expect(textsOf(problems)).toEqual([
    '[industry-is-in-scope] ISO/TC 1: No word of it says power-grid. Take the industry out, or add the word to industry-terms.csv.',
    '[industry-is-in-scope] chargers: No word of it says power-grid. Take the industry out, or add the word to industry-terms.csv.',
  ]);
});

it('lets a subcommittee speak with the words of its committee, and a broad plan name many', () => {
  const problems = industryIsInScope({
    ...rest,
    industryTerms,
    committees: [
      sampleCommittee({
        committee: 'ISO/TC 2',
        title: 'Railway applications',
        industries: ['high-speed-rail'],
      }),
      sampleCommittee({
        committee: 'ISO/TC 2/SC 1',
        title: 'Infrastructure',
        industries: ['high-speed-rail'],
      }),
    ],
    events: [sampleEvent({ industries: ['ev', 'power-grid', 'biotechnology', 'high-speed-rail'] })],
  });
  expect(problems).toEqual([]);
});
