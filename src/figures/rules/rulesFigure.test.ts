import { describe, expect, it } from 'vitest';
import { lowEvidence, sampleSource } from '../../../tests/support/sampleFigures.ts';
import { sampleRulePhase as phase } from '../../../tests/support/sampleRows.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import type { RulePhase } from '../../contract/rules.ts';
import { periodStart } from '../../domain/periods.ts';
import { hasTitleLength } from '../../figure/titleLength.ts';
import { sentenceText } from '../../figure/evidenceItem.ts';
import type { Options } from '../../url/view.ts';
import { rulesAnswer } from './ruleAnswer.ts';
import { choiceText, rulesOfView } from './ruleChoice.ts';
import { phaseFacts, phaseItem } from './ruleItem.ts';
import { rulesFigure } from './rulesFigure.ts';

const documentOf = (phases: readonly RulePhase[]) => ({
  schemaVersion: 1 as const,
  datasetVersion: '2026.11.26',
  sources: { [sampleSource.id]: sampleSource },
  phases: [...phases],
  amendments: [],
  coverage: [],
});

const drawn = (phases: readonly RulePhase[], options: Options = {}, asOf: string | null = null) =>
  rulesFigure(documentOf(phases), viewOf(asOf, [], '/rules'), { asOf, options });

const gb = [
  phase('gb', { from: '2027-07-01', document: 'GB 1-2025' }),
  phase('gb', { from: '2028-07-01', document: 'GB 1-2025', phase: 'existing-types' }),
];
const gsr = phase('gsr', { market: 'EU', document: 'GSR', phase: 'all-new-vehicles', from: '2024-07-07' });
const ban = phase('ban', { market: 'US', phase: 'model-year', from: null, modelYear: 2027 });

describe('the figure of rules', () => {
  it('has a row a rule, by market, and a mark a phase, filled by whom it binds', () => {
    const figure = drawn([ban, gsr, ...gb]);
    expect(figure.rows.map(({ label, detail }) => [label, detail])).toEqual([
      ['GB 1-2025, cars (M1)', 'China'],
      ['GSR, cars (M1)', 'EU'],
      ['BAN, cars (M1)', 'U.S.'],
    ]);
    expect(figure.points.map(({ at, value, fill }) => [at, value, fill])).toEqual([
      ['gb', periodStart('2027-07-01'), 'solid'],
      ['gb', periodStart('2028-07-01'), 'hollow'],
      ['gsr', periodStart('2024-07-07'), 'hollow'],
      ['ban', periodStart('2026-01-02'), 'soft'],
    ]);
  });

  it('counts documents with a day ahead and names the next, each with its card', () => {
    const figure = drawn([...gb, gsr, phase('far', { from: '2030-01-01' })]);
    expect(figure.title).toBe('1 rule on record begins to bind within two years, next July 1, 2027');
    expect(hasTitleLength(figure.title)).toBe(true);
    const [count, next] = figure.findings;
    expect(count?.point.derivation?.inputs).toHaveLength(1);
    expect(next?.point.key).toBe('gb-new-types');
  });

  it.each<[Options, string]>([
    [{ horizon: '12' }, '1 rule on record begins to bind within one year, next July 1, 2027'],
    [{ horizon: '60' }, '2 rules on record begin to bind within five years, next July 1, 2027'],
    [{ horizon: 'all' }, '2 rules on record begin to bind from November 26, 2026, next July 1, 2027'],
    [{ markets: ['eu'] }, 'No rule on record begins to bind within two years'],
    [{ state: 'approved' }, '1 rule on record begins to bind within two years, next July 1, 2028'],
  ])('says what %j leaves', (options, title) => {
    const figure = drawn([...gb, gsr, phase('far', { from: '2030-01-01' })], options);
    expect(figure.title).toBe(title);
  });

  it('names its choice as filters', () => {
    const { filters } = drawn(gb, { products: ['car'], markets: ['cn'], state: 'new' });
    expect(filters.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Products: Whole car',
      'Markets: China',
      'State: a type not approved yet',
    ]);
  });

  it('shows a model year as such, and says where it is placed', () => {
    const figure = drawn([ban]);
    expect(figure.points[0]).toMatchObject({ text: 'model year 2027', period: '2026/2027' });
    expect(figure.notes.join(' ')).toContain('A model year is no day: it is placed at January 2');
    expect(drawn(gb).notes.join(' ')).not.toContain('model year');
  });

  it('names the documents with a day of low confidence, and those known through one page', () => {
    const weak = { ...lowEvidence, note: 'Known through one laboratory’s page. Not checked.' };
    const { notes } = drawn([
      phase('gb', { evidence: weak }),
      phase('cfr', { evidence: { ...lowEvidence, note: 'Read in May 2031.' } }),
    ]);
    expect(notes).toContain('Low confidence: GB. Known through one laboratory’s page.');
    expect(notes).toContain('Low confidence: CFR. The cards of the days say why.');
  });

  it('draws a line to the last day of a phase, and says so', () => {
    const figure = drawn([phase('gb', { from: '2027-01-01', until: '2028-06-30' })]);
    expect(figure.points[0]).toMatchObject({ high: periodStart('2028-06-30') });
    expect(figure.interval).toBe('Line at a mark: until the last day on record');
    expect(drawn(gb).interval).toBeNull();
  });

  it('cites the sources of all rules that it counts, drawn or not', () => {
    const many = Array.from({ length: 30 }, (_, at) => phase(`gb-${String(at)}`, { from: '2027-01-01' }));
    const other = { ...sampleSource, id: 'other' };
    const last = phase('last', { from: '2027-02-01', evidence: { ...lowEvidence, sourceId: other.id } });
    const document = documentOf([...many, last]);
    const figure = rulesFigure({ ...document, sources: { ...document.sources, other } }, viewOf(), {
      asOf: null,
      options: {},
    });
    expect(figure.sources.map(({ id }) => id)).toContain('other');
  });

  it('knows no later text on an earlier day', () => {
    const figure = drawn([...gb, phase('new', { since: '2026-10-01' })], {}, '2026-05-26');
    expect(figure.rows.map(({ id }) => id)).toEqual(['gb']);
    expect(figure.notes.at(-1)).toBe('Left out: 1 phase published after May 26, 2026.');
  });

  it('names rules of one document and object by their clause', () => {
    const two = ['B4', 'C9'].map((basis) => phase(`gsr-${basis}`, { document: 'GSR (safety)', basis }));
    expect(drawn(two).rows.map(({ label }) => label)).toEqual(['GSR, cars (M1); B4', 'GSR, cars (M1); C9']);
  });

  it('draws the rules that begin next if there are many, and says so', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      phase(`gb-${String(at + 10)}`, { from: `2027-01-${String(at + 1).padStart(2, '0')}` }),
    );
    const figure = drawn(many);
    expect(figure.rows.map(({ id }) => id)).toEqual(many.slice(0, 20).map(({ rule }) => rule));
    expect(figure.subtitle).toContain('the first 20 of 30 requirements in the table');
  });
});

