import { describe, expect, it } from 'vitest';
import { lowEvidence } from '../../tests/support/sampleFigures.ts';
import { sampleRulePhase as phase } from '../../tests/support/sampleRows.ts';
import type { RulePhase } from '../contract/rules.ts';
import {
  chosenPhases,
  monthsAfter,
  phasesAhead,
  rulesOf,
  rulesOn,
  unDocuments,
  unknownsOf,
} from './rules.ts';

const horizon = { day: '2026-11-26', months: 24 };
const idsOf = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id);

describe('chosenPhases', () => {
  const all = [
    phase('gb'),
    phase('gb', { phase: 'existing-types', from: '2029-01-01' }),
    phase('gsr', { market: 'EU', phase: 'all-new-vehicles' }),
    phase('act', { market: 'EU', phase: 'obligation', products: ['ai-gpai'] }),
  ];
  const chosen = (choice: Partial<Parameters<typeof chosenPhases>[1]>) =>
    idsOf(chosenPhases(all, { products: [], markets: [], state: 'any', ...choice }));

  it('selects all without a choice', () => {
    expect(chosen({})).toHaveLength(4);
  });

  it('selects by product and market', () => {
    expect(chosen({ products: ['ai-gpai', 'radio'] })).toEqual(['act-obligation']);
    expect(chosen({ markets: ['CN'] })).toEqual(['gb-new-types', 'gb-existing-types']);
    expect(chosen({ products: ['ai-gpai'], markets: ['CN'] })).toEqual([]);
  });

  it('leaves out what binds only types in another state', () => {
    expect(chosen({ state: 'new' })).toEqual(['gb-new-types', 'gsr-all-new-vehicles', 'act-obligation']);
    expect(chosen({ state: 'approved' })).toEqual([
      'gb-existing-types',
      'gsr-all-new-vehicles',
      'act-obligation',
    ]);
  });
});

describe('unDocuments', () => {
  const all = [
    phase('r155', { market: 'UN', document: 'UN R155' }),
    phase('r15', { market: 'UN', document: 'UN R15' }),
    phase('r156', { market: 'UN', document: 'UN R156', products: ['truck'] }),
    phase('gsr', { market: 'EU', duty: 'Protect against cyberattacks, by UN R155.' }),
  ];
  const eu = { products: [], markets: ['EU'], state: 'any' } as const;

  it('tells regulations of the UN that a duty in the EU names from the others', () => {
    expect(unDocuments(all, eu)).toEqual({ named: ['UN R155'], others: ['UN R15', 'UN R156'] });
    expect(unDocuments(all, { ...eu, products: ['truck'] })).toEqual({ named: [], others: ['UN R156'] });
  });

  it('has none if the EU is not chosen, or the UN is', () => {
    const none = { named: [], others: [] };
    expect(unDocuments(all, { ...eu, markets: [] })).toEqual(none);
    expect(unDocuments(all, { ...eu, markets: ['EU', 'UN'] })).toEqual(none);
  });
});

describe('rulesOn', () => {
  it('knows no text published after the day', () => {
    const all = [phase('old'), phase('late', { since: '2026-06-01' }), phase('undated', { since: null })];
    expect(rulesOn(all, '2026-05-26')).toMatchObject({ known: [all[0]], later: 1, undated: 1 });
    expect(rulesOn(all, null).known).toHaveLength(3);
  });
});

