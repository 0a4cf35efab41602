import { describe, expect, it } from 'vitest';
import { likeDutiesFigure } from '../../src/figures/rules/likeDutiesFigure.ts';
import { rulesFigure } from '../../src/figures/rules/rulesFigure.ts';
import { plotHeight } from '../../src/figure/firstPaint.ts';
import { Market, rulesDocument, type RulePhase } from '../../src/contract/rules.ts';
import { builtDocument } from '../support/builtDocuments.ts';
import { viewOf } from '../support/builtFigures.ts';
import { drawnPlot } from '../support/drawnPlot.tsx';
import { marksOf, middleOf, svgOf, textsOf } from '../support/marks.ts';
import { sampleSource } from '../support/sampleFigures.ts';
import { sampleRulePhase as phase } from '../support/sampleRows.ts';

function figureOf(phases: readonly RulePhase[]) {
  const document = {
    schemaVersion: 1 as const,
    datasetVersion: '2026.11.26',
    sources: { [sampleSource.id]: sampleSource },
    phases: [...phases],
    amendments: [],
    duties: [],
    coverage: [],
  };
  const figure = rulesFigure(document, viewOf(null, [], '/rules'), { asOf: null, options: {} });
  return { ...figure, id: 'product-rules' };
}

const drawn = (phases: readonly RulePhase[], width: number) => {
  const figure = figureOf(phases);
  return drawnPlot(figure, [width, plotHeight(figure, width < 600, width)], 'page').container;
};

const barsOf = (container: HTMLElement) => [...svgOf(container).querySelectorAll('line[stroke-width="4"]')];
const end = (bar: Element | undefined, name: string) => Number(bar?.getAttribute(name));

const steps = (rule: string, days: readonly string[], more: Partial<RulePhase> = {}) =>
  days.map((from, at) => phase(rule, { id: `${rule}-${String(at)}`, from, document: 'GB 1-2025', ...more }));

describe.each([340, 1200])('bars of rules, %i pixels wide', (width) => {
  it('run from the first mark of a rule to its last, also of six steps', () => {
    const days = ['2027-01-01', '2028-01-01', '2029-01-01', '2030-01-01', '2031-01-01', '2032-01-01'];
    const container = drawn(steps('edr', days), width);
    const marks = marksOf(container);
    const [bar, ...others] = barsOf(container);
    expect(others).toEqual([]);
    expect(marks.size).toBe(6);
    expect(end(bar, 'x1')).toBeCloseTo(middleOf(marks.get('edr-0')).x, 0);
    expect(end(bar, 'x2')).toBeCloseTo(middleOf(marks.get('edr-5')).x, 0);
    expect(new Set([...marks.values()].map((mark) => middleOf(mark).y)).size).toBe(1);
  });

  it('are above each other where two rules of a document overlap', () => {
    const container = drawn(
      [...steps('a', ['2027-01-01', '2029-01-01']), ...steps('b', ['2028-01-01', '2029-01-01'])],
      width,
    );
    const [one, other] = barsOf(container);
    expect(Math.abs(end(one, 'y1') - end(other, 'y1'))).toBeGreaterThan(4);
  });

  it('have both days where two sources disagree, a month from each other', () => {
    const container = drawn(
      steps('gb', ['2026-07-01', '2027-07-01', '2027-08-01'], { phase: 'existing-types' }),
      width,
    );
    const [second, third] = ['gb-1', 'gb-2'].map((key) => middleOf(marksOf(container).get(key)));
    expect((third?.x ?? 0) - (second?.x ?? 0)).toBeGreaterThan(8);
  });

  it('end within the drawing, with their line to a last day', () => {
    const container = drawn(
      [phase('a', { from: '2027-01-01', until: '2030-06-30' }), phase('b', { from: '2027-06-01' })],
      width,
    );
    const line = svgOf(container).querySelector('[data-interval]') ?? undefined;
    expect(end(line, 'x2')).toBeLessThan(width);
    const ticks = [...svgOf(container).querySelectorAll('path')].length;
    expect(ticks).toBeGreaterThan(0);
  });

  it('place a model year, and nothing where no day is known', () => {
    const ban = phase('ban', { market: 'US', phase: 'model-year', from: null, modelYear: 2029 });
    const open = phase('gb', { phase: 'existing-types', from: null });
    const marks = marksOf(drawn([ban, phase('gb'), open], width));
    expect([...marks.keys()].sort()).toEqual(['ban-model-year', 'gb-new-types']);
  });

  it('have names that are not cut, of two lines on a phone', () => {
    const long = phase('long', {
      document: 'Delegated Regulation 1',
      objects: `public charging points ${'and more '.repeat(3)}`,
    });
    expect(textsOf(drawn([long, phase('gb')], width)).filter((text) => text.endsWith('…'))).toEqual([]);
  });
});

it('a name of three lines on a phone is not cut', () => {
  const figure = figureOf([phase('a'), phase('b', { from: '2028-06-01' })]);
  const label = `Delegated Regulation 1, ${'public charging points and more, '.repeat(2)}and so on`;
  const named = { ...figure, rows: figure.rows.map((row) => ({ ...row, label })) };
  const { container } = drawnPlot(named, [340, plotHeight(named, true, 340)], 'page');
  expect(textsOf(container).filter((text) => text.endsWith('…'))).toEqual([]);
  expect(svgOf(container).querySelectorAll('tspan').length).toBeGreaterThanOrEqual(6);
});

it.each([328, 1200])('names of duties compared are not cut, %i pixels wide', (width) => {
  const like = likeDutiesFigure(builtDocument(rulesDocument), viewOf(null, [], '/rules/first'));
  if (like === null) throw new Error('No duty is compared.');
  const figure = { ...like, id: 'duties-bound' };
  const { container } = drawnPlot(figure, [width, plotHeight(figure, width < 600, width)], 'page');
  expect(textsOf(container).filter((text) => text.endsWith('…'))).toEqual([]);
  expect(barsOf(container)).toEqual([]);
});

describe('a thousand made-up rules', () => {
  const kinds = ['new-types', 'existing-types', 'production'] as const;
  const many = Array.from({ length: 1000 }, (_, rule) =>
    kinds.map((kind, at) =>
      phase(`rule-${String(rule)}`, {
        phase: kind,
        document: `GB ${String(rule % 300)}-2025`,
        market: Market.codes[rule % Market.codes.length] ?? 'CN',
        objects: `objects ${String(rule)}`,
        from: `${String(2026 + at + (rule % 4))}-0${String((rule % 9) + 1)}-01`,
      }),
    ),
  ).flat();

  it('are cut to what a page can show, and drawn in time', () => {
    const before = performance.now();
    const figure = figureOf(many);
    expect(figure.rows).toHaveLength(30);
    expect(figure.subtitle).toMatch(/not drawn: \d+ requirements with a day ahead/);
    expect(plotHeight(figure, true, 328)).toBeLessThan(3000);
    expect(plotHeight(figure, false, 1200)).toBeLessThan(2500);
    expect(marksOf(drawn(many, 340)).size).toBe(figure.points.length);
    // A limit for a machine that does much else; it takes a fraction of it.
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