describe('the answer', () => {
  const answer = (phases: readonly RulePhase[], months: number | null = 24) =>
    sentenceText(rulesAnswer(phases, { day: '2026-12-01', months }));

  it('names the next rule to bind: which, where, from when, whom', () => {
    expect(answer([...gb, gsr])).toBe(
      'From December 1, 2026, the next rule to bind is GB 1-2025 in China, on July 1, 2027: cars (M1), new types.',
    );
  });

  it('says how many others share its day, and how precise that is', () => {
    const us = { market: 'US', phase: 'production', from: '2027-09' } as const;
    expect(answer([phase('fmvss', us), phase('other', us)])).toBe(
      'From December 1, 2026, the next rule to bind is FMVSS in the United States, in September 2027: cars (M1), production; 1 other on the same day.',
    );
  });

  it('says that nothing begins', () => {
    expect(answer([gsr])).toBe('No rule on record begins to bind in the 24 months from December 1, 2026.');
    expect(answer([], null)).toBe('No rule on record begins to bind after December 1, 2026.');
  });
});

describe('the choice', () => {
  it.each<[Options, string]>([
    [{}, 'All products; all markets; 24 months ahead.'],
    [
      { products: ['car', 'radio'], markets: ['us-ca'], state: 'approved', horizon: 'all' },
      'Whole car, Radio equipment; California, for a type approved before; all days ahead.',
    ],
  ])('is said in words: %j', (options, text) => {
    expect(choiceText(options)).toBe(text);
  });

  it('counts the rules that begin after its months', () => {
    const all = documentOf([...gb, phase('far', { from: '2030-01-01' })]);
    expect(rulesOfView(all, { asOf: null, options: {} }).later).toBe(1);
    expect(rulesOfView(all, { asOf: null, options: { horizon: 'all' } }).later).toBe(0);
  });
});

describe('the card of a phase', () => {
  it('has duty, place and second source', () => {
    const facts = phaseFacts(phase('gb', { basis: 'clause 9', secondEvidence: lowEvidence }));
    expect(facts).toContainEqual({ label: 'Basis', value: 'clause 9' });
    expect(facts.at(-1)).toMatchObject({
      label: 'Second source',
      value: 'January 1, 2028',
      evidence: lowEvidence,
    });
  });

  it('says that no day is on record, or when a model year may begin', () => {
    expect(phaseItem(phase('gb', { from: null }))).toMatchObject({
      isMissing: true,
      text: 'no day on record',
    });
    expect(phaseFacts(ban)).toContainEqual({
      label: 'May begin',
      value: 'January 2, 2026, at the earliest',
    });
  });
});
