import { describe, expect, it } from 'vitest';
import { topicsDocument, type TopicStepRow } from '../contract/topics.ts';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { comparedStep, firstMove, topicStepsOn, unsearchedFor } from './topicMoves.ts';

const evidence = { sourceId: 's', locator: 'l', confidence: 'high', note: null } as const;

const row = (
  issuer: TopicStepRow['issuer'],
  date: string | null,
  step: TopicStepRow['step'] = 'adoption',
  more: Partial<TopicStepRow> = {},
): TopicStepRow => ({
  ...{ issuer, document: `${issuer} ${date ?? ''}`, page: null, step, date, text: null },
  ...{ notBefore: null, endedOn: null, endedWith: null, evidence, placing: null },
  ...more,
});

describe('firstMove', () => {
  it.each([
    ['a day before a later month', [row('UN', '2020-06'), row('CN', '2024-08-23')], 'UN'],
    ['a year that ends before another begins', [row('CN', '2021'), row('UN', '2022')], 'CN'],
    ['the first of several documents', [row('CN', '2025-03'), row('CN', '2020-05'), row('US', '2024')], 'CN'],
  ])('is told of %s', (_, steps, issuer) => {
    expect(firstMove(steps)).toMatchObject({ kind: 'first', row: { issuer } });
  });

  it.each([
    ['a month holds the day of the other', [row('UN', '2024-03'), row('CN', '2024-03-15')]],
    ['a year holds both', [row('UN', '2024'), row('CN', '2024-08-23')]],
    ['both are of one day', [row('UN', '2024-08-23'), row('CN', '2024-08-23')]],
    ['the other adopted on a day not on record', [row('CN', '2020'), row('US', null)]],
    ['the other has an older text without a day', [row('CN', '2020'), row('US', null), row('US', '2024')]],
  ])('cannot be told where %s', (_, steps) => {
    expect(firstMove(steps)).toMatchObject({ kind: 'open', step: 'adoption' });
  });

  it('lets a text without a day be no later than its day in force, and no earlier than what it rests on', () => {
    const document = 'UN R100';
    const inForce = [
      row('UN', null, 'adoption', { document }),
      row('UN', '1996-08-23', 'in-force', { document }),
    ];
    expect(firstMove([...inForce, row('CN', '2020-05-12')])).toMatchObject({
      kind: 'first',
      row: { issuer: 'UN' },
    });
    const named = row('EU', null, 'adoption', { notBefore: '2024-04' });
    expect(firstMove([named, row('UN', '2024-03')])).toMatchObject({ kind: 'first', row: { issuer: 'UN' } });
    expect(firstMove([named, row('UN', '2024-05')])).toEqual({
      kind: 'open',
      step: 'adoption',
      among: ['UN', 'EU'],
      undated: ['EU'],
    });
  });

  it('calls nobody first beside a jurisdiction that nobody searched', () => {
    const steps = [row('CN', '2022'), row('EU', '2024')];
    expect(firstMove(steps)).toMatchObject({ kind: 'first' });
    expect(firstMove(steps, ['UN'])).toMatchObject({ kind: 'earliest', unsearched: ['UN'] });
    // A jurisdiction that was not searched can still have a text on record.
    expect(firstMove(steps, ['EU'])).toMatchObject({ kind: 'first' });
    expect(firstMove([row('CN', '2022')], ['US'])).toMatchObject({ kind: 'only', unsearched: ['US'] });
  });

  it('sets no recommendation against a rule', () => {
    const steps = [row('CN', '2019', 'recommended'), row('CN', '2026-07-30'), row('UN', '2026-06-24')];
    expect(comparedStep(steps)).toBe('adoption');
    expect(firstMove(steps)).toMatchObject({ kind: 'first', row: { issuer: 'UN' } });
  });

  it('is nobody where one jurisdiction alone is on record, or none', () => {
    expect(firstMove([row('CN', '2022')])).toMatchObject({ kind: 'only', row: { issuer: 'CN' } });
    expect(firstMove([row('US', '2022', 'draft')])).toEqual({ kind: 'none' });
  });
});

/** Labeled by hand from the rows of standards.csv, lineage.csv and topic-documents.csv. */
describe('who moved first, from the records', () => {
  const { topics, sources, coverage } = builtDocument(topicsDocument);
  const told = (asOf: string | null) =>
    Object.fromEntries(
      topics.map((topic) => {
        const move = firstMove(topicStepsOn(topic, sources, asOf), unsearchedFor(coverage, topic));
        if (move.kind === 'open') return [topic.id, `open ${move.among.join(' ')}`];
        return [
          topic.id,
          'row' in move ? `${move.kind} ${move.row.issuer} ${move.row.date ?? ''}` : move.kind,
        ];
      }),
    );

  it('is told only where dates allow it and all were searched', () => {
    expect(told(null)).toMatchObject({
      'software-updates': 'first UN 2020-06',
      // The day on which the text was added to annex II of the EU regulation is not on record.
      'vehicle-cybersecurity': 'open UN EU',
      // FMVSS 305 and UN R100 were in force before; their days of adoption are not on record.
      'battery-safety': 'open UN US',
      'event-recorders': 'first US 2006-08-28',
      // UN R79, 02 series, asks whether hands are on the steering control; the EU duty to fit warnings came in 2019.
      'driver-monitoring': 'first UN 2017',
      // The act that took UN R171 into annex II came in or after the month of its adoption.
      'driver-assistance': 'open UN EU',
      // Article 11 of the EU regulation of 2019; UN R157 came in June 2020.
      'automated-driving': 'earliest EU 2019-11-27',
      // UN R152 was adopted before January 22, 2020, the EU regulation on November 27, 2019.
      'emergency-braking': 'open UN EU',
      'automation-levels': 'earliest US 2014-01',
      'ai-labels': 'earliest CN 2022-11-25',
      'ai-agents': 'only CN 2026-05-22',
      'general-purpose-ai': 'earliest CN 2023-07',
    });
  });

  it('has no later day than the first of another', () => {
    const late = topics.flatMap((topic) => {
      const move = firstMove(topicStepsOn(topic, sources, null), unsearchedFor(coverage, topic));
      if (move.kind !== 'first' && move.kind !== 'earliest') return [];
      const { row, step } = move;
      const earlier = topic.steps.filter(
        (one) =>
          one.issuer !== row.issuer && one.step === step && one.date !== null && one.date < (row.date ?? ''),
      );
      return earlier.map(({ document, date }) => `${topic.id}: ${document}, ${date ?? ''}`);
    });
    expect(late).toEqual([]);
  });

  it('is never told of the United States alone where UN and EU texts are older', () => {
    for (const asOf of [null, '2024-06-01']) expect(told(asOf)['emergency-braking']).not.toContain('US');
  });

  it('knows no later step on an earlier day, and no less of what was in force', () => {
    const early = told('2024-06-01');
    expect(early['software-updates']).toBe('only UN 2020-06');
    expect(early['battery-safety']).toBe('first UN ');
    expect(told('2026-05-01')['ai-agents']).toBe('none');
  });
});
