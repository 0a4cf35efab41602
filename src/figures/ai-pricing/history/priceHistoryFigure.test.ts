import { listedTokenKinds } from '../../../domain/tokenKinds.ts';
import { describe, expect, it } from 'vitest';
import { eventsDocument } from '../../../contract/policyEvent.ts';
import { builtDocument } from '../../../../tests/support/builtDocuments.ts';
import { builtPricing, viewOf } from '../../../../tests/support/builtFigures.ts';
import { sampleModel, sampleSegment, tokens } from '../../../../tests/support/sampleRows.ts';
import { areComparable } from '../../../figure/point.ts';
import { priceHistoryFigure } from './priceHistoryFigure.ts';

const pricing = builtPricing();

describe('priceHistoryFigure, as recorded', () => {
  const figure = priceHistoryFigure(pricing, 'output', viewOf('2026-09-01'));

  it('has two developers of each country, in their colours, told apart by dashes', () => {
    expect(figure.series.map(({ tone, fill }) => [tone, fill])).toEqual([
      ['CN', 'solid'],
      ['CN', 'soft'],
      ['US', 'solid'],
      ['US', 'soft'],
    ]);
  });

  it.each(listedTokenKinds)('draws each developer forward in time, up to the day (%s)', (kind) => {
    const { series, points } = priceHistoryFigure(pricing, kind, viewOf('2026-09-01'));
    for (const { id } of series) {
      const days = points.filter((point) => point.seriesId === id).map((point) => point.at);
      expect(days).toEqual([...days].sort());
      expect(new Set(days).size).toBe(days.length);
      expect(days.at(-1)).toBe('2026-09-01');
    }
  });

  it('ends DeepSeek’s line on the peak price of the day', () => {
    const last = figure.points.findLast((point) => point.seriesId === 'DeepSeek');
    expect(last?.value).toBe(3.96);
  });

  it('knows nothing of later prices', () => {
    const earlier = priceHistoryFigure(pricing, 'output', viewOf('2026-05-26'));
    expect(earlier.points.every((point) => point.at <= '2026-05-26')).toBe(true);
    expect(earlier.points.findLast((point) => point.seriesId === 'DeepSeek')?.value).toBe(0.87);
  });

  it('says nothing of prices where there were none', () => {
    expect(priceHistoryFigure(pricing, 'output', viewOf('2019-01-01')).title).toBe(
      'No dated prices on record for these models',
    );
  });
});

describe('priceHistoryFigure', () => {
  const model = sampleModel('a', { developer: 'DeepSeek', releasedOn: '2025-01-01' });
  const title = (before: number, after: number) =>
    priceHistoryFigure(
      {
        ...pricing,
        models: [model],
        segments: [
          sampleSegment('a', '2025-01-01', '2026-01-01', { usd: tokens(1, null, before) }),
          sampleSegment('a', '2026-01-01', null, { usd: tokens(1, null, after) }),
        ],
      },
      'output',
      viewOf('2026-05-26'),
    ).title;

  it('states the fall from the first to the latest price', () => {
    expect(title(8, 2)).toBe('DeepSeek’s flagship output price: down 75%');
  });

  it('states a rise as it states a fall, and neither where there was none', () => {
    expect(title(2, 2)).toBe('No change in flagship output prices on record for one developer');
    expect(title(2, 8)).toBe('DeepSeek’s flagship output price: up 300%');
  });
});

