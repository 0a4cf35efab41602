import { describe, expect, it } from 'vitest';
import { lowEvidence, sampleSource } from '../../../tests/support/sampleFigures.ts';
import { sampleRulePhase as phase } from '../../../tests/support/sampleRows.ts';
import { viewOf } from '../../../tests/support/builtFigures.ts';
import type { RulePhase } from '../../contract/rules.ts';
import { periodStart } from '../../domain/periods.ts';
import { hasTitleLength } from '../../figure/titleLength.ts';
import type { Options } from '../../url/view.ts';
import { choiceText, rulesLink, rulesOfView } from './ruleChoice.ts';
import { dayTexts, dutiesOf, noDayText, productsText, requirementsTitle } from './ruleCells.ts';
import { phaseFacts, phaseItem } from './ruleItem.ts';
import { ruleRows } from './ruleRows.ts';
import { rulesFigure } from './rulesFigure.ts';

const documentOf = (phases: readonly RulePhase[]) => ({
  schemaVersion: 1 as const,
  datasetVersion: '2026.11.26',
  sources: { [sampleSource.id]: sampleSource },
  phases: [...phases],
  amendments: [],
  duties: [],
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
  it('has a row a document, by market, a bar a rule, and a mark a phase, filled by whom it binds', () => {
    const figure = drawn([ban, gsr, ...gb]);
    expect(figure.rows.map(({ label, detail }) => [label, detail])).toEqual([
      ['GB 1-2025, cars (M1)', 'China'],
      ['GSR, cars (M1)', 'EU'],
      ['BAN, cars (M1)', 'U.S.'],
    ]);
    expect(figure.points.map(({ at, value, fill }) => [at, value, fill])).toEqual([
      ['CN|GB 1-2025', periodStart('2027-07-01'), 'solid'],
      ['CN|GB 1-2025', periodStart('2028-07-01'), 'hollow'],
      ['EU|GSR', periodStart('2024-07-07'), 'hollow'],
      ['US|BAN', periodStart('2026-01-02'), 'soft'],
    ]);
    expect(figure.joined).toEqual([['gb-new-types', 'gb-existing-types']]);
  });

  it('counts documents with a day ahead, with a card', () => {
    const figure = drawn([...gb, gsr, phase('far', { from: '2030-01-01' })]);
    expect(figure.title).toBe('1 rule on record begins to bind by November 26, 2028');
    expect(hasTitleLength(figure.title)).toBe(true);
    const [count] = figure.findings;
    expect(count?.point.derivation?.inputs).toHaveLength(1);
  });

  it.each<[Options, string]>([
    [{ horizon: '12' }, '1 rule on record begins to bind by November 26, 2027'],
    [{ horizon: '60' }, '2 rules on record begin to bind by November 26, 2031'],
    [{ horizon: 'all' }, '2 rules on record begin to bind from November 26, 2026'],
    [{ markets: ['eu'] }, 'No rule on record begins to bind by November 26, 2028'],
    [{ state: 'approved' }, '1 rule on record begins to bind by November 26, 2028'],
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
    expect(figure.rows.map(({ id }) => id)).toEqual(['CN|GB 1-2025']);
    expect(figure.notes.at(-1)).toBe('Left out: 1 phase published after May 26, 2026.');
  });

  const law = { document: 'Regulation 1', title: 'Data Act: who may read what a product records' };

  it('names a document by what it binds, by its title if that is several things, and briefly', () => {
    const labels = (phases: readonly RulePhase[]) => drawn(phases).rows.map(({ label }) => label);
    expect(labels([phase('a', law), phase('b', law)])).toEqual(['Regulation 1, cars (M1)']);
    expect(labels([phase('a', law), phase('b', { ...law, objects: 'trucks (N3)' })])).toEqual([
      'Regulation 1, Data Act: who may read what a product records',
    ]);
    const long = { ...law, objects: `makers of ${'very '.repeat(20)}small cars` };
    expect(labels([phase('a', { ...long, title: `Data Act: ${'a'.repeat(80)}` })])).toEqual([
      'Regulation 1, Data Act',
    ]);
    expect(labels([phase('a', { ...long, document: 'Rule 1 (cars)', title: null })])).toEqual([
      'Rule 1 (cars)',
    ]);
  });

  const inMonth = (month: string, count: number) =>
    Array.from({ length: count }, (_, at) =>
      phase(`gb-${String(at + 10)}`, { from: `${month}-${String((at % 28) + 1).padStart(2, '0')}` }),
    );

  it('draws few rules whole, and of many those with a day ahead, and says what is left out', () => {
    const binding = phase('old', { from: '2024-01-01' });
    const later = phase('far', { from: '2031-01-01' });
    const few = drawn([binding, later, ...inMonth('2027-01', 5)]);
    expect(few.rows).toHaveLength(6);
    expect(few.subtitle).toContain('document; not drawn: 1 requirement that begins later');
    const many = drawn([binding, phase('undated', { from: null }), later, later, ...inMonth('2027-01', 25)]);
    expect(many.rows).toHaveLength(25);
    expect(many.subtitle).toContain('; not drawn: 2 requirements without a day ahead, 1 that begins later');
  });

  it('draws what binds already if nothing is ahead', () => {
    expect(drawn(inMonth('2025-01', 25)).rows).toHaveLength(25);
  });

  it('draws the thirty documents that begin next, and counts all', () => {
    const figure = drawn(inMonth('2027-01', 45));
    expect(figure.rows).toHaveLength(30);
    expect(figure.subtitle).toContain('; not drawn: 15 requirements with a day ahead');
    expect(figure.title).toContain('45 rules');
  });

  it('leaves out a rule that was withdrawn', () => {
    expect(drawn([...gb, phase('gone', { status: 'withdrawn' })]).rows).toHaveLength(1);
  });

  it('keeps each day of a rule that was moved twice, and says what moved it', () => {
    const figure = drawn([
      phase('gb', { id: 'gb-1', from: '2026-07-01' }),
      phase('gb', { id: 'gb-2', from: '2027-01-01', amendment: 'Amendment No. 1', status: 'delayed' }),
      phase('gb', { id: 'gb-3', from: '2028-01-01', amendment: 'Amendment No. 2', status: 'delayed' }),
    ]);
    expect(figure.joined).toEqual([['gb-1', 'gb-2', 'gb-3']]);
    expect(figure.points.at(-1)?.facts).toContainEqual({ label: 'Set by', value: 'Amendment No. 2' });
  });

  it('joins the six steps of one rule by one bar', () => {
    const years = ['2027', '2028', '2029', '2030', '2031', '2032'];
    const steps = years.map((year) => phase('edr', { id: `edr-${year}`, from: `${year}-09-01` }));
    expect(drawn(steps).joined?.map(({ length }) => length)).toEqual([6]);
    expect(drawn(steps).rows).toHaveLength(1);
  });

  it('has no mark for a day that is not known', () => {
    const figure = drawn([phase('gb'), phase('gb', { phase: 'existing-types', from: null })]);
    expect(figure.points).toHaveLength(1);
    expect(figure.joined).toEqual([]);
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

  it('follows the industries that have products', () => {
    expect(rulesLink(['batteries'])).toBe('/rules?products=traction-battery,other-battery');
    expect(rulesLink(['batteries', 'biotechnology'])).toBe('/rules');
    expect(rulesLink([])).toBe('/rules');
  });

  it('counts the rules that begin after its months, which the table lists', () => {
    const all = documentOf([phase('far', { from: '2030-01-01' }), ...gb]);
    const usual = rulesOfView(all, { asOf: null, options: {} });
    expect(usual.later).toBe(1);
    expect(usual.rules.map(({ id }) => id)).toEqual(['gb']);
    expect(usual.all.map(({ id }) => id)).toEqual(['gb', 'far']);
    expect(rulesOfView(all, { asOf: null, options: { horizon: 'all' } }).later).toBe(0);
  });
});

describe('the cells of a rule', () => {
  const cells = (phases: readonly RulePhase[], options: Options = {}) => {
    const { all, choice } = rulesOfView(documentOf(phases), { asOf: null, options });
    return all.map((rule) => ({
      days: [noDayText(rule, 'new', choice), noDayText(rule, 'approved', choice)],
      products: productsText(rule, choice),
    }));
  };

  it('tell apart what binds no types, what is not on record, and what is not selected', () => {
    expect(cells([ban])[0]?.days).toEqual(['not by type', 'not by type']);
    expect(cells([phase('gb')])[0]?.days[1]).toBe('not found');
    expect(cells([phase('ece', { phase: 'effect' })])[0]?.days).toEqual(['not found', 'not found']);
    expect(cells([gsr])[0]?.days[0]).toBe('with all types');
    expect(cells(gb, { state: 'new' })[0]?.days[1]).toBe('not selected');
  });

  it('say for which of several chosen products it is', () => {
    const battery = phase('gb', { products: ['traction-battery', 'car'] });
    const chosen = (products: readonly string[]) => cells([battery], { products })[0]?.products;
    expect(chosen(['traction-battery', 'radio'])).toBe('Traction battery and its management');
    expect(chosen(['car'])).toBe('');
  });

  it('say of a day that its confidence is low, and of none that it is not on record', () => {
    expect(dayTexts(phase('gb', { evidence: lowEvidence }))).toEqual(['January 1, 2028', 'low confidence']);
    expect(dayTexts(phase('gb', { from: null, evidence: lowEvidence }))).toEqual(['no day on record']);
  });

  it('count what binds now and what will, in the heading', () => {
    const { all } = rulesOfView(documentOf([...gb, gsr, phase('none', { from: null })]), {
      asOf: null,
      options: {},
    });
    expect(all.map(({ id }) => id)).toEqual(['gsr', 'gb', 'none']);
    expect(requirementsTitle(all)).toBe(
      '3 requirements on record: 1 binds now, 1 will bind, 1 has no binding day on record',
    );
  });
});

describe('the duties of a rule', () => {
  it('are told once if all phases have the same', () => {
    expect(dutiesOf(gb)).toEqual([{ text: 'Brake.', exceptions: null, when: null }]);
  });

  it('are told each with the phases and days to which they belong', () => {
    const moved = { duty: 'Brake and file.', exceptions: 'trailers' };
    expect(
      dutiesOf([
        phase('gb', { from: '2026-01-01' }),
        phase('gb', { from: '2026-07-01', ...moved }),
        phase('gb', { from: '2028-01', phase: 'existing-types', ...moved }),
      ]),
    ).toEqual([
      { text: 'Brake.', exceptions: null, when: 'New types, January 1, 2026' },
      {
        text: 'Brake and file.',
        exceptions: 'trailers',
        when: 'New types, July 1, 2026; types approved before, January 2028',
      },
    ]);
  });
});

describe('the rows of a file', () => {
  it('have each phase with both sources, and no day where none is known', () => {
    const { columns, rows } = ruleRows([phase('gb', { from: null, secondEvidence: lowEvidence })], {
      [sampleSource.id]: sampleSource,
    });
    const row = Object.fromEntries(columns.map((column, at) => [column, rows[0]?.[at]]));
    expect(row).toMatchObject({
      rule: 'gb',
      market: 'China',
      phase: 'New types',
      from: null,
      source_title: sampleSource.title,
      second_source_title: sampleSource.title,
    });
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
      wasSought: true,
      text: 'no day on record',
    });
    expect(phaseFacts(ban)).toContainEqual({
      label: 'May begin',
      value: 'January 2, 2026, at the earliest',
    });
  });
});
