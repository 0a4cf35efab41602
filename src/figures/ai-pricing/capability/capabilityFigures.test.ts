import { counted } from '../../../domain/words.ts';
import { weakest } from '../../../contract/confidence.ts';
import { formatPeriod } from '../../../domain/periods.ts';
import { describe, expect, it } from 'vitest';
import { builtPricing, builtScored, viewOf } from '../../../../tests/support/builtFigures.ts';
import { sampleBoardRow, sampleModel, sampleSegment, tokens } from '../../../../tests/support/sampleRows.ts';
import { parseView } from '../../../url/view.ts';
import { pointItem } from '../../../figure/evidenceItem.ts';
import { cheapestCapableFigure } from './cheapestCapableFigure.ts';
import { priceScoreFigure } from './priceScoreFigure.ts';
import { capabilityOf, joinNote, usualCapability, type ScoredData } from './scoredPrices.ts';

const pricing = builtPricing();
function scored(asOf: string | null, board?: string): ScoredData {
  const data = builtScored(pricing, asOf, board);
  if (data === null) throw new Error('The board was not captured by then.');
  return data;
}
const valueOf = (figure: ReturnType<typeof priceScoreFigure>, id: string) =>
  figure.points.find(({ at }) => at === id);

describe('priceScoreFigure, as recorded', () => {
  const figure = priceScoreFigure(scored('2026-05-26'), 'output', viewOf('2026-05-26'));

  it('has price and score of the day, each with its own source', () => {
    const v4 = valueOf(figure, 'deepseek-v4-pro');
    expect(v4?.x?.value).toBe(0.87);
    expect(v4?.evidence.sourceId).not.toBe(v4?.x?.evidence.sourceId);
    expect(valueOf(figure, 'qwen3.7-max')).toMatchObject({ value: 1541, low: 1525, high: 1557 });
  });

  it.each([
    ['input', 0.435],
    ['cachedInput', 0.003625],
  ] as const)('takes the basis that is asked for (%s)', (kind, usd) => {
    const other = priceScoreFigure(scored('2026-05-26'), kind, viewOf('2026-05-26'));
    expect(valueOf(other, 'deepseek-v4-pro')?.x?.value).toBe(usd);
  });

  it('shows both ends of a price that is billed by the hour, the mark at the peak', () => {
    const later = priceScoreFigure(scored('2026-09-01'), 'output', viewOf('2026-09-01'));
    expect(valueOf(later, 'deepseek-v4-pro')?.x).toMatchObject({ value: 3.96, low: 1.98, high: 3.96 });
    expect(later.x.interval).toContain('off-peak');
  });

  it('tells open from closed weights by the fill, and says so in its legend', () => {
    const fills = new Map(figure.series.map(({ label, fill }) => [label, fill]));
    expect(fills.get('China, open weights')).toBe('hollow');
    expect(fills.get('United States, closed weights')).toBe('solid');
    expect(valueOf(figure, 'deepseek-v4-pro')?.seriesId).toBe('CN-open');
  });

  it('counts in its title the models that no cheaper one outscores', () => {
    const [cn, us] = figure.findings.map(({ point }) => point);
    if (cn === undefined || us === undefined) throw new Error('The title states no counts.');
    expect(figure.title).toBe(
      `Best score for the price, margins aside: ${String(cn.value)} Chinese and ${counted(us.value ?? 0, 'U.S. model')}`,
    );
    const front = [cn, us].map(({ derivation }) => derivation?.inputs.map(({ label }) => label) ?? []);
    expect(front.map((labels) => labels.length)).toEqual([cn, us].map(({ value }) => 2 * (value ?? 0)));
    for (const { evidence, derivation, facts } of [cn, us]) {
      const grades = derivation?.inputs.map((input) => input.evidence.confidence) ?? [];
      expect(evidence.confidence).toBe(weakest(grades));
      expect(facts).toContainEqual({
        label: 'Scores of',
        value: formatPeriod(figure.points[0]?.period ?? ''),
      });
    }
    const best = Math.max(...figure.points.map(({ value }) => Number(value)));
    const leader = figure.points.find(({ value }) => value === best)?.subject;
    expect(front.flat()).toEqual(
      expect.arrayContaining([`${String(leader)}, score`, `${String(leader)}, output`]),
    );
  });

  it('says how many lines of the capture have a price at all', () => {
    expect(joinNote(scored(null))).toMatch(/^\d+ of the \d+ rows on record for Code Arena .*: \d+ models/);
  });
});