describe('the largest change', () => {
  it('is of one tier, and of chosen models names them as its set', () => {
    const chosen = (models: readonly string[], kind: 'output' | 'cachedInput') =>
      priceHistoryFigure(pricing, kind, viewOf(), { models, events: [] });
    const { title, subtitle } = chosen(['qwen3-max'], 'output');
    expect(title).toBe('Of the chosen models, Qwen3-Max’s output price (CNY list) changed most: down 58%');
    expect(subtitle).not.toContain('September 11, 2026');
    expect(chosen(['gpt-5.5'], 'cachedInput').title).toBe(
      'No change in cached-input prices on record for the chosen models',
    );
  });

  it('is between two prices of one basis, which the subtitle names with their models and days', () => {
    const { title, subtitle, findings } = priceHistoryFigure(pricing, 'output', viewOf());
    expect(title).toBe(
      'Of four developers, DeepSeek’s flagship output price changed most: up 1,143% across models',
    );
    expect(subtitle).toMatch(
      /Largest change: DeepSeek-V2.*, 2024, to DeepSeek-V4-Pro, April 24, 2026 \(list\)$/,
    );
    expect(new Set(findings[0]?.point.derivation?.inputs.map(({ text }) => text)).size).toBe(2);
  });

  it.each(listedTokenKinds)(
    'is exceeded by no two prices of one line and basis in the table (%s)',
    (kind) => {
      for (const day of [null, '2026-08-20', '2025-11-20']) {
        const { points, findings } = priceHistoryFigure(pricing, kind, viewOf(day));
        const inDollars = points.filter(({ value, status }) => value !== null && value > 0 && status !== 'F');
        const apart = inDollars.flatMap((a) =>
          inDollars
            .filter((b) => a.seriesId === b.seriesId && areComparable(a, b) && a.at < b.at)
            .map((b) => Math.abs(Math.log((b.value ?? 1) / (a.value ?? 1)))),
        );
        const [first, last] = findings[0]?.point.derivation?.inputs ?? [];
        const stated = Math.abs(Math.log((last?.value ?? 1) / (first?.value ?? 1)));
        expect(Math.max(...apart)).toBeCloseTo(stated, 6);
      }
    },
  );

  it('is not forgotten where a line goes on, on another basis', () => {
    const model = sampleModel('a', { developer: 'DeepSeek', releasedOn: '2025-01-01' });
    const segments = [
      sampleSegment('a', '2025-01-01', '2025-06-01', { usd: tokens(1, null, 2) }),
      sampleSegment('a', '2025-06-01', '2026-01-01', { usd: tokens(1, null, 8) }),
      sampleSegment('a', '2026-01-01', null, { usd: tokens(1, null, 9), basis: 'peak' }),
    ];
    const figure = priceHistoryFigure(
      { ...pricing, models: [model], segments },
      'output',
      viewOf('2026-05-26'),
    );
    expect(figure.title).toBe('DeepSeek’s flagship output price: up 300%');
  });
});

