import { describe, expect, it } from 'vitest';
import { builtCatalog, builtIndicator, viewOf } from '../../tests/support/builtFigures.ts';
import { altText } from './altText.ts';
import { indicatorParts, indicatorLines } from './indicatorLines.ts';

const linesFigure = (...given: Parameters<typeof indicatorParts>) => indicatorLines(indicatorParts(...given));

const figureOf = (id: string) => linesFigure(builtIndicator(id), null, viewOf());

describe('lines of an indicator', () => {
  it('names itself after the indicator and keeps its sources', () => {
    const figure = figureOf('ev-car-sales');
    expect(figure.title).toBe(builtIndicator('ev-car-sales').indicator.title);
    expect(figure.sources.map((source) => source.id)).toContain('ev-owid-electric-car-sales');
  });

  it('leaves aggregates out beside the areas that they hold', () => {
    expect(figureOf('ev-car-sales').series.map((series) => series.id)).not.toContain('WORLD');
  });

  it('draws one line beside the two countries, and says of how many', () => {
    const figure = figureOf('ev-car-sales');
    expect(figure.series.map((series) => series.id)).toEqual(['CN', 'US', 'DE']);
    expect(figure.notes).toContain(
      'Of 16 other countries on record, only Germany is shown: no other has a higher latest value. The EU as a whole is on record but not shown.',
    );
    const asked = { areas: ['CN', 'FR'], scale: null } as const;
    const chosen = linesFigure(builtIndicator('ev-car-sales'), null, viewOf(), asked);
    expect(chosen.notes.join(' ')).not.toContain('other countries on record');
    // Others may be level or next: ranks are those of the lines.
    expect(altText(figure)).toMatch(/Highest of the 3 lines in /);
    const chairs = altText(figureOf('bodies-3gpp-ran-chairs'));
    expect(chairs).toMatch(/Higher of the two in 2023 \(partial\): China/);
  });

  it('shows an aggregate where there is nothing else', () => {
    const document = builtIndicator('ev-car-sales');
    const world = document.observations.filter((one) => one.refArea === 'WORLD');
    const figure = linesFigure({ ...document, observations: world }, null, viewOf());
    expect(figure.series.map((series) => series.id)).toEqual(['WORLD']);
    expect(figure.points).toHaveLength(world.length);
  });

  it('starts at zero for counts, and says so where lines run far above it', () => {
    expect(figureOf('epoch-notable-models').fromZero).toBe(true);
    const scores = figureOf('lb-arena-code-best-score');
    expect(scores.fromZero).toBe(false);
    expect(scores.notes).toContain('Axis does not start at zero.');
  });

  it('draws what is held in steps, counts from zero, and magnitudes by powers of ten', () => {
    for (const { id } of builtCatalog()) {
      const { indicator } = builtIndicator(id);
      const figure = figureOf(id);
      const { kind } = indicator.unit;
      const isOfDays = figure.points.every(({ at }) => /^\d{4}-\d{2}-\d{2}$/.test(at));
      const holds = kind === 'held' || (['count', 'rank'].includes(kind) && isOfDays);
      if (holds) expect(figure.curve, id).toBe('step');
      const isPrice = indicator.unit.label.startsWith('USD per ');
      if (!isPrice && !['held', 'count', 'rank'].includes(kind)) expect(figure.curve, id).toBe('linear');
      if (kind === 'magnitude') expect(figure.scale, id).toBe('log');
      if (['held', 'count'].includes(kind)) expect(figure.fromZero, id).toBe(figure.scale === 'linear');
    }
  });

  it('gives logarithms back as the numbers that they are of, and says what is on record', () => {
    const figure = figureOf('epoch-max-training-compute');
    const [one] = builtIndicator('epoch-max-training-compute').observations.filter(
      ({ refArea, timePeriod }) => refArea === 'US' && timePeriod === '2024',
    );
    const point = figure.points.find(({ key }) => key === 'US|2024');
    expect(Math.log10(point?.value ?? NaN)).toBeCloseTo(one?.value ?? NaN, 2);
    expect(point?.unit).toBe('FLOP');
    expect(point?.facts).toContainEqual({ label: 'On record as', value: `${String(one?.value)} log10 FLOP` });
    expect(figure.measure).toBe('Largest training compute of a notable model (FLOP)');
  });

  it('says that a newer value was due, by its cadence and the day of the view, forecasts aside', () => {
    const document = builtIndicator('ev-car-sales');
    const staleAt = (cadence: 'monthly' | 'once', publishedOn: string, asOf: string | null = null) =>
      linesFigure(
        {
          ...document,
          indicator: { ...document.indicator, cadence },
          observations: document.observations
            .filter(({ timePeriod }) => timePeriod <= '2023')
            .map((one) => ({ ...one, publishedOn, obsStatus: one.timePeriod === '2023' ? 'F' : 'A' })),
        },
        null,
        viewOf(asOf),
      ).stale;
    expect(staleAt('monthly', '2023-01-10')).toBe('published monthly, latest 2022');
    expect(staleAt('monthly', '2023-01-10', '2023-01-31')).toBeNull();
    expect(staleAt('once', '2023-01-10')).toBeNull();
  });

  it('tells of withdrawn values and draws none of them', () => {
    const document = builtIndicator('ev-car-sales');
    const [first] = document.observations;
    if (first === undefined) throw new Error('The indicator has no observation.');
    const gone = { ...first, value: 7, withdrawnIn: '2026.11.24.2', reason: 'Counted twice.' };
    const figure = linesFigure({ ...document, withdrawn: [gone] }, null, viewOf());
    expect(figure.points.map(({ value }) => value)).toEqual(
      figureOf('ev-car-sales').points.map(({ value }) => value),
    );
    expect(figure.withdrawn).toMatchObject([
      {
        value: 7,
        facts: [
          { label: 'Withdrawn in', value: '2026.11.24.2' },
          { label: 'Reason', value: 'Counted twice.' },
        ],
      },
    ]);
    expect(figure.notes.join()).toContain('1 value was withdrawn and is not drawn');
    expect(linesFigure({ ...document, withdrawn: [gone] }, 'telecom', viewOf()).withdrawn).toEqual([]);
  });

  it('writes fractions with their digits and whole numbers without', () => {
    expect(figureOf('ev-car-sales').format).toBe('count');
    expect(figureOf('ev-car-sales-share').format).toBe('percent');
    const document = builtIndicator('ev-car-sales');
    const halves = document.observations.map((one) => ({ ...one, value: 0.5 }));
    expect(linesFigure({ ...document, observations: halves }, null, viewOf()).format).toBe('decimal');
  });
});
