import { describe, expect, it } from 'vitest';
import { topicsDocument } from '../../contract/topics.ts';
import { periodEnd, periodStart } from '../../domain/periods.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { topicMovesFigure } from './topicMovesFigure.ts';
import { topicOf, topicStepsFigure } from './topicStepsFigure.ts';

const document = builtDocument(topicsDocument);
const context = viewOf(null, [], '/law-standards');

const stepsOf = (id: string, asOf: string | null = null) => {
  const topic = topicOf(document.topics, id);
  if (topic?.id !== id) throw new Error(`No topic ${id}.`);
  return topicStepsFigure(document, topic, viewOf(asOf, [], '/law-standards'));
};

describe('who moved first, by topic', () => {
  const figure = topicMovesFigure(document, context);

  it('counts each topic once, those of which it cannot be told too', () => {
    const counted = figure.findings.reduce((sum, { point }) => sum + (point.value ?? 0), 0);
    expect(counted).toBe(document.topics.length);
    expect(figure.title).toBe('Adopted first: UN 4 topics, United States 3, not known 4');
  });

  it('says of one topic alone that nobody is known to have been first', () => {
    const topics = document.topics.filter(({ id }) => id === 'battery-safety');
    expect(topicMovesFigure({ ...document, topics }, context).title).toBe(
      'Who adopted a text first is not known on 1 topic',
    );
  });

  it('draws a month as its span and a day as a day', () => {
    const month = figure.points.find(({ key }) => key === 'UN|software-updates');
    expect([month?.low, month?.high]).toEqual([periodStart('2020-06'), periodEnd('2020-06')]);
    expect(figure.points.find(({ key }) => key === 'CN|software-updates')).toMatchObject({
      low: null,
      high: null,
    });
  });

  it('says at the end of each row who was first, or that it cannot be told', () => {
    const details = Object.fromEntries(figure.rows.map(({ id, detail }) => [id, detail]));
    expect(details).toMatchObject({
      'software-updates': 'UN first',
      'event-recorders': 'United States first',
      'battery-safety': 'cannot be told',
      'driver-monitoring': 'only China on record',
    });
  });
});

describe('the steps of one topic', () => {
  it.each([
    ['driver-assistance', null, 'Combined driver assistance: UN first on record, March 2024'],
    ['battery-safety', null, 'Safety of traction batteries: who adopted first cannot be told'],
    ['ai-labels', null, 'Labels on AI content: only China has a binding text on record'],
    ['ai-agents', null, 'AI agents: only China has a text on record'],
    ['ai-agents', '2026-05-01', 'AI agents: no adopted text on record'],
  ])('says of %s on %s: %s', (id, asOf, title) => {
    expect(stepsOf(id, asOf).title).toBe(title);
  });

  it('says where a step was not found, and where only its day was not', () => {
    const rows = new Map(stepsOf('event-recorders').rows.map(({ id, detail }) => [id, detail]));
    expect(rows.get('comment')).toBe('not found: China, UN, U.S., EU');
    expect(rows.get('adoption')).toBe('not found: UN, EU');
    const undated = new Map(stepsOf('battery-safety').rows.map(({ id, detail }) => [id, detail]));
    expect(undated.get('adoption')).toBe('not found: EU; day not on record: UN, U.S.');
  });

  it('follows a draft through comment and approval to the rule', () => {
    const keys = stepsOf('driver-assistance').points.map(({ key, period }) => `${key} ${period}`);
    expect(keys).toEqual(
      expect.arrayContaining([
        'CN|comment 2025-09-17',
        'CN|draft 2026-04-16',
        'CN|adoption 2026-06-27',
        'CN|in-force 2027-01-01',
        'UN|adoption 2024-03',
      ]),
    );
  });
});
