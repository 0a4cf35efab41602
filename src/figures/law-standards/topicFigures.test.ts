import { hasTitleLength } from '../../figure/titleLength.ts';
import { describe, expect, it } from 'vitest';
import { topicsDocument } from '../../contract/topics.ts';
import { unsearchedFor } from '../../domain/topicMoves.ts';
import { periodEnd, periodStart } from '../../domain/periods.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import { topicMovesFigure } from './topicMovesFigure.ts';
import { askedTopic, topicStepsFigure } from './topicStepsFigure.ts';

const document = builtDocument(topicsDocument);
const context = viewOf(null, [], '/law-standards');

const stepsOf = (id: string, asOf: string | null = null) => {
  const topic = askedTopic(document.topics, id);
  if (topic?.id !== id) throw new Error(`No topic ${id}.`);
  return topicStepsFigure(document, topic, viewOf(asOf, [], '/law-standards'));
};

describe('who moved first, by topic', () => {
  const figure = topicMovesFigure(document, context);

  it('counts each settled topic once, and names no 0 where few are settled', () => {
    const [settled, all, ...parts] = figure.findings.map(({ point }) => point.value ?? 0);
    expect(all).toBe(document.topics.length);
    expect(parts.reduce((sum, one) => sum + one, 0)).toBe(settled);
    expect(parts).not.toContain(0);
    expect(figure.subtitle).toMatch(new RegExp(`^${String(document.topics.length)} topics by who`));
    expect(figure.title).toBe('First to adopt, settled on 3 of 21 topics: UN 2, U.S. 1');
    const ofUnitedStates = figure.findings.map(({ point }) => point).find(({ key }) => key.startsWith('US|'));
    expect(ofUnitedStates?.actor).toBe('United States');
    expect(ofUnitedStates?.derivation?.formula).toBe(
      'Number of topics on which the United States adopted a text first, on record',
    );
  });

  it.each([null, '2024-06-01', '2021-06-01'])('has a title of at most twelve words, %s', (asOf) => {
    const { title, findings } = topicMovesFigure(document, viewOf(asOf, [], '/law-standards'));
    expect(title.split(' ').filter((word) => /\p{L}/u.test(word)).length).toBeLessThanOrEqual(12);
    expect(title.match(/\d+/g)).toEqual(findings.map(({ text }) => text));
  });

  it('calls nobody first beside one that was not searched, and says so of its counts', () => {
    for (const { id } of document.topics) {
      const missing = unsearchedFor(document.coverage, { id });
      const row = figure.rows.find((one) => one.id === id);
      const own = figure.points.filter(({ at }) => at === id).map(({ seriesId }) => seriesId);
      if (missing.some((issuer) => !own.includes(issuer))) expect(row?.detail, id).not.toMatch(/ first$/);
    }
    for (const { point } of figure.findings) {
      expect(point.coverage).not.toBeNull();
      // Most texts are in their topic by our reading, of medium confidence at best.
      expect(point.evidence.confidence).not.toBe('high');
    }
  });

  it('says of one topic alone that nobody is known to have been first', () => {
    const topics = document.topics.filter(({ id }) => id === 'battery-safety');
    expect(topicMovesFigure({ ...document, topics }, context).title).toBe(
      'Who adopted a text first is undetermined on 1 topic',
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

  it('says at the end of each row who was first, or that it is undetermined', () => {
    const details = Object.fromEntries(figure.rows.map(({ id, detail }) => [id, detail]));
    expect(details).toMatchObject({
      'software-updates': 'UN first',
      'event-recorders': 'United States first',
      'battery-safety': 'undetermined: UN or United States (day not on record: UN, United States)',
      'driver-monitoring': 'UN first',
      'ai-agents':
        'only China has an adopted text on record; not fully searched: UN, United States, European Union',
    });
  });
});

describe('the steps of one topic', () => {
  it.each([
    [
      'driver-assistance',
      null,
      'Combined driver assistance: undetermined whether the UN or the EU was first',
    ],
    [
      'battery-safety',
      null,
      'Safety of traction batteries: undetermined whether UN or United States was first',
    ],
    ['ai-labels', null, 'Labels on AI content: China was the earliest on record, on November 25, 2022'],
    ['ai-agents', null, 'AI agents: only China has an adopted text on record'],
    ['battery-durability', null, 'Battery durability: the UN was the earliest on record, on March 9, 2022'],
    ['battery-durability', '2025-06-01', 'Battery durability: only the EU has a binding text on record'],
    ['ai-agents', '2026-05-01', 'AI agents: no adopted text on record'],
  ])('says of %s on %s: %s', (id, asOf, title) => {
    expect(stepsOf(id, asOf).title).toBe(title);
  });

  it('says on each card that the place of a document in the topic is our reading, where it is', () => {
    const cards = (id: string) =>
      stepsOf(id).points.map(
        ({ key, facts }) => [key, facts.find(({ label }) => label === 'In this topic')] as const,
      );
    expect(new Map(cards('software-updates')).get('UN|adoption')).toMatchObject({
      value: 'put to the topic by its title: our reading',
      evidence: { sourceId: 'ev-unece-r155', confidence: 'medium', note: null },
    });
    const read = document.topics.flatMap(({ id }) =>
      cards(id).filter(([, fact]) => fact?.value.includes('our reading')),
    );
    expect(read.length).toBeGreaterThan(50);
  });

  it('gives a law on a topic the days of that subject alone', () => {
    const applied = (id: string) =>
      stepsOf(id).points.flatMap(({ at, period, seriesId }) =>
        seriesId === 'EU' && (at === 'applies' || at === 'all') ? [period] : [],
      );
    expect(applied('ai-labels').toSorted()).toEqual(['2026-08-02', '2026-12-02']);
    expect(applied('ai-risk-management').toSorted()).toEqual(['2027-12-02', '2028-08-02']);
    expect(applied('general-purpose-ai').toSorted()).toEqual(['2025-08-02', '2027-08-02']);
  });

  it('says below the title beside whom nobody searched', () => {
    expect(stepsOf('ai-agents').subtitle).toMatch(/; not fully searched: UN, United States, EU$/);
    expect(stepsOf('ai-labels').subtitle).toMatch(/; not fully searched: UN$/);
    expect(stepsOf('battery-durability').subtitle).toMatch(/; not fully searched: United States$/);
    expect(stepsOf('event-recorders').subtitle).toMatch(/each mark is a step of one document$/);
  });

  it('says beside those not fully searched that no list is complete, as long as none is', () => {
    const lists = document.coverage.filter(({ list }) => list === 'topic-texts');
    expect(lists.filter(({ extent }) => extent === 'whole')).toEqual([]);
    for (const { notes } of [topicMovesFigure(document, context), stepsOf('ai-labels')])
      expect(notes.join(' ')).toContain('no jurisdiction’s list of texts is complete');
  });

  it('says where a step was not found, where nobody searched, and where only its day was not', () => {
    const details = (id: string) => new Map(stepsOf(id).rows.map((one) => [one.id, one.detail]));
    expect(details('event-recorders').get('comment')).toBe('not found: China, UN, U.S., EU');
    expect(details('event-recorders').get('adoption')).toBe('date not on record: UN');
    expect(details('ai-labels').get('adoption')).toBe('not fully searched: UN');
    expect(details('ai-labels').get('comment')).toContain('; not fully searched: UN');
  });

  it('has a title of at most twelve words on every topic', () => {
    for (const { id } of document.topics) expect(stepsOf(id).title, id).toSatisfy(hasTitleLength);
  });

  it('lays days in force beside days in force, and days of compliance apart', () => {
    const braking = stepsOf('emergency-braking').points.map(({ key, period }) => `${key} ${period}`);
    expect(braking).toEqual(
      expect.arrayContaining([
        'US|in-force 2024-07-08',
        'US|all 2029-09-01',
        'CN|new-types 2028-01-01',
        'EU|new-types 2022-07-06',
      ]),
    );
  });

  it('says of a proposal that it was withdrawn', () => {
    const draft = stepsOf('automated-driving').points.find(({ subject }) => subject.startsWith('AV STEP'));
    expect(draft?.facts).toContainEqual({
      label: 'The document',
      value: 'withdrawn or replaced June 26, 2026',
    });
  });

  it('follows a draft through comment and approval to the rule', () => {
    const keys = stepsOf('driver-assistance').points.map(({ key, period }) => `${key} ${period}`);
    expect(keys).toEqual(
      expect.arrayContaining([
        'CN|comment 2025-09-17',
        'CN|approval 2026-04-16',
        'CN|adoption 2026-06-27',
        'CN|in-force 2027-01-01',
        'UN|adoption 2024-03',
      ]),
    );
  });
});
