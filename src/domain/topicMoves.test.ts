import { describe, expect, it } from 'vitest';
import { topicsDocument, type TopicStepRow } from '../contract/topics.ts';
import { builtDocument } from '../../tests/support/builtDocuments.ts';
import { comparedStep, firstMove, topicStepsOn } from './topicMoves.ts';

const evidence = { sourceId: 's', locator: 'l', confidence: 'high', note: null } as const;

const row = (
  issuer: TopicStepRow['issuer'],
  date: string | null,
  step: TopicStepRow['step'] = 'adoption',
): TopicStepRow => ({ issuer, document: `${issuer} ${date ?? ''}`, page: null, step, date, evidence });

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
    expect(firstMove(steps)).toEqual({ kind: 'open', step: 'adoption' });
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
  const { topics, sources } = builtDocument(topicsDocument);
  const told = (asOf: string | null) =>
    Object.fromEntries(
      topics.map((topic) => {
        const move = firstMove(topicStepsOn(topic, sources, asOf));
        return [
          topic.id,
          'row' in move ? `${move.kind} ${move.row.issuer} ${move.row.date ?? ''}` : move.kind,
        ];
      }),
    );

  it('is told only where dates allow it', () => {
    expect(told(null)).toEqual({
      'software-updates': 'first UN 2020-06',
      'vehicle-cybersecurity': 'first UN 2020-06',
      // FMVSS 305 and UN R100 were in force before; their days of adoption are not on record.
      'battery-safety': 'open',
      'event-recorders': 'first US 2006-08-28',
      'driver-monitoring': 'only CN 2022-10-14',
      'driver-assistance': 'first UN 2024-03',
      'automated-driving': 'first UN 2026-06-24',
      'emergency-braking': 'first US 2024-05-09',
      'automation-levels': 'first US 2014-01',
      'ai-labels': 'only CN 2025-02-28',
      'ai-agents': 'only CN 2026-05-22',
    });
  });

  it('knows no later step on an earlier day', () => {
    const { 'automated-driving': automated, 'ai-agents': agents } = told('2026-05-01');
    // A recommendation of September 2024 is all that anybody had adopted.
    expect(automated).toBe('only CN 2024-09-29');
    expect(agents).toBe('none');
  });
});
