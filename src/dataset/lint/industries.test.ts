import { describe, expect, it } from 'vitest';
import {
  sampleIndicator,
  sampleObservation,
  sampleStandard,
  textsOf,
} from '../../../tests/support/records/sampleRows.ts';
import {
  industryFitsIndicator,
  industryFollowsProduct,
  industryFollowsStandard,
  industryIsInScope,
  industryIsNotTheKey,
} from './industries.ts';
import { ownRecords } from '../../../tests/support/records/ownRecords.ts';
import { sampleCommittee } from '../../../tests/support/records/sampleBodyRows.ts';
import { sampleCalendar, sampleEvent } from '../../../tests/support/records/sampleTopicRows.ts';

describe('industry-fits-indicator', () => {
  it('finds an observation whose industry its indicator does not name', () => {
    const problems = industryFitsIndicator({
      indicators: [sampleIndicator({ industries: ['ai', 'ev'] })],
      observations: [sampleObservation({ industry: 'ev' }), sampleObservation({ industry: 'telecom' })],
    });
    expect(problems.map(({ text }) => text)).toEqual([
      "[industry-fits-indicator] The industry telecom is not among the indicator's. Add it there, or mend it here.",
    ]);
  });
});

describe('industry-is-not-the-key', () => {
  const observations = [
    sampleObservation({ industry: 'ai' }),
    sampleObservation({ industry: 'ev' }),
    sampleObservation({ industry: 'ev', timePeriod: '2024' }),
  ];

  it('finds two values of one area and period under an indicator that has one series', () => {
    expect(textsOf(industryIsNotTheKey({ indicators: [sampleIndicator()], observations }))).toEqual([
      '[industry-is-not-the-key] i: Only the industry (ai and ev) tells the values of US 2025 apart. Say "by industry" in the definition, or split the indicator.',
    ]);
  });

  it('lets an indicator be told by industry', () => {
    const indicators = [sampleIndicator({ definition: 'Secretariats held, by strategic industry.' })];
    expect(industryIsNotTheKey({ indicators, observations })).toEqual([]);
  });
});

describe('industry-is-in-scope', () => {
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
});

describe('industry-follows-standard', () => {
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
});

describe('industry-follows-product', () => {
  it('finds a rule on traction batteries that is not among those of batteries', () => {
    const applicability = ownRecords()
      .applicability.filter(({ ruleId }) => ruleId === 'fmvss-305a-light')
      .map((row) => ({ ...row, industries: ['ev' as const] }));
    expect(textsOf(industryFollowsProduct({ applicability }))).toEqual([
      '[industry-follows-product] fmvss-305a-light, production: Its products belong to batteries (traction-battery). Add it to the industries.',
    ]);
  });
});
