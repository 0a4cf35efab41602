import { describe, expect, it } from 'vitest';
import { modelDocument, modelIndexDocument } from '../../contract/models.ts';
import { datasetDay, formatPeriod } from '../../domain/periods.ts';
import { altText } from '../../figure/altText.ts';
import { builtDocument } from '../../../tests/support/builtDocuments.ts';
import { builtCapture, viewOf } from '../../../tests/support/builtFigures.ts';
import { modelRanks } from '../../domain/modelRanks.ts';
import { rangeText } from '../leaderboards/boardText.ts';
import { rankedModels } from '../leaderboards/rankedModels.ts';
import { intervalRanks } from '../leaderboards/rankWords.ts';
import { modelPricesFigure } from './modelPricesFigure.ts';
import { modelScoresFigure } from './modelScoresFigure.ts';
import { scoredBoards } from './modelSpecs.ts';

function shown(id: string, asOf: string | null = null, scores?: string) {
  const document = builtDocument(modelDocument(id));
  const context = viewOf(asOf, [], `/models/${id}`);
  const { board } = scoredBoards(document, { asOf, options: scores === undefined ? {} : { scores } });
  return {
    board,
    prices: modelPricesFigure(document, context),
    scores: modelScoresFigure(document, board, context),
  };
}

describe('the prices of a model', () => {
  const { prices } = shown('deepseek-v4-pro');
  const output = prices.points.filter(({ seriesId }) => seriesId === 'output');

  it('are steps from the day on which each price began', () => {
    expect(output.map(({ at, value, segment }) => [at, value, segment])).toEqual([
      ['2026-04-24', 3.48, 0],
      ['2026-04-25', 0.87, 1],
      ['2026-04-26', 0.87, 1],
      ['2026-05-21', 0.87, 1],
      ['2026-05-22', 0.87, 2],
      ['2026-08-15', 0.87, 2],
      ['2026-08-16', 3.96, 3],
      [builtDocument(modelDocument('deepseek-v4-pro')).model.lastListed, 3.96, 3],
    ]);
    expect(prices.title).toBe('DeepSeek-V4-Pro: $3.96 per million output tokens (peak hours)');
  });

  it('name basis and off-peak price of each', () => {
    const facts = output.at(-1)?.facts;
    expect(facts).toContainEqual({ label: 'Off-peak', value: '$1.98' });
    expect(output[2]?.facts).toContainEqual({
      label: 'Price terms',
      value: 'output, promotion, USD per million tokens',
    });
  });

  it('end on the day that is asked for', () => {
    const past = shown('deepseek-v4-pro', '2026-05-26').prices;
    expect(past.points.every(({ at }) => at <= '2026-05-26')).toBe(true);
    expect(past.title).toBe('DeepSeek-V4-Pro: $0.87 per million output tokens (list price)');
    expect(shown('deepseek-v4-pro', '2026-01-01').prices.points).toEqual([]);
  });

  it('are, of a list in CNY, at the rate of their day: on that day the same as in a view of it', () => {
    const { prices: now } = shown('ernie-x1.1-preview');
    const input = now.points.filter(({ seriesId }) => seriesId === 'input');
    expect(input.length).toBeGreaterThan(6);
    for (const { at, value, derivation } of input) {
      const { prices: then } = shown('ernie-x1.1-preview', at);
      const own = then.points.findLast(({ seriesId }) => seriesId === 'input');
      expect([at, own?.value, own?.derivation?.formula]).toEqual([at, value, derivation?.formula]);
    }
  });

  it('are not joined across tiers by length of prompt', () => {
    const bound = /prompts up to ([\d,]+) tokens/;
    let breaks = 0;
    const mainland = builtDocument(modelDocument('qwen3.5-flash'));
    const asOnlyList = {
      ...mainland,
      model: { ...mainland.model, basis: 'cny-converted' as const, priceAsOf: '2026-02-28' },
      segments: mainland.segments.filter(({ basis }) => basis === 'cny-converted'),
    };
    const figures = builtDocument(modelIndexDocument).models.map(({ id }) => shown(id).prices);
    for (const { title, points } of [...figures, modelPricesFigure(asOnlyList, viewOf(null))]) {
      for (const [index, point] of points.entries()) {
        const before = points[index - 1];
        if (before?.seriesId !== point.seriesId) continue;
        const [one, other] = [before, point].map(
          ({ facts }) => bound.exec(facts.find(({ label }) => label === 'Price terms')?.value ?? '')?.[1],
        );
        if (one === undefined || other === undefined || one === other) continue;
        breaks += 1;
        expect([title, point.at, point.segment]).not.toEqual([title, point.at, before.segment]);
      }
    }
    expect(breaks).toBeGreaterThan(0);
  });

  it('end where a price was seen last, and name no later day', () => {
    const { models, datasetVersion } = builtDocument(modelIndexDocument);
    const today = datasetDay(datasetVersion);
    for (const { id } of models) {
      const { prices: figure } = shown(id);
      const { lastListed } = builtDocument(modelDocument(id)).model;
      expect([id, figure.points.filter(({ at }) => at > lastListed)]).toEqual([id, []]);
      const [, told = ''] = altText(figure).split(/as of .*?\d{4}\. /);
      if (lastListed < today)
        expect([id, told]).not.toEqual([id, expect.stringContaining(formatPeriod(today))]);
    }
  });

  it('say for which prompts they are', () => {
    const figure = shown('gpt-5.5').prices;
    expect(figure.title).toBe('GPT-5.5: $30 per million output tokens (list price, shorter prompts)');
    expect(figure.notes).toContain('The latest prices are for prompts up to 272,000 tokens.');
    expect(altText(figure)).toContain('Highest of the prices for prompts up to 272,000 tokens on ');
  });

  it('say when a price was last listed, if that is long ago', () => {
    expect(shown('claude-2').prices.title).toBe(
      'Claude 2: $24 per million output tokens (list price), last listed on July 21, 2025',
    );
  });

  it('say so too of a list converted by the month, and where there is no room for all terms', () => {
    expect(shown('ernie-bot').prices.title).toMatch(
      /\(converted from CNY\), last listed on January 19, 2024$/,
    );
    expect(shown('gemini-1.5-flash').prices.title).toBe(
      'Gemini 1.5 Flash: $0.30 per million output tokens (list), last listed on September 28, 2025',
    );
  });

  it('say where no change is on record', () => {
    expect(shown('gpt-5.5').prices.notes[0]).toContain('No dated change on record');
  });
});