describe('phasesAhead', () => {
  const ahead = (more: Partial<RulePhase>) => phasesAhead([phase('gb', more)], horizon).length;

  it.each<[string, Partial<RulePhase>, number]>([
    ['the day itself', { from: '2026-11-26' }, 1],
    ['the day before', { from: '2026-11-25' }, 0],
    ['the last day of the horizon', { from: '2028-11-26' }, 1],
    ['the day after it', { from: '2028-11-27' }, 0],
    ['the month that runs', { from: '2026-11' }, 0],
    ['the next month', { from: '2026-12' }, 1],
    ['a model year that may have begun', { from: null, modelYear: 2027 }, 0],
    ['a model year that begins within it', { from: null, modelYear: 2029 }, 1],
    ['no day', { from: null }, 0],
    ['a draft', { status: 'draft' }, 0],
    ['a text that was withdrawn', { status: 'withdrawn' }, 0],
    ['what may be approved', { phase: 'approval' }, 0],
    ['a text that is delayed', { status: 'delayed' }, 1],
  ])('counts by day and state of the text: %s', (_, more, count) => {
    expect(ahead(more)).toBe(count);
  });

  it('has the surest of one day first', () => {
    const weak = phase('weak', { evidence: lowEvidence });
    expect(idsOf(phasesAhead([weak, phase('sure')], horizon))).toEqual(['sure-new-types', 'weak-new-types']);
  });

  it('has no end without months', () => {
    const far = [phase('far', { from: '2040-01-01' })];
    expect(phasesAhead(far, { ...horizon, months: null })).toHaveLength(1);
  });
});

describe('monthsAfter', () => {
  it('counts calendar months', () => {
    expect(monthsAfter('2026-11-26', 24)).toBe('2028-11-26');
    expect(monthsAfter('2026-12-31', 2)).toBe('2027-03-03');
  });
});

describe('rulesOf', () => {
  it('joins the phases of a rule by day, those without one last, the next rule first', () => {
    const rules = rulesOf(
      [
        phase('binding', { from: '2024-01-01' }),
        phase('later', { phase: 'existing-types', from: null }),
        phase('later', { from: '2028-06-01' }),
        phase('next', { from: '2027-07-01' }),
        phase('binding before', { from: '2022-01-01' }),
      ],
      horizon,
    );
    expect(idsOf(rules)).toEqual(['next', 'later', 'binding before', 'binding']);
    expect(rules[1]?.phases.map(({ from }) => from)).toEqual(['2028-06-01', null]);
    expect(rules[2]?.next).toBeNull();
  });

  it('leaves out rules that begin after the horizon, but no later phase of another', () => {
    const rules = rulesOf(
      [
        phase('far', { from: '2031-01-01' }),
        phase('near', { from: '2028-01-01' }),
        phase('near', { phase: 'existing-types', from: '2031-01-01' }),
      ],
      horizon,
    );
    expect(rules.map(({ id, phases }) => [id, phases.length])).toEqual([['near', 2]]);
  });

  it('leaves out phases that are over', () => {
    expect(rulesOf([phase('old', { from: '2020-01-01', until: '2024-12-31' })], horizon)).toEqual([]);
  });
});

describe('unknownsOf', () => {
  const kinds = (phases: readonly RulePhase[], state: 'new' | 'any' = 'any') =>
    unknownsOf(rulesOf(phases, horizon), state).map(({ kind }) => kind);

  it('names rules without a day', () => {
    expect(kinds([phase('act', { phase: 'obligation', from: null })])).toEqual(['no-day']);
  });

  it('names rules without a day for types approved before, unless only new ones are asked for', () => {
    expect(kinds([phase('gb')])).toEqual(['no-approved']);
    expect(kinds([phase('gb')], 'new')).toEqual([]);
    expect(kinds([phase('gb'), phase('gb', { phase: 'existing-types', from: null })])).toEqual([
      'no-approved',
    ]);
    expect(kinds([phase('gb'), phase('gb', { phase: 'existing-types' })])).toEqual([]);
  });

  it('names low confidence, and sources that give one phase two days', () => {
    expect(kinds([phase('us', { phase: 'production', evidence: lowEvidence })])).toEqual(['low']);
    expect(
      kinds([phase('us', { phase: 'production' }), phase('us', { phase: 'production', from: '2028-02-01' })]),
    ).toEqual(['disagree']);
  });
});