describe('priceHistoryFigure, of models', () => {
  const of = (
    models: readonly string[],
    day = '2026-11-24',
    kind: 'output' | 'cachedInput' | 'input' = 'output',
  ) => priceHistoryFigure(pricing, kind, viewOf(day), { models, events: [] });
  const onDay = (figure: ReturnType<typeof of>, key: string) =>
    figure.points.find((point) => point.key === `deepseek-v4-pro|${key}`);

  it.each([
    ['input', 0.435, 1.32, 0.66],
    ['cachedInput', 0.003625, 0.044, 0.022],
    ['output', 0.87, 3.96, 1.98],
  ] as const)(
    'has V4 Pro’s %s price: USD %s, then from %s at peak to %s off-peak',
    (kind, list, peak, off) => {
      const figure = of(['deepseek-v4-pro'], '2026-11-24', kind);
      expect(onDay(figure, '2026-05-22')).toMatchObject({ value: list, low: null });
      expect(onDay(figure, '2026-08-16')).toMatchObject({ value: peak, low: off, high: peak });
      expect(figure.interval).toContain('off-peak');
    },
  );

  it('joins no list price with a promotion or a peak price, and says on which days it breaks', () => {
    const figure = of(['deepseek-v4-pro']);
    const starts = new Map(figure.points.map(({ segment, at }) => [segment, at]));
    expect([...starts.keys()]).toEqual([0, 1, 2, 3]);
    expect(onDay(figure, '2026-08-15')?.value).toBe(0.87);
    const notes = figure.notes.join(' ');
    for (const text of ['promotion from 2026-04-25', 'list from 2026-05-22', 'peak hours from 2026-08-16']) {
      expect(notes).toContain(text);
    }
  });

  it('hatches from the last sighting of the old price to the first of the new one, and says both days', () => {
    const { uncertain, points } = of(['grok-4.20']);
    expect(uncertain).toEqual([
      {
        seriesId: 'grok-4.20',
        from: '2026-05-12',
        until: '2026-05-20',
        text: 'start unknown between May 12, 2026 and May 20, 2026',
      },
    ]);
    const start = points.find(({ at }) => at === '2026-05-20')?.facts.find(({ label }) => label === 'Start');
    expect(start?.value).toBe('seen on May 20, 2026; the price before was last seen on May 12, 2026');
    expect(of(['o3']).uncertain).toBeUndefined();
  });

  it('draws an announced price as a forecast, dotted, from the day on which it was announced', () => {
    const figure = of(['gemini-4-argon']);
    expect(figure.points.at(-1)).toMatchObject({ at: '2026-12-01', value: 20, status: 'F' });
    expect(figure.annotations?.map(({ text }) => text)).toEqual([
      'Gemini 4 Argon: scheduled rise to $20 on December 1, 2026',
    ]);
    expect(of(['gemini-3.6-flash'], '2026-08-01').points.every(({ status }) => status !== 'F')).toBe(true);
  });

  it('keeps the CNY list and the USD list of one model on two lines', () => {
    const figure = of(['qwen3-max']);
    expect(figure.series.map(({ label }) => label)).toEqual(['Qwen3-Max (CNY list)', 'Qwen3-Max (USD list)']);
    const bases = figure.series.map(({ id }) =>
      figure.points.filter(({ seriesId }) => seriesId === id).map(({ comparableAs }) => comparableAs),
    );
    expect(new Set(bases[0])).toEqual(new Set(['output|cny-converted|usd']));
    expect(new Set(bases[1])).toEqual(new Set(['output|list|usd']));
  });
});

describe('price events', () => {
  const { events } = builtDocument(eventsDocument);
  const marked = (models: readonly string[]) =>
    priceHistoryFigure(pricing, 'output', viewOf('2026-11-24'), { models, events }).annotations;

  it('are marked by letters where they concern what is drawn, and named in the notes', () => {
    expect(marked(['o3'])).toEqual([{ period: '2025-06-10', text: 'a' }]);
    const { notes } = priceHistoryFigure(pricing, 'output', viewOf(), { models: ['o3'], events });
    expect(notes.join(' ')).toContain('a, 2025-06-10: o3 price cut by 80 percent');
    expect(marked(['gpt-5.5'])).toEqual([]);
    expect(marked([])?.length).toBeGreaterThan(5);
  });
});

describe('prices on which catalogs disagree', () => {
  it('have a band from the lowest to the highest number, both sources, and a count of such prices', () => {
    const figure = priceHistoryFigure(pricing, 'output', viewOf(), { models: ['qwen3.7-plus'], events: [] });
    const [first] = figure.points;
    expect(first).toMatchObject({ value: 1.6, low: 1.6, high: 3 });
    expect(first?.otherReadings.map(({ value }) => value)).toEqual([3]);
    expect(figure.sources.map(({ id }) => id)).toContain(first?.otherReadings[0]?.evidence.sourceId);
    expect(figure.notes.join(' ')).toMatch(/Of \d+ prices .*, 2 differ\./);
    expect(figure.interval).toContain('catalogs disagree');
  });

  it('are no news before the other catalog was read', () => {
    const before = priceHistoryFigure(pricing, 'output', viewOf('2026-06-30'), {
      models: ['qwen3.7-plus'],
      events: [],
    });
    expect(before.points.every(({ otherReadings }) => otherReadings.length === 0)).toBe(true);
  });
});
