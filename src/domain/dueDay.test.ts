import { describe, expect, it } from 'vitest';
import { sampleEvidence } from '../../tests/support/sampleFigures.ts';
import { sampleRulePhase } from '../../tests/support/sampleRows.ts';
import type { CalendarEntry } from '../contract/calendar.ts';
import { periodStart } from '../contract/periodDays.ts';
import { dayBasis, dueName, dueStart, dueText, forceText, mayBegin, statusText } from './dueDay.ts';

const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'd',
  date: '2028-01-01',
  kind: 'takes-effect',
  title: 'Cars (M1): new types',
  reference: 'GB 1',
  page: null,
  industries: [],
  refArea: 'CN',
  since: null,
  force: 'binding',
  rule: sampleRulePhase('gb 1'),
  evidence: sampleEvidence,
  ...more,
});

const modelYear = entry({ date: '2027', rule: sampleRulePhase('a', { from: null, modelYear: 2027 }) });
const low = { ...sampleEvidence, confidence: 'low' } as const;
const counted = { ...sampleEvidence, made: 'computed' } as const;

describe('a model year', () => {
  it('is placed where it may begin, and is no day', () => {
    expect(dueStart(modelYear)).toBe(periodStart('2026-01-02'));
    expect([dueText(modelYear), mayBegin(modelYear), dayBasis(modelYear)]).toEqual([
      'model year 2027',
      'may begin on January 2, 2026',
      'a model year, no day',
    ]);
    expect([dueText(entry()), mayBegin(entry())]).toEqual(['January 1, 2028', null]);
  });
});

describe('dayBasis', () => {
  it.each<readonly [string, Partial<CalendarEntry>]>([
    ['day of the rule', {}],
    ['counted from the rule’s text', { evidence: counted }],
    ['day not certain', { evidence: low }],
    ['no day, known to the month', { date: '2028-01' }],
    ['no day, known to the year', { date: '2028' }],
    ['day of the draft', { rule: sampleRulePhase('a', { status: 'draft' }) }],
    ['day of the standard', { rule: null, force: 'voluntary' }],
    ['term of a plan or request', { rule: null, force: null, kind: 'plan-due' }],
    ['as announced', { rule: null, force: null, kind: 'ends' }],
  ])('says "%s"', (words, more) => {
    expect(dayBasis(entry(more))).toBe(words);
  });
});

it('keeps binding rules and voluntary standards apart by a word, and says the state of a rule’s text', () => {
  const texts = (more: Partial<CalendarEntry>) => [forceText(entry(more)), statusText(entry(more))];
  expect(texts({})).toEqual(['Binding', 'text adopted']);
  expect(texts({ force: 'voluntary', rule: null })).toEqual(['Voluntary', null]);
  expect(texts({ force: null, rule: null })).toEqual([null, null]);
  expect(texts({ force: null, rule: sampleRulePhase('a', { phase: 'approval' }) })).toEqual([
    'Binds no one by itself',
    'text adopted',
  ]);
});

it('names a date by its document and whom it binds', () => {
  expect(dueName(entry())).toBe('GB 1, cars (M1): new types');
  const standard = { rule: null, title: 'Carbon footprint of cement' };
  expect(dueName(entry(standard))).toBe('GB 1, Carbon footprint of cement');
  expect(dueName(entry({ ...standard, force: null }))).toBe('Carbon footprint of cement');
});
