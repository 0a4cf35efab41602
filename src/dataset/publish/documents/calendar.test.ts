import { describe, expect, it } from 'vitest';
import { builtDocument } from '../../../../tests/support/builtDocuments.ts';
import { ownRecords } from '../../../../tests/support/records/ownRecords.ts';
import { sampleEvidence } from '../../../../tests/support/sampleFigures.ts';
import { sampleRulePhase } from '../../../../tests/support/sampleRows.ts';
import { calendarDocument, type CalendarEntry } from '../../../contract/calendar.ts';
import { withRules } from './calendar.ts';

const own = (id: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id,
  date: '2028-01-01',
  kind: 'takes-effect',
  title: 'A date',
  reference: 'GB 1',
  page: null,
  industries: ['ev'],
  refArea: 'CN',
  since: null,
  force: 'binding',
  rule: null,
  evidence: sampleEvidence,
  ...more,
});

const datesOf = (entries: readonly CalendarEntry[]) => entries.map(({ date, id }) => [date, id]);

describe('the days of rules in the calendar', () => {
  it('are there once, be the day the same in both or another: the rule’s', () => {
    const rule = sampleRulePhase('gb 1');
    for (const date of ['2028-01-01', '2028-07-01'])
      expect(datesOf(withRules([own('c', { date })], [rule])), date).toEqual([['2028-01-01', rule.id]]);
  });

  it('keep what the calendar alone has: other kinds of dates, and other documents', () => {
    const kept = [
      own('comments', { kind: 'comment-closes' }),
      own('other', { reference: 'GB/T 2' }),
      own('vendor', { reference: null }),
    ];
    expect(withRules(kept, [sampleRulePhase('gb 1')]).map(({ id }) => id)).toEqual([
      'comments',
      'gb 1-new-types',
      'other',
      'vendor',
    ]);
  });

  it('say whom each binds, in which market, and the state of its text', () => {
    const [entry] = withRules([], [sampleRulePhase('gb 1', { market: 'US-CA' })]);
    expect(entry).toMatchObject({
      ...{ kind: 'takes-effect', reference: 'GB 1', title: 'Cars (M1): new types', refArea: 'US' },
      ...{ force: 'binding', since: '2026-01-01', rule: { market: 'US-CA', status: 'adopted' } },
    });
  });

  it('have a model year as the year of its name, and no phase without a day or of a withdrawn rule', () => {
    const year = sampleRulePhase('a', { phase: 'model-year', from: null, modelYear: 2027 });
    const dates = withRules(
      [],
      [year, sampleRulePhase('b', { from: null }), sampleRulePhase('c', { status: 'withdrawn' })],
    );
    expect(dates).toMatchObject([{ date: '2027', rule: { modelYear: 2027 } }]);
  });

  it('keep a phase that is not on record unknown, and bind no one by a draft or a possible approval', () => {
    const [unknown, draft, approval] = withRules(
      [],
      [
        sampleRulePhase('a', { phase: 'effect' }),
        sampleRulePhase('b', { status: 'draft' }),
        sampleRulePhase('c', { phase: 'approval' }),
      ],
    );
    expect(unknown?.title).toBe(
      'Cars (M1): takes effect; which types it binds from that day is not on record',
    );
    expect([unknown, draft, approval].map((one) => one?.force)).toEqual(['binding', null, null]);
  });

  it('begin where the calendar does', () => {
    const before = sampleRulePhase('old', { from: '2012-09-01' });
    expect(withRules([own('c', { reference: null })], [before]).map(({ id }) => id)).toEqual(['c']);
  });
});

describe('the calendar of the records', () => {
  const { entries } = builtDocument(calendarDocument);

  it('has every date of its rows and every day ahead of a rule, each once', () => {
    const { calendar, applicability } = ownRecords();
    const ids = new Set(entries.map(({ id }) => id));
    expect(ids.size).toBe(entries.length);
    for (const { calendarId } of calendar) expect(ids).toContain(calendarId);
    for (const { document, from, status } of applicability)
      if (from !== null && from > '2026-12-01' && status !== 'withdrawn')
        expect(
          entries.some((one) => one.reference === document && one.date === from),
          document,
        ).toBe(true);
  });

  it('refers to a model by its name', () => {
    const { models } = ownRecords();
    const ids = new Set(models.filter(({ modelId, name }) => modelId !== name).map(({ modelId }) => modelId));
    expect(entries.filter(({ reference }) => reference !== null && ids.has(reference))).toEqual([]);
    expect(entries.some(({ reference }) => models.some(({ name }) => name === reference))).toBe(true);
  });

  it('has a rule for each binding text that takes effect, and none for a voluntary one', () => {
    const begin = entries.filter(({ kind }) => kind === 'takes-effect');
    expect(begin.filter(({ force, rule }) => force === 'binding' && rule === null)).toEqual([]);
    expect(begin.filter(({ force, rule }) => force === 'voluntary' && rule !== null)).toEqual([]);
    expect(begin.some(({ force }) => force === 'voluntary')).toBe(true);
  });
});