describe('the scores of a model', () => {
  it('are of the past where the leaderboard was read long ago', () => {
    expect(shown('llama-2-70b').scores.title).toMatch(/ ranked 19th by score on Chatbot Arena/);
    expect(shown('llama-2-70b', '2024-12-01').scores.title).toMatch(/ ranks 19th by score on Chatbot Arena/);
  });

  it('are those of the board that lists it most often', () => {
    const { scores, board } = shown('gpt-5.5');
    expect(board?.board.id).toBe('arena-code');
    expect(scores.interval).toBe('Shaded bands: 95% confidence intervals');
    expect(scores.series.map(({ label }) => label)).toContain('GPT-5.5 (high, Codex harness)');
  });

  it('hold the capture of the article, with interval and votes', () => {
    const { scores } = shown('qwen3.7-max', '2026-05-26', 'arena-code');
    expect(scores.points.find(({ at }) => at === '2026-05-26')).toMatchObject({
      subject: 'Qwen3.7-Max (2026-05-17)',
      value: 1541,
      low: 1525,
      high: 1557,
    });
    expect(scores.title).toBe('Qwen3.7-Max ranks 4th (3–6) on Code Arena, with 1,541 ± 16 points');
  });

  it('counts the best line of a model under its new name, and says which line that is', () => {
    const { scores } = shown('deepseek-v4-pro', '2026-08-01');
    expect(scores.title).toMatch(
      /^DeepSeek-V4-Pro ranks 36th \(\d+–\d+\+?\) on Code Arena, with 1,464 ± 7 points$/,
    );
    expect(scores.subtitle).toMatch(/\. Rank of DeepSeek-V4-Pro \(high, preview\)$/);
  });

  it('have a gap where a capture does not list the name', () => {
    const { scores } = shown('gpt-5.5');
    const gaps = scores.points.filter(({ value }) => value === null);
    expect(gaps.length).toBeGreaterThan(0);
    for (const { evidence } of gaps) expect(evidence.locator).toContain('the snapshot of');
  });

  it('are those of the newest capture where the title is, in words too', () => {
    const { scores } = shown('gpt-5.5');
    const [, score] = scores.findings;
    expect(altText(scores)).toContain(`Latest value on ${formatPeriod(score?.point.at ?? '')}: `);
  });

  it('are none where no board lists it', () => {
    expect(shown('gpt-5.5', '2020-01-01').scores.points).toEqual([]);
  });
});

it('gives every model the range of ranks that the page of the board gives the same row', () => {
  const { models } = builtDocument(modelIndexDocument);
  const told = models.flatMap(({ id }) => {
    const { boards } = builtDocument(modelDocument(id));
    return boards.flatMap(({ board, scores }) =>
      modelRanks([{ board, captures: [], scores }]).map(({ line }) => ({ board: board.id, line })),
    );
  });
  const wrong = told.flatMap(({ board, line }) => {
    const ranked = rankedModels(builtCapture(board, line.snapshot)).find(
      ({ row }) => row.model === line.name && row.rank === line.rank,
    );
    const own = line.rankRange === undefined ? null : rangeText(line.rankRange);
    return ranked !== undefined && intervalRanks(ranked) === own ? [] : [`${board}: ${line.displayName}`];
  });
  expect(told.length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});