describe('cheapestCapableFigure, as recorded', () => {
  const data = scored(null);
  const figure = cheapestCapableFigure(data, 'output', usualCapability(data).score, viewOf());

  it('names the model of each fact where several have the lowest price', () => {
    const ties = figure.points.filter(({ derivation }) => (derivation?.inputs.length ?? 0) > 2);
    expect(ties.length).toBeGreaterThan(0);
    for (const { derivation, facts } of ties) {
      const terms = facts.filter(({ label }) => label.startsWith('Price terms, '));
      expect(terms).toHaveLength((derivation?.inputs.length ?? 0) / 2);
    }
  });

  it('dates no step on its card by a later day, on which another price may be lower', () => {
    const shown = { ...figure, id: 'price-frontier' };
    const cards = figure.points.map((point) => ({
      at: point.at,
      period: pointItem(shown, point).period ?? '',
    }));
    expect(cards.filter(({ at, period }) => period > at)).toEqual([]);
    expect(cards.filter(({ at, period }) => period === at).length).toBeGreaterThan(3);
  });

  it('never has a model that scores less than asked, and names price and score of each step', () => {
    for (const { derivation } of figure.points) {
      const scores = derivation?.inputs.filter(({ label }) => label.endsWith(', score')) ?? [];
      expect(derivation?.inputs).toHaveLength(2 * scores.length);
      expect(scores.length).toBeGreaterThan(0);
      for (const { value } of scores) expect(value).toBeGreaterThanOrEqual(usualCapability(data).score);
    }
  });

  it('asks for the score of the lower of two reference models, which is on the board', () => {
    const { score, reference } = usualCapability(data);
    expect(reference).toBe('GPT-5.5');
    expect(data.capture.rows.some((row) => row.modelId === 'gpt-5.5' && row.score === score)).toBe(true);
    expect(capabilityOf(data, parseView('?capability=1400').view)).toBe(1400);
  });

  it('is dearer, or as dear, the more is asked for', () => {
    const newest = (least: number, id: string) =>
      cheapestCapableFigure(data, 'output', least, viewOf()).points.findLast(
        ({ seriesId }) => seriesId === id,
      )?.value ?? Infinity;
    for (const id of ['CN', 'US']) {
      expect(newest(1600, id)).toBeGreaterThanOrEqual(newest(1500, id));
      expect(newest(1500, id)).toBeGreaterThanOrEqual(newest(1450, id));
    }
  });

  it('names all that ask the lowest price, and of which day the scores are', () => {
    const newest = figure.findings.find(({ point }) => point.seriesId === 'US')?.point;
    expect(newest?.subject).toBe('United States: Claude Haiku 5.5 and GPT-6 Luna, output');
    expect(newest?.derivation?.inputs).toHaveLength(4);
    expect(figure.subtitle).toContain(`snapshot of ${formatPeriod(data.capture.snapshot)})`);
  });

  it('says when it was measured what earlier models can do', () => {
    expect(figure.notes.join(' ')).toContain(`one snapshot, ${data.capture.snapshot}`);
  });

  it('names no model where none scores as much', () => {
    expect(cheapestCapableFigure(data, 'output', 9999, viewOf())).toMatchObject({
      title: 'No priced model reaches this score',
      points: [],
    });
  });
});

describe('cheapestCapableFigure', () => {
  const models = [
    sampleModel('old', { releasedOn: '2026-01-10', usd: tokens(1, null, 8) }),
    sampleModel('new', { releasedOn: '2026-03-01', usd: tokens(1, null, 4), hasHistory: true }),
    sampleModel('free', { releasedOn: '2026-01-10', usd: tokens(0, null, 0) }),
  ];
  const segments = [
    sampleSegment('new', '2026-03-01', '2026-05-01', { usd: tokens(1, null, 4) }),
    sampleSegment('new', '2026-05-01', null, { usd: tokens(1, null, 2), basis: 'promo' }),
  ];
  const base = scored(null);
  const rows = ['old', 'new', 'free'].map((id) =>
    sampleBoardRow('CN', 100, null, { modelId: id, model: id }),
  );
  const data = { pricing: { ...pricing, models, segments }, capture: { ...base.capture, rows } };
  const figure = cheapestCapableFigure(data, 'output', 90, viewOf('2026-06-01'));

  it('steps to the cheaper model, breaks where the basis changes, and takes no zero for a price', () => {
    expect(figure.points.map(({ at, value, segment }) => [at, value, segment])).toEqual([
      ['2026-01-10', 8, 0],
      ['2026-03-01', 4, 0],
      ['2026-04-30', 4, 0],
      ['2026-05-01', 2, 1],
      ['2026-06-01', 2, 1],
    ]);
    expect(figure.stepNames?.map(({ text }) => text)).toEqual(['OLD', 'NEW']);
    expect(figure.notes.join(' ')).toContain('NEW promotion from 2026-05-01');
    expect(figure.title).toBe('Cheapest model at this score or better: China $2, no U.S. model');
  });

  it('says of the last day of a price what holds on it, not on its first', () => {
    const late = sampleModel('late', { releasedOn: '2026-04-10', usd: tokens(1, null, 9) });
    const more = {
      pricing: { ...data.pricing, models: [...models, late] },
      capture: {
        ...data.capture,
        rows: [...rows, sampleBoardRow('CN', 100, null, { modelId: 'late', model: 'late' })],
      },
    };
    const formulas = cheapestCapableFigure(more, 'output', 90, viewOf('2026-06-01')).points.map(
      ({ at, derivation }) => [at, /country’s (\d+ models?)/.exec(derivation?.formula ?? '')?.[1]],
    );
    expect(formulas.slice(1, 3)).toEqual([
      ['2026-03-01', '2 models'],
      ['2026-04-30', '3 models'],
    ]);
  });
});
